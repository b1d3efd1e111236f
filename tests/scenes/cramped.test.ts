import { expect, it } from 'vitest';
import { crampedAt } from '../../scenes/stage/cramped.ts';
import type { HostSize } from '../../scenes/stage/host.ts';

const windowOf = (width: number, height: number): HostSize => {
  const device = { width, height };
  return { width, height, device, covered: 0, ratio: 1, screen: height };
};

it('leaves a window that was too small for one turn to the document in the next ones', () => {
  const landscape = windowOf(568, 264);
  const atFirst = crampedAt(null, landscape, true);
  expect(atFirst).toBeNull();
  const once = crampedAt(atFirst, landscape, false);
  expect(once).toEqual(landscape);
  expect(crampedAt(once, windowOf(568, 264), true)).toEqual(landscape);
});

it('draws again in a window of another size that has room, and asks anew where it has none', () => {
  const landscape = windowOf(568, 264);
  const upright = windowOf(320, 512);
  expect(crampedAt(landscape, upright, true)).toBeNull();
  expect(crampedAt(landscape, upright, false)).toEqual(upright);
});
