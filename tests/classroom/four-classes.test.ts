/** A week of four parallel classes on one device: each is broken off, gone on with, and none mixes. */
import { expect, it } from 'vitest';
import { settled } from '../../src/app/app.ts';
import { classList } from '../../src/classroom/lesson/class-list.ts';
import { brokenOffAt } from '../../src/classroom/lesson/lesson-file.ts';
import type { ClassRecord } from '../../src/classroom/lesson/record.ts';
import { keptTicks, type Ticks, tickedOn } from '../../src/classroom/lesson/ticks.ts';
import { chosen } from '../support/small-app.ts';
import { beginLesson, testClass } from '../support/test-class.ts';

const classes = [
  { name: '8a', size: 24, votes: 11 },
  { name: '8b', size: 25, votes: 12 },
  { name: '8c', size: 26, votes: 13 },
  { name: '8d', size: 27, votes: 14 },
] as const;
const dayOf = (first: number, at: number): string => `2026-11-${first + at}`;
const later = () => new Promise((done) => setTimeout(done));

it('each goes on with its own lesson, and the list tells of all four', async () => {
  const shelf = new Map<string, ClassRecord>();
  let today = '';
  const lesson = await testClass({ shelf, today: () => today });
  const { app, classWindow } = lesson;
  const leave = async (): Promise<void> => {
    app.send({ type: 'library' });
    await later();
  };
  for (const [at, { name, size, votes }] of classes.entries()) {
    today = dayOf(16, at);
    await beginLesson(lesson);
    expect(lesson.record()).toMatchObject({ name: '', size: null, votes: {} });
    classWindow.lesson.send({ type: 'name', name });
    classWindow.lesson.send({ type: 'size', size });
    lesson.follow('look', votes);
    await leave();
  }
  expect(classWindow.kept.map(brokenOffAt)).toEqual([2, 2, 2, 2]);

  // Some days later, and not in the order of the week before.
  for (const [at, { name, votes }] of [...classes.entries()].reverse()) {
    today = dayOf(23, at);
    const record = classWindow.kept.find((kept) => kept.name === name);
    if (!record) throw new Error(`${name} is gone`);
    classWindow.lesson.goOn(record);
    app.send({ type: 'open-record', save: record.save, place: 'playing', explaining: false });
    await settled(app);
    expect(lesson.standing().play?.options).toEqual(['wait', 'tell']);
    lesson.follow('tell', votes + 1);
    app.send({ type: 'finish' });
    if (name === '8c')
      for (const when of ['before', 'after'] as const)
        classWindow.lesson.send({ type: 'slips', when, counts: { tell: { likely: 13 } } });
    await leave();
  }
  expect(shelf.size).toBe(4);
  for (const { name, votes } of classes) {
    const kept = [...shelf.values()].find((record) => record.name === name);
    expect(Object.values(kept?.votes ?? {}).map(({ counts }) => counts)).toEqual([
      { look: votes },
      { tell: votes + 1 },
    ]);
  }
  // Two weeks are counted from the day on which the story came to its end.
  const listed = classList(classWindow.kept, () => false);
  expect(
    listed
      .map(({ name, size, slips, boosterDue, lessons }) => [
        ...[name, size, slips, boosterDue, lessons.length],
        lessons[0]?.save.scenario,
      ])
      .sort(),
  ).toEqual([
    ['8a', 24, 'open', '2026-12-07', 1, chosen.scenario],
    ['8b', 25, 'open', '2026-12-08', 1, chosen.scenario],
    ['8c', 26, 'counted', '2026-12-09', 1, chosen.scenario],
    ['8d', 27, 'open', '2026-12-10', 1, chosen.scenario],
  ]);
});

it('the card of a story is ticked once a week, not for each class', () => {
  let today = '2026-11-16';
  let kept: Ticks = {};
  const store = {
    read: () => kept,
    write(next: Ticks) {
      kept = next;
      return true;
    },
  };
  keptTicks(store, () => today).tick(chosen);
  for (const at of [1, 2, 3]) {
    today = dayOf(16, at);
    // Each in a window of its own.
    const ticks = keptTicks(store, () => today);
    expect(tickedOn(ticks.all, chosen, today)).toBe('2026-11-16');
    ticks.tick(chosen);
  }
  today = '2026-11-23';
  expect(tickedOn(keptTicks(store, () => today).all, chosen, today)).toBeNull();
});
