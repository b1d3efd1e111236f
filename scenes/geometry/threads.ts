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

/** Beside more others than three the name is at least so wide, or the strip comes. */
const leastAmongMany = 80;

/** How wide the others stand in the header; in the hand, where many have to find room, a little closer. */
function sideInHeader({ shape, scale }: Frame, others: number): number {
  if (shape === 'wide') return discSide(scale);
  return others > 3 ? leastSlim : leastSide;
}

/** Room for the name between its portrait and so many others, the sign of more beside them. */
const nameRoom = (frame: Frame, others: number): number =>
  frame.header.width -
  (beforeName + 8) * frame.scale -
  sideInHeader(frame, others) * others -
  sideInHeader(frame, 0);

/** In the hand a second row comes as late as it can: it would take the height of what is read. */
function needsStrip(frame: Frame, threads: number): boolean {
  if (frame.shape === 'wide') return threads > (frame.whole ? 3 : 4);
  return threads > 4 && nameRoom(frame, threads - 1) < leastAmongMany;
}

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
  const hasStrip = needsStrip(frame, ids.length);
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
function moreIn(frame: Frame, others: number): Rect | null {
  const { header, scale } = frame;
  const side = sideInHeader(frame, 0);
  if (nameRoom(frame, others) < leastName * scale) return null;
  return rect(right(header) - side, header.y, side, header.height);
}

function discsInHeader(
  frame: Frame,
  ids: readonly Id[],
  open: Id,
  more: Rect | null,
): Record<Id, Rect> {
  const { header, scale } = frame;
  const others = ids.filter((id) => id !== open);
  const pad = Math.round(8 * scale);
  const side = sideInHeader(frame, others.length);
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
