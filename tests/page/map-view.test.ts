import { describe, expect, it } from 'vitest';
import { curve, head, middleOf } from '../../src/page/packs/map-curve.ts';
import { atStart, keepInSight, moveBy, wholeOf, zoomAt } from '../../src/page/packs/view-box.ts';

const map = { width: 1000, height: 4000 };
const seen = { width: 500, height: 400 };

describe('the view of a map', () => {
  it('shows all of it, in the middle and never larger than life', () => {
    expect(wholeOf(map, seen)).toEqual({ scale: 0.1, left: 200, top: 0 });
    expect(wholeOf({ width: 100, height: 100 }, seen)).toEqual({ scale: 1, left: 200, top: 150 });
  });

  it('begins where the story begins, large enough to read', () => {
    const box = atStart(map, seen, { x: 500, y: 40 });
    expect(box.scale).toBeGreaterThan(0.8);
    expect(500 * box.scale + box.left).toBeCloseTo(250);
  });

  it('keeps what lies under the pointer where it is while zooming', () => {
    const before = { scale: 0.5, left: -100, top: -50 };
    const after = zoomAt(before, 2, { x: 120, y: 90 });
    const under = (box: typeof before) => (120 - box.left) / box.scale;
    expect(under(after)).toBeCloseTo(under(before));
    expect(zoomAt(before, 1000, { x: 0, y: 0 }).scale).toBe(3);
  });

  it('never loses the map', () => {
    const lost = moveBy({ scale: 1, left: 0, top: 0 }, 9_999, -99_999);
    const found = keepInSight(lost, map, seen);
    expect(found.left).toBeLessThan(seen.width);
    expect(found.top + map.height).toBeGreaterThan(0);
  });
});

describe('the line of a way', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 100, y: 50 },
    { x: 0, y: 100 },
  ];
  it('bends at its inner points and carries its sign', () => {
    expect(curve(points)).toBe('M0 0Q100 50 0 100');
    expect(middleOf(points)).toEqual({ x: 50, y: 50 });
  });
  it('is straight between two points, and nothing where there are none', () => {
    expect(curve(points.slice(0, 2))).toBe('M0 0L100 50');
    expect(middleOf(points.slice(0, 2))).toEqual({ x: 50, y: 25 });
    expect([curve([]), head([])]).toEqual(['', '']);
  });
});
