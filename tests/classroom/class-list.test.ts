/** A week with four parallel classes: each keeps its own story, votes, slips and booster. */
import { expect, test } from 'vitest';
import { SimulatedClock } from 'xstate';
import { classList } from '../../src/classroom/lesson/class-list.ts';
import { createLesson } from '../../src/classroom/lesson/lesson.ts';
import { type ClassRecord, newRecord } from '../../src/classroom/lesson/record.ts';

const save = (scenario: string) => ({
  ...{ pack: 'a-pack', version: '1.0.0', scenario, seed: 0 },
  trail: ['first/tell'] as ClassRecord['save']['trail'],
});
let ids = 0;
const lesson = (name: string, day: string, over: Partial<ClassRecord> = {}): ClassRecord => ({
  ...newRecord(`lesson-${ids++}`, day, save('never-took')),
  ...{ name, own: ['first/tell'] },
  ...over,
});
const isBooster = ({ scenario }: { scenario: string }) => scenario === 'two-weeks';
const counted = { before: {}, after: {} };

test('four classes of one week stay apart', () => {
  // The newest first, as the shelf gives them.
  const week = [
    lesson('8d', '2026-11-27', { own: null, size: 24 }),
    lesson('8c', '2026-11-26', { slips: counted }),
    lesson('8b', '2026-11-25', { size: null }),
    lesson('8a', '2026-11-24', { size: 28 }),
    lesson('8b ', '2026-11-18', { size: 31, slips: counted }),
    lesson('', '2026-11-17'),
  ];
  const list = classList(week, isBooster);
  expect(list.map(({ name, size, slips, boosterDue }) => [name, size, slips, boosterDue])).toEqual([
    ['8d', 24, null, null],
    ['8c', null, 'counted', '2026-12-10'],
    ['8b', 31, 'open', '2026-12-09'],
    ['8a', 28, 'open', '2026-12-08'],
  ]);
  expect(list.map(({ lessons }) => lessons.length)).toEqual([1, 1, 2, 1]);
});

test('a booster is due once: not after it was played, and again after the next story', () => {
  const first = lesson('8b', '2026-11-10');
  const booster = lesson('8b', '2026-11-24', { save: save('two-weeks') });
  const next = lesson('8b', '2026-12-28');
  const due = (records: ClassRecord[]) => classList(records, isBooster)[0]?.boosterDue;
  expect(due([first])).toBe('2026-11-24');
  expect(due([booster, first])).toBeNull();
  expect(due([next, booster, first])).toBe('2027-01-11');
  // A booster that was broken off was not played.
  expect(due([{ ...booster, own: null }, first])).toBe('2026-11-24');
});

test('the next story is for the class that was named, once, and over a reload', () => {
  let ids = 0;
  let remembered: unknown = null;
  const begin = () =>
    createLesson({
      ...{ clock: new SimulatedClock(), runs: false, remembered, now: () => 0 },
      ...{ today: () => '2026-11-22', newId: () => `lesson-${ids++}` },
    });
  const story = (scenario: string) => ({
    ...{ pack: 'a-pack', version: '1.0.0', scenario, seed: 0 },
  });
  const before = begin();
  before.send({ type: 'for-class', next: { name: '8b', size: 31 } });
  remembered = JSON.parse(JSON.stringify(before.state));
  const lesson = begin();
  lesson.open(story('never-took'));
  expect(lesson.state).toMatchObject({ record: { name: '8b', size: 31 }, next: null });
  lesson.close();
  lesson.open(story('card-walk'));
  expect(lesson.state.record).toMatchObject({ name: '', size: null });
  // Whoever goes on with another class has chosen that one.
  lesson.close();
  lesson.send({ type: 'for-class', next: { name: '8b', size: 31 } });
  lesson.goOn({ ...newRecord('old', '2026-11-20', save('never-took')), name: '8c' });
  lesson.close();
  lesson.open(story('two-weeks'));
  expect(lesson.state.record?.name).toBe('');
});
