/** The controls that open a thread: discs in the header, or in a strip under it. CSS px, left to right. */

import type { Id } from '../../src/script/types.ts';
import type { Rect } from '../../src/view/placement.ts';
import type { Frame } from './frame.ts';
import { bottom, rect, right } from './rects.ts';

/** No control is smaller than this, CSS px. */
const leastSide = 44;
const leastSlim = 40;

/** Side of a thread's control where there is room enough. */
export const discSide = (scale: number): number => Math.max(leastSide, Math.round(50 * scale));

export interface ThreadPlaces {
  readonly discs: Record<Id, Rect>;
  readonly strip: Rect | null;
  /** At the end of the header: what can be done about whom the conversation is with. */
  readonly more: Rect | null;
}

/** Height of a strip whose discs have no names under them. */
const slimStrip = 48;

/** A name at the head is never narrower than this, CSS px at scale 1. */
const leastName = 70;
/** Before the name stands the portrait. */
const beforeName = 62;

/** So many threads find room in the header: the glass of a whole phone is narrower. */
const mostInHeader = ({ whole }: Frame): number => (whole ? 3 : 4);

/**
 * One disc per thread in a strip; without a strip, the open thread is the header itself. At the end,
 * under a phone in the hand, the ending needs the room: the header names who is open, and that is all.
 */
export function threadsOf(
  frame: Frame,
  ids: readonly Id[],
  open: Id,
  ended: boolean,
  hasMore = false,
): ThreadPlaces {
  const { header, scale } = frame;
  const hasStrip = ids.length > mostInHeader(frame);
  const more = hasMore ? moreIn(frame, hasStrip ? 0 : ids.length - 1) : null;
  if (!hasStrip) return { discs: discsInHeader(frame, ids, open, more), strip: null, more };
  if (ended && frame.shape === 'narrow') return { discs: { [open]: header }, strip: null, more };
  // On a phone in the hand the header names who is open, and the strip has discs alone.
  const isSlim = frame.shape === 'narrow';
  const pad = isSlim ? 0 : Math.round(8 * scale);
  const high = isSlim ? slimStrip : 74;
  const room = header.width - 2 * pad;
  // None is ever so narrow that a finger misses it: then they stand in rows, as even as they go. On a
  // small phone a second row would take the place of choices, so there they come a little closer.
  const least = isSlim ? leastSlim : leastSide;
  const rows = Math.ceil(ids.length / Math.floor(room / least));
  const inRow = Math.ceil(ids.length / rows);
  const side = Math.min(Math.round((isSlim ? 52 : 76) * scale), room / inRow);
  const height = Math.max(leastSide, Math.round(high * scale));
  const strip = rect(header.x, bottom(header), header.width, rows * height);
  const discs: Record<Id, Rect> = {};
  ids.forEach((id, at) => {
    const x = strip.x + pad + (at % inRow) * side;
    discs[id] = rect(x, strip.y + Math.floor(at / inRow) * height, side, height);
  });
  return { discs, strip, more };
}

/** At the very end of the header; null where the name would have no room beside it. */
function moreIn({ header, scale }: Frame, others: number): Rect | null {
  const side = discSide(scale);
  const name = header.width - (beforeName + 8) * scale - side * (others + 1);
  if (name < leastName * scale) return null;
  return rect(right(header) - side, header.y, side, header.height);
}

function discsInHeader(
  { header, scale }: Frame,
  ids: readonly Id[],
  open: Id,
  more: Rect | null,
): Record<Id, Rect> {
  const others = ids.filter((id) => id !== open);
  const pad = Math.round(8 * scale);
  const side = discSide(scale);
  const left = (more ? more.x : right(header) - pad) - side * others.length;
  const discs: Record<Id, Rect> = {};
  for (const id of ids) {
    const at = others.indexOf(id);
    discs[id] =
      at < 0
        ? rect(header.x, header.y, left - header.x, header.height)
        : rect(left + at * side, header.y, side, header.height);
  }
  return discs;
}
