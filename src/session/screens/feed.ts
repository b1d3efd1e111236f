/** A feed: its posts stand in the conversation. */
import type { Screen } from './shape.ts';

export const feed: Screen = () => ({});
