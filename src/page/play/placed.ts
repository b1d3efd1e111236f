/** Lays a control over what the stage drew. */
import type { Placement, Rect } from '../../view/placement.ts';

interface Placed {
  style?: { left: string; top: string; width: string; height: string };
  /** `unplaced`: the stage shows no such control now; it appears only while it has focus. */
  'data-placed'?: 'placed' | 'unplaced';
}

/** Attributes for a control: its place over the stage in CSS px, or nothing in text view. */
export function placed(over: Placement | null, rect: Rect | null | undefined): Placed {
  if (over === null) return {};
  if (!rect) return { 'data-placed': 'unplaced' };
  return {
    'data-placed': 'placed',
    style: {
      left: `${rect.x}px`,
      top: `${rect.y}px`,
      width: `${rect.width}px`,
      height: `${rect.height}px`,
    },
  };
}

/** Nothing lies elsewhere than before; one that says null where the other says nothing is another. */
export const isSamePlacement = (a: Placement | null, b: Placement | null): boolean => isEqual(a, b);

/** Plain data alone: placements hold numbers, words and records of them. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size &&
    left.every(([name, value]) => right.has(name) && isEqual(value, right.get(name)))
  );
}
