/** The list of conversations, which the view has anyway. */
import type { Screen } from './shape.ts';

export const threads: Screen = () => ({ place: 'instead' });
