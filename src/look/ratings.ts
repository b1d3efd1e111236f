/** The icon of each rating, the same on stage and page: a line of 2 in a square of 24. */
import type { Rating } from '../script/types.ts';

export const ratingPaths: Readonly<Record<Rating, string>> = {
  // Something grows.
  safe: 'M12 20.500v-8M12 12.500c0-4 2.8-6.8 7.5-7 .2 4.7-2.8 7.4-7.5 7zM12 15.500c-.2-3-2.3-4.9-6.5-5 0 3.6 2.4 5.5 6.5 5z',
  // Two waves.
  unsure:
    'M3.5 9.500c2.8-3.4 5.7-3.4 8.5 0s5.7 3.4 8.5 0M3.5 15.500c2.8-3.4 5.7-3.4 8.5 0s5.7 3.4 8.5 0',
  // A hook.
  risky: 'M14 6.500a2 2 0 1 1 .01 0M14 6.500v8.300a4.3 4.3 0 0 1-8.6 0V12l3.2 2.9',
};
