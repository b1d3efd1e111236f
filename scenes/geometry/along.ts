/** Where the ways along a conversation lie: up to earlier messages, and down to the newest. CSS px. */

import type { Rect } from '../../src/view/placement.ts';
import type { Measured } from './measured.ts';
import { bottom, rect, right } from './rects.ts';
import { type Stack, topOf } from './thread.ts';
import { discSide } from './threads.ts';

const discPad = (scale: number): number => Math.round(8 * scale);

/** At the lower end of the conversation, over its last lines. */
export function newestRect(log: Rect, scale: number): Rect {
  const side = discSide(scale);
  const pad = discPad(scale);
  return rect(right(log) - pad - side, bottom(log) - pad - side, side, side);
}

/**
 * At the upper end of the conversation, or beside the way to the newest where there is no height for
 * both. Under a call that rings there are few words, and none of them is to be covered: there it stands
 * at the foot of the call.
 */
export function earlierRect(
  log: Rect,
  scale: number,
  measured: Measured,
  stack: Stack,
): Rect | null {
  const { deck, newest, turn } = measured;
  const side = discSide(scale);
  const pad = discPad(scale);
  const below = newestRect(log, scale);
  const isLow = log.height < side + 2 * pad;
  if (deck?.at === 'over' && !(newest && isLow))
    return rect(below.x, log.y - pad - side, side, side);
  // Over a card there may be no more than the words that it is about: nothing lies over them.
  const least = turn === 'explaining' ? 3 * side : side + 2 * pad;
  if (log.height < least) return null;
  const above = rect(below.x, log.y + pad, side, side);
  if (newest && bottom(above) > below.y) return rect(below.x - pad - side, below.y, side, side);
  const free = offWords(above, log, pad, stack);
  // Whoever looks back moves what lies under it.
  return free ?? (newest ? above : null);
}

/** No lower than this part of the conversation: further down nobody looks for a way up. */
const upperPart = 0.62;

/**
 * Beside the words that rest there: at this edge or the other one, as high up as one of them is free;
 * null where words are as wide as the conversation all the way.
 */
function offWords(at: Rect, log: Rect, pad: number, { rects, height }: Stack): Rect | null {
  const top = topOf(0, height, log.height);
  const words = Object.values(rects)
    .map((row) => rect(log.x + row.x, log.y + row.y - top, row.width, row.height))
    .filter((row) => bottom(row) > log.y);
  const isFree = (place: Rect): boolean =>
    words.every(
      (row) =>
        right(place) <= row.x ||
        right(row) <= place.x ||
        bottom(place) <= row.y ||
        bottom(row) <= place.y,
    );
  const lowest = Math.max(at.y, log.y + log.height * upperPart - at.height);
  // What is free begins at the end of some words.
  const heights = [at.y, ...words.map((row) => bottom(row) + pad)]
    .filter((y) => y >= at.y && y <= lowest)
    .sort((one, other) => one - other);
  return (
    heights
      .flatMap((y) => [
        rect(at.x, y, at.width, at.height),
        rect(log.x + pad, y, at.width, at.height),
      ])
      .find(isFree) ?? null
  );
}
