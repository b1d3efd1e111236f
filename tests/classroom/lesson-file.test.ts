/** A lesson that is broken off, carried to another computer in a file, and gone on with there. */
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/app/library.ts';
import { createKeptLessons } from '../../src/classroom/kept-lessons.ts';
import { readLeft } from '../../src/classroom/lesson/left.ts';
import { usualLesson } from '../../src/classroom/lesson/lesson.ts';
import {
  brokenOffAt,
  holdsAll,
  lessonText,
  readLessonText,
} from '../../src/classroom/lesson/lesson-file.ts';
import { type ClassRecord, newRecord } from '../../src/classroom/lesson/record.ts';
import { emptyTally } from '../../src/classroom/lesson/tally.ts';
import { cardOf } from '../../src/packs/cards.ts';
import { shippedPack } from '../support/routes.ts';
import { ask } from '../support/small-app.ts';
import { beginLesson, type TestClass, testClass } from '../support/test-class.ts';

const pack = shippedPack('edited-picture');
const story = pack.scenarios['never-took'];
if (!story) throw new Error('the story is gone');
const library: Library = {
  packs: [cardOf(pack)],
  broken: [],
  load: async () => ({ ok: true, scenario: story, source: 'en', languages: ['en'], texts: {} }),
};
const named = { pack: 'edited-picture', scenario: 'never-took' };

/** All that is seen of a lesson. The seconds since are another matter. */
const seen = ({ app, record }: TestClass) => ({
  place: app.state.place,
  view: app.state.view,
  record: { ...record(), minutes: 0 },
});

const read = (text: string | null): ClassRecord => {
  const found = readLessonText(text);
  if (!found.ok) throw new Error(found.fault);
  return found.record;
};

/** A class that was broken off at its sixth decision, with votes counted and not revealed. */
async function atDecision6(): Promise<TestClass> {
  const lesson = await testClass({ library });
  await ask(lesson.app, { type: 'open', chosen: named });
  lesson.app.send({ type: 'start' });
  lesson.app.send({ type: 'start' });
  for (let decision = 1; decision < 6; decision++) {
    for (let press = 0; press < 60 && lesson.app.state.view?.turn === 'delivering'; press++)
      lesson.app.send({ type: 'play', intent: { type: 'on' } });
    const last = lesson.app.state.view?.vote?.options.at(-1)?.id;
    if (last === undefined) throw new Error('nothing can be chosen');
    lesson.follow(last, decision);
  }
  lesson.classWindow.lesson.send({ type: 'name', name: '8b' });
  const first = lesson.app.state.view?.vote?.options[0]?.id ?? '';
  lesson.app.send({ type: 'play', intent: { type: 'vote', choice: first, by: 7 } });
  return lesson;
}

