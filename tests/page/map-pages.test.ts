/** A long map on paper: whole in its parts, and cut where nothing is written. */
import { describe, expect, it } from 'vitest';
import { mapOf } from '../../src/check/tell/map.ts';
import { inPart, mapParts } from '../../src/page/packs/map-pages.ts';
import { shippedPack } from '../support/routes.ts';

const maps = ['edited-picture', 'is-it-them', 'the-friend-who-is-told'].flatMap((pack) =>
  Object.values(shippedPack(pack).scenarios).map((story) => [story.id, mapOf(story)] as const),
);

describe.each(maps)('the map of %s', (_, map) => {
  const parts = mapParts(map);

  it('is whole: each part begins where the one before it ends', () => {
    expect(parts[0]?.top).toBe(0);
    for (const [at, { top, height }] of parts.entries())
      expect(top + height).toBeCloseTo(parts[at + 1]?.top ?? map.height);
  });

  it('has every box whole in one part, and in no other', () => {
    const found = parts.flatMap((part) => {
      const seen = inPart(map, part);
      expect(seen.width).toBe(map.width);
      return seen.nodes.map(({ id, y, height }) => {
        expect(y - height / 2).toBeGreaterThanOrEqual(part.top);
        expect(y + height / 2).toBeLessThanOrEqual(part.top + part.height);
        return id;
      });
    });
    expect(found.sort()).toEqual(map.nodes.map(({ id }) => id).sort());
  });

  it('has every way, in each part through which it runs', () => {
    for (const way of map.edges) {
      const ys = way.points.map(({ y }) => y);
      const through = parts.filter(
        ({ top, height }) => Math.max(...ys) > top && Math.min(...ys) < top + height,
      );
      expect(through.length).toBeGreaterThan(0);
      for (const part of through) expect(inPart(map, part).edges).toContain(way);
    }
  });
});

it('a short map stays on one sheet', () => {
  const counts = maps.map(([, map]) => mapParts(map).length);
  expect(Math.min(...counts)).toBe(1);
  expect(Math.max(...counts)).toBe(3);
});
