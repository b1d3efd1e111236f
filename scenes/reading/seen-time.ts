/** Time that counts only while somebody looks, for what shows for a while and then goes. */
import type { Clock } from '../../src/session/play.ts';

/** Time is told in pieces, milliseconds: however long one lasts, as on a tab that is covered, it is one. */
const piece = 250;

/** Calls back once, after so many milliseconds; gives the function that calls it off. */
export function afterSeen(clock: Clock, milliseconds: number, done: () => void): () => void {
  let left = milliseconds;
  let timer: unknown;
  const wait = (): void => {
    const next = Math.min(piece, left);
    timer = clock.setTimeout(() => {
      left -= next;
      if (left > 0) wait();
      else done();
    }, next);
  };
  wait();
  return () => clock.clearTimeout(timer);
}