describe('a lesson broken off at decision 6', () => {
  it('goes on from its file with the same state, votes that nobody saw yet among it', async () => {
    const before = await atDecision6();
    expect(brokenOffAt(before.record())).toBe(6);
    const carried = read(lessonText(before.record()));
    const after = await testClass({ library });
    const here = await after.classWindow.takeIn(carried);
    after.classWindow.lesson.goOn(here);
    await ask(after.app, {
      type: 'open-record',
      save: here.save,
      place: 'playing',
      explaining: false,
    });
    for (let press = 0; press < 60 && after.app.state.view?.turn === 'delivering'; press++)
      after.app.send({ type: 'play', intent: { type: 'on' } });
    expect(after.app.state.view?.vote?.total).toBe(7);
    expect(seen(after).record).toEqual(seen(before).record);
    expect(after.app.state.view?.vote).toEqual(before.app.state.view?.vote);
    expect(after.app.state.view?.beat).toBe(before.app.state.view?.beat);
    expect(after.app.state.view?.choices).toEqual(before.app.state.view?.choices);
    // It is a lesson and no record that is looked at: time counts, and what follows is kept.
    expect(after.classWindow.lesson.state).toMatchObject({ counting: true, spent: 0 });
    const next = after.app.state.view?.vote?.options[0]?.id ?? '';
    after.follow(next);
    expect(after.record().save.trail).toHaveLength(here.save.trail.length + 1);
  });

  it('is taken up again within ten minutes of leaving at once, and not later', async () => {
    const { classWindow } = await atDecision6();
    const lesson = classWindow.lesson.state;
    const left = { until: 600_000, place: 'playing', explaining: false, lesson };
    const stored = JSON.parse(JSON.stringify(left));
    expect(readLeft(stored, 1)?.lesson.record).toEqual(lesson.record);
    expect(readLeft(stored, 600_000)).toBeNull();
    // A clock that was set back by a day gives nobody a day more.
    expect(readLeft(stored, -86_400_000)).toBeNull();
    expect(readLeft({ ...stored, lesson: usualLesson }, 1)).toBeNull();
    expect(readLeft('broken', 1)).toBeNull();
  });

  it('would lose its votes without a name, and only then', async () => {
    const lesson = await testClass();
    await beginLesson(lesson);
    expect(lesson.classWindow.wouldLose).toBe(false);
    lesson.follow('look', 3);
    expect(lesson.classWindow.wouldLose).toBe(true);
    lesson.classWindow.lesson.send({ type: 'name', name: '8b' });
    expect(lesson.classWindow.wouldLose).toBe(false);
    // Whoever forgets a class knows that it goes.
    await lesson.classWindow.forget(lesson.record().id);
    expect(lesson.classWindow.wouldLose).toBe(false);
  });
});

describe('a file that is no lesson', () => {
  const record = newRecord('one', '2026-11-29', {
    ...{ ...named, version: '1.0.0', seed: 3 },
    trail: ['first/a', 'second/b'],
  });
  const text = lessonText(record);
  it.each([
    ['a picture', '\u0089PNG', 'other'],
    ['unreadable', null, 'other'],
    ['another file of the same kind', '{"name":"x"}', 'other'],
    ['a list', '[]', 'other'],
    ['from a later version', text.replace('"schema": 1', '"schema": 2'), 'newer'],
    ['cut off', text.slice(0, text.length / 2), 'damaged'],
    ['without its story', text.replace('"trail"', '"tail"'), 'damaged'],
    ['with a day that is none', text.replace('2026-11-29', 'tomorrow'), 'damaged'],
  ])('%s is refused with its reason', (_, content, fault) => {
    expect(readLessonText(content)).toEqual({ ok: false, fault });
  });
  it('is whole where it is one', () => {
    expect(readLessonText(text)).toEqual({ ok: true, record });
  });

  const further = { ...record, minutes: 20, votes: { 'first/a': emptied() } };
  const otherwise = { ...record, minutes: 30, explored: [['first/z' as const]] };
  function emptied() {
    return { ...emptyTally, counts: { a: 1 }, revealed: true };
  }

  it('never loses what is kept: the one that holds all stays, two that differ stand side by side', async () => {
    expect(holdsAll(further, record)).toBe(true);
    expect(holdsAll(record, further)).toBe(false);
    const shelf = new Map<string, ClassRecord>();
    const kept = createKeptLessons({
      shelf: {
        all: async () => [...shelf.values()],
        put: async (id, put) => void shelf.set(id, put),
        forget: async (id) => void shelf.delete(id),
      },
      newId: () => 'another',
      onKept: () => {},
      onChange: () => {},
    });
    const put = (each: ClassRecord) => kept.takeIn({ ...each, name: '8b' });
    await put(record);
    await put(further);
    expect(kept.all.map(({ id, minutes }) => [id, minutes])).toEqual([['one', 20]]);
    await put(record);
    expect(kept.all.map(({ id, minutes }) => [id, minutes])).toEqual([['one', 20]]);
    expect((await put(otherwise)).id).toBe('another');
    expect(kept.all.map(({ id }) => id).sort()).toEqual(['another', 'one']);
    expect([...shelf.keys()].sort()).toEqual(['another', 'one']);
    // Without a name it is there, and on no shelf.
    await kept.takeIn({ ...record, id: 'loose' });
    expect(kept.all.some(({ id }) => id === 'loose')).toBe(true);
    expect(shelf.has('loose')).toBe(false);
  });
});
