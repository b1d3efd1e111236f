/**
 * Over the stage the conversation and the group of choices have no box that can be seen: where focus
 * is on one of them, the ring stands around what was drawn of it.
 */
import type { Placement, Rect } from '../../view/placement.ts';
import { placed } from './placed.ts';

/** Stands right after what it is for, or first in it. */
export function Ring({ over, around }: { over: Placement | null; around: readonly Rect[] }) {
  if (over === null || around.length === 0) return null;
  return <span class="ring" aria-hidden="true" {...placed(over, union(around))} />;
}

function union(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((of) => of.x));
  const y = Math.min(...rects.map((of) => of.y));
  return {
    x,
    y,
    width: Math.max(...rects.map((of) => of.x + of.width)) - x,
    height: Math.max(...rects.map((of) => of.y + of.height)) - y,
  };
}
