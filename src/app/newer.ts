/** A newer version of the app has come, and waits to be asked for: when that may be offered. */
import { isOpenedId } from './opened.ts';
import type { AppState } from './state.ts';

/**
 * `waits`: it is here. `in-use`: another window is not to be reloaded now. `coming`: asked for.
 * `stayed`: it could not be started.
 */
export type NewerNow = 'waits' | 'in-use' | 'coming' | 'stayed';

/** What became of asking; where it was taken, this window is loaded anew. */
export type NewerEnd = 'taken' | 'in-use' | 'stayed';

/** Loading this window anew would take something from whoever sits before it. */
export const isInUse = ({
  role,
  place,
  opening,
  packs,
}: Pick<AppState, 'role' | 'place' | 'opening' | 'packs'>): boolean =>
  role !== 'solo' ||
  place !== 'library' ||
  opening !== null ||
  packs.some(({ id }) => isOpenedId(id));
