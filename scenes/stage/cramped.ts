/** When the picture yields to the page's document: a window too small is so for a whole play. */
import { type HostSize, isSameSize } from './host.ts';

/**
 * The size of window that has proved too small, or null. One turn needs less room than another: a
 * picture that came back with each of those would take the page from whoever reads in it.
 */
export function crampedAt(before: HostSize | null, now: HostSize, fits: boolean): HostSize | null {
  if (!fits) return now;
  return before !== null && isSameSize(before, now) ? before : null;
}
