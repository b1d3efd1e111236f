import { expect, test } from 'vitest';
import { SimulatedClock } from 'xstate';
import { seenClock } from '../../src/app/seen-clock.ts';

function setUp() {
  const behind = new SimulatedClock();
  const told: string[] = [];
  const eyes = { seen: true };
  return { behind, told, eyes, clock: seenClock(behind, () => eyes.seen) };
}

test('while somebody looks it is the clock behind it', () => {
  const { behind, told, clock } = setUp();
  clock.setTimeout(() => told.push('line'), 500);
  behind.increment(499);
  expect(told).toEqual([]);
  behind.increment(1);
  expect(told).toEqual(['line']);
});

test('an hour unseen brings what was due, and no more than that', () => {
  const { behind, told, eyes, clock } = setUp();
  const line = (): void => {
    told.push('line');
    clock.setTimeout(line, 500);
  };
  clock.setTimeout(line, 500);
  eyes.seen = false;
  behind.increment(3_600_000);
  expect(told).toEqual([]);
  eyes.seen = true;
  clock.look();
  expect(told).toEqual(['line']);
  behind.increment(500);
  expect(told).toEqual(['line', 'line']);
});

test('what was cleared does not come, waiting or not', () => {
  const { behind, told, eyes, clock } = setUp();
  const early = clock.setTimeout(() => told.push('early'), 500);
  clock.clearTimeout(early);
  const late = clock.setTimeout(() => told.push('late'), 500);
  eyes.seen = false;
  behind.increment(1000);
  clock.clearTimeout(late);
  clock.look();
  expect(told).toEqual([]);
});
