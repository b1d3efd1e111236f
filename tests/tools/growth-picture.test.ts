/** The pictures of docs/benchmarks.md: every point inside its axes, and growth that goes up. */
import { expect, test } from 'vitest';
import { growthPicture } from '../bench/growth-picture.ts';

const picture = growthPicture({
  ...{ title: 'Steps < beats', across: 'beats', up: 'µs' },
  lines: {
    one: [
      [100, 2],
      [10_000, 900],
    ],
    other: [
      [100, 40],
      [10_000, 40],
    ],
  },
});
const dots = [...picture.matchAll(/<circle cx="(\d+)" cy="(\d+)"/g)].map(([, x, y]) => ({
  x: Number(x),
  y: Number(y),
}));

test('what grows goes up, what does not stays level, and both start at the left', () => {
  const [first, last, level, stillLevel] = dots;
  expect(dots).toHaveLength(4);
  expect(last?.y).toBeLessThan(first?.y ?? 0);
  expect(stillLevel?.y).toBe(level?.y);
  expect(first?.x).toBe(level?.x);
  for (const { x, y } of dots) {
    expect(x).toBeGreaterThanOrEqual(72);
    expect(x).toBeLessThanOrEqual(490);
    expect(y).toBeGreaterThanOrEqual(40);
    expect(y).toBeLessThanOrEqual(304);
  }
});

test('words are escaped, and each line has its name', () => {
  expect(picture).toContain('Steps &lt; beats');
  expect(picture).not.toContain('Steps < beats');
  expect(picture).toContain('>one</text>');
  expect(picture).toContain('>other</text>');
});
