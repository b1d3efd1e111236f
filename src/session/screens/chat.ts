/** Nothing but the conversation. */
import type { Screen } from './shape.ts';

export const chat: Screen = () => ({});
