/** The colours of the ratings in what leaves for other tools, where the app's own are not known. */
import type { Rating } from '../../script/types.ts';

export const ratingColours: Readonly<Record<Rating, string>> = {
  safe: '#17695d',
  unsure: '#6b4c97',
  risky: '#8a4a14',
};
