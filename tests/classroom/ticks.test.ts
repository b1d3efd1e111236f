/** Five ticks once a week, and not for each of four parallel classes. */
import { expect, it } from 'vitest';
import { readTicks, tickedOn, withTick } from '../../src/classroom/lesson/ticks.ts';

const story = { pack: 'edited-picture', scenario: 'never-took' };
const other = { pack: 'edited-picture', scenario: 'the-cousin' };

it('stand for the week and the story, and are asked for again after it', () => {
  const ticks = withTick({}, story, '2026-11-23');
  for (const day of ['2026-11-23', '2026-11-25', '2026-11-29'])
    expect(tickedOn(ticks, story, day)).toBe('2026-11-23');
  expect(tickedOn(ticks, story, '2026-11-30')).toBeNull();
  expect(tickedOn(ticks, other, '2026-11-23')).toBeNull();
  // Four classes in one week do not make a fortnight of it.
  expect(withTick(ticks, story, '2026-11-27')).toEqual(ticks);
  // A clock that was set back proves nothing.
  expect(tickedOn(ticks, story, '2026-11-20')).toBeNull();
});

it('are read from whatever stands there', () => {
  const today = '2026-11-29';
  expect(
    readTicks({ 'a/b': '2026-11-28', 'a/c': '2026-10-01', 'a/d': 5, 'a/e': 'x' }, today),
  ).toEqual({
    'a/b': '2026-11-28',
  });
  for (const broken of [null, 'x', 7, undefined]) expect(readTicks(broken, today)).toEqual({});
});
