import { expect, it } from 'vitest';
import { movingMotion, stillMotion } from '../../scenes/stage/motion.ts';

it('moves from where a thing is to where it belongs and then rests', () => {
  const motion = movingMotion();
  const seen: number[] = [];
  motion.move('note', 100, 0, 200, (value) => seen.push(value));
  for (const now of [1000, 1100, 1200]) motion.advance(now);
  expect(seen[0]).toBe(100);
  expect(seen.at(-2)).toBeLessThan(50);
  expect(seen.at(-1)).toBe(0);
  expect(motion.busy).toBe(false);
});

it('begins with its first frame, however long the stage has slept before', () => {
  const motion = movingMotion();
  let at = -1;
  motion.move('note', 100, 0, 200, (value) => {
    at = value;
  });
  expect(motion.advance(3_600_000)).toBe(true);
  expect(at).toBe(100);
});

it('lets a later move of the same name take over', () => {
  const motion = movingMotion();
  const seen: string[] = [];
  motion.move('note', 0, 1, 200, () => seen.push('first'));
  motion.move('note', 0, 2, 200, (value) => seen.push(`second ${value}`));
  motion.finish();
  expect(seen).toEqual(['first', 'second 0', 'second 2']);
});

it('puts things in place at once when motion is off', () => {
  const motion = stillMotion();
  const seen: number[] = [];
  motion.move('note', 100, 0, 200, (value) => seen.push(value));
  expect(seen).toEqual([0]);
  expect(motion.advance(0)).toBe(false);
});
