/** Small sums over rectangles. All lengths are CSS px. */
import type { Rect } from '../../src/view/placement.ts';
import type { Direction } from '../../src/view/ports.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x,
  y,
  width,
  height,
});

export const right = (of: Rect): number => of.x + of.width;
export const bottom = (of: Rect): number => of.y + of.height;

/** Layout is reckoned from left to right and mirrored once, here, inside `width`. */
export function mirrored(of: Rect, width: number, direction: Direction): Rect {
  return direction === 'ltr' ? of : { ...of, x: width - of.x - of.width };
}

export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

export const contains = (area: Rect, x: number, y: number): boolean =>
  x >= area.x && x <= right(area) && y >= area.y && y <= bottom(area);
