/** A class votes, talks and votes once more: in its play, at its desk, in its record and its report. */
import { describe, expect, it } from 'vitest';
import { deskView, standingAt } from '../../src/classroom/desk/desk-view.ts';
import { intentFor, isInSight } from '../../src/classroom/desk/leading.ts';
import { readMessage } from '../../src/classroom/desk/messages.ts';
import type { DeskIntent, DeskSnapshot } from '../../src/classroom/desk/protocol.ts';
import {
  hasVotes,
  holdsAll,
  lessonText,
  readLessonText,
} from '../../src/classroom/lesson/lesson-file.ts';
import { reportOf } from '../../src/classroom/lesson/lesson-report.ts';
import { type ClassRecord, readRecord, tallyAt } from '../../src/classroom/lesson/record.ts';
import { reportCsv } from '../../src/export/report-csv.ts';
import type { Intent } from '../../src/session/view.ts';
import { smallStory } from '../support/small-story.ts';
import { beginLesson, type TestClass, testClass } from '../support/test-class.ts';

/** At the first decision of the small story: wait, look or tell. */
async function atFirstDecision(now?: () => number): Promise<TestClass> {
  const lesson = await testClass(now ? { now } : {});
  await beginLesson(lesson);
  for (let press = 0; press < 9 && lesson.app.state.view?.turn === 'delivering'; press++)
    ask(lesson, { type: 'on' });
  return lesson;
}

const ask = (lesson: TestClass, ...intents: readonly Intent[]): void => {
  for (const intent of intents) lesson.app.send({ type: 'play', intent });
};
const vote = (lesson: TestClass) => lesson.app.state.view?.vote;
const votes = (counts: Readonly<Record<string, number>>): Intent[] =>
  Object.entries(counts).map(([choice, by]) => ({ type: 'vote', choice, by }));
const passes = (by: number): Intent => ({ type: 'vote', choice: null, by });
const again: Intent = { type: 'vote-again' };

/** The first vote, and the class talks. */
async function talking(): Promise<TestClass> {
  const lesson = await atFirstDecision();
  ask(lesson, ...votes({ wait: 12, look: 4 }), passes(3), again);
  return lesson;
}

/** What a desk knows of it, as it comes over the line. */
function atDesk(lesson: TestClass) {
  const message = readMessage(JSON.parse(JSON.stringify(lesson.told.at(-1))));
  if (message?.to !== 'desks' || message.type !== 'snapshot') throw new Error('nothing was told');
  const snapshot: DeskSnapshot = message.snapshot;
  const view = deskView(smallStory, snapshot);
  if (view === null) throw new Error('the desk sees no play');
  return { view, standing: standingAt(snapshot, view) };
}

describe('a class that votes once more', () => {
  it('talks first, and shows nothing of how the first votes fell', async () => {
    const lesson = await talking();
    expect(vote(lesson)).toMatchObject({
      ...{ phase: 'talking', round: 2, again: 'one-round', total: 0, typed: [] },
      ...{ counts: null, before: null, change: null, leading: [] },
    });
    expect(JSON.stringify(lesson.app.state.view)).not.toContain('12');
  });

  it('goes from talking to counting by "on", and shows no first vote by that', async () => {
    const lesson = await talking();
    for (let press = 0; press < 4; press++) ask(lesson, { type: 'on' });
    expect(vote(lesson)).toMatchObject({ phase: 'open', round: 2, total: 0, counts: null });
    ask(lesson, ...votes({ look: 1 }), { type: 'on' });
    expect(vote(lesson)?.phase).toBe('revealed');
  });

  it('a clock that was left on counts this talk, and one that is not shown stays away', async () => {
    let now = 0;
    const lesson = await atFirstDecision(() => now);
    ask(lesson, ...votes({ wait: 2 }), again);
    expect(lesson.classWindow.lesson.state.clockSince).toBeNull();
    ask(lesson, { type: 'one-round' });
    lesson.classWindow.lesson.send({ type: 'clock', on: true });
    now = 300_000;
    ask(lesson, ...votes({ wait: 1 }));
    expect(lesson.classWindow.lesson.state.clockSince).toBe(0);
    ask(lesson, again);
    expect(lesson.classWindow.lesson.state.clockSince).toBe(300_000);
  });

  it('has done with talking at the first vote that is counted, or typed', async () => {
    for (const counted of [
      { type: 'vote', choice: 'look', by: 1 },
      { type: 'set-votes', choice: 'look', count: 1 },
    ] as const) {
      const lesson = await talking();
      ask(lesson, counted);
      expect(vote(lesson)).toMatchObject({ phase: 'open', total: 1, again: null });
    }
  });

  it('shows both rounds at the reveal, and what can truly be said of them; the second decides', async () => {
    const lesson = await talking();
    ask(lesson, ...votes({ wait: 5, look: 11 }), passes(3), { type: 'reveal' });
    expect(vote(lesson)).toMatchObject({
      counts: { wait: 5, look: 11, tell: 0 },
      before: { counts: { wait: 12, look: 4, tell: 0 }, pass: 3, total: 19 },
      change: { least: 7, totals: [19, 19] },
      leading: ['look'],
    });
    ask(lesson, { type: 'reopen' }, ...votes({ wait: 6 }), { type: 'reveal' });
    expect(vote(lesson)).toMatchObject({ leading: ['wait', 'look'], change: { totals: [19, 25] } });
  });

  it('shows the first vote where the second was left empty, and says no more of it', async () => {
    const lesson = await talking();
    ask(lesson, { type: 'reveal' });
    expect(vote(lesson)).toMatchObject({
      ...{ phase: 'revealed', round: 2, total: 19, pass: 3, leading: ['wait'] },
      ...{ counts: { wait: 12, look: 4, tell: 0 }, before: null, change: null },
    });
    // Hidden again, the second round is still to come.
    ask(lesson, { type: 'reopen' });
    expect(vote(lesson)).toMatchObject({ phase: 'open', round: 2, total: 0 });
  });

  it('everybody may pass the second time', async () => {
    const lesson = await talking();
    ask(lesson, passes(19), { type: 'reveal' });
    expect(vote(lesson)).toMatchObject({ leading: [], pass: 19, change: { least: 16 } });
  });

  it('takes it back while nothing is counted, ticks and all, and not after', async () => {
    const lesson = await atFirstDecision();
    ask(lesson, again);
    expect(vote(lesson)).toMatchObject({ round: 1, again: null });
    ask(lesson, { type: 'set-votes', choice: 'tell', count: 6 }, again, { type: 'on' });
    ask(lesson, { type: 'one-round' });
    expect(vote(lesson)).toMatchObject({ round: 1, phase: 'open', total: 6, typed: ['tell'] });
    ask(lesson, again, ...votes({ tell: 1 }), { type: 'one-round' }, again);
    expect(vote(lesson)).toMatchObject({ round: 2, total: 1 });
    ask(lesson, { type: 'reveal' }, { type: 'one-round' }, again);
    expect(vote(lesson)).toMatchObject({ phase: 'revealed', round: 2 });
  });
});

describe('leading it by key and from the desk', () => {
  it('one key begins it and takes it back; "back" undoes the last step first', async () => {
    const lesson = await atFirstDecision();
    const led = (does: 'again' | 'back') => intentFor({ does }, lesson.standing());
    expect(led('again')).toBeNull();
    ask(lesson, ...votes({ wait: 2 }));
    expect(led('again')).toEqual(again);
    ask(lesson, again);
    expect(led('again')).toEqual({ type: 'one-round' });
    expect(led('back')).toEqual({ type: 'one-round' });
    ask(lesson, ...votes({ look: 2 }));
    expect([led('again'), led('back')]).toEqual([null, { type: 'back' }]);
    ask(lesson, { type: 'reveal' });
    expect([led('again'), led('back')]).toEqual([null, { type: 'reopen' }]);
    expect(intentFor({ does: 'again' }, lesson.standing('calm'))).toMatchObject({ type: 'cover' });
  });

  it('the desk sees both rounds, and stands where the class stands', async () => {
    const lesson = await talking();
    expect(atDesk(lesson).view).toMatchObject({
      ...{ round: 2, again: 'one-round', total: 0, tally: { talking: true } },
      rounds: { last: { counts: { wait: 12 } }, before: null },
    });
    expect(atDesk(lesson).standing).toEqual(lesson.standing());
    ask(lesson, ...votes({ look: 16 }), passes(3), { type: 'reveal' });
    expect(atDesk(lesson).view).toMatchObject({
      ...{ total: 19, leading: ['look'], again: null, change: { least: 12 } },
      rounds: { last: { pass: 3 }, before: { counts: { wait: 12, look: 4 } } },
    });
    expect(atDesk(lesson).standing).toEqual(lesson.standing());
  });

  it('asks for it over the line, and the class does what it sees', async () => {
    const lesson = await atFirstDecision();
    for (const type of ['vote-again', 'one-round'] as const) {
      const intent: DeskIntent = { type };
      const said = { to: 'class', type: 'do', desk: 'a', intent };
      expect(readMessage(JSON.parse(JSON.stringify(said)))).toEqual(said);
      expect(isInSight(intent, lesson.standing())).toBe(true);
      expect(isInSight(intent, lesson.standing('blank'))).toBe(false);
    }
  });
});

describe('what is kept of two rounds', () => {
  const first = { counts: { wait: 12, look: 4 }, pass: 3, typed: [] };

  it('goes through a file and a reload as it was', async () => {
    const lesson = await talking();
    const file = readLessonText(lessonText(lesson.record()));
    expect(file).toEqual({ ok: true, record: lesson.record() });
    expect(tallyAt(lesson.record(), [])).toMatchObject({ first, talking: true, counts: {} });
  });

  it('an older file has one round, and a first one without votes is none', async () => {
    const { votes: _, ...record } = (await talking()).record();
    const old = { counts: { wait: 2 }, pass: 1, revealed: true, typed: [] };
    const read = (tally: unknown): unknown =>
      readRecord(JSON.parse(JSON.stringify({ ...record, votes: { '': tally } })))?.votes[''];
    expect(read(old)).toEqual({ ...old, first: null, talking: false, said: null });
    expect(read({ ...old, first: { counts: { wait: 0 } }, talking: true })).toMatchObject({
      ...{ first: null, talking: false },
    });
    expect(read({ ...old, first: 'broken' })).toMatchObject({ first: null });
  });

  it('votes of the first round alone are votes that would be lost', async () => {
    const lesson = await talking();
    expect(hasVotes(lesson.record())).toBe(true);
    expect(lesson.classWindow.wouldLose).toBe(true);
  });

  it('a lesson that lacks the first round does not take the place of one that has it', async () => {
    const lesson = await talking();
    ask(lesson, ...votes({ look: 16 }));
    const both = lesson.record();
    const one: ClassRecord = {
      ...both,
      votes: { '': { ...tallyAt(both, []), first: null } },
    };
    expect(holdsAll(both, one)).toBe(true);
    expect(holdsAll(one, both)).toBe(false);
    // Taken back, the first round is the vote: nothing of it is gone.
    const back = await talking();
    const begun = back.record();
    ask(back, { type: 'one-round' });
    expect(holdsAll(back.record(), begun)).toBe(true);
  });

  it('stands in the report and its table, with what changed', async () => {
    const lesson = await talking();
    ask(lesson, ...votes({ wait: 5, look: 11 }), passes(3), { type: 'reveal' });
    ask(lesson, { type: 'follow', choice: 'look' });
    const report = reportOf(smallStory, lesson.record());
    const [fork] = report.decisions;
    expect(fork).toMatchObject({ total: 19, first: { pass: 3, total: 19 }, change: { least: 7 } });
    expect(fork?.options.map(({ id, votes: second, first: was }) => [id, was, second])).toEqual([
      ['wait', 12, 5],
      ['look', 4, 11],
      ['tell', 0, 0],
    ]);
    const words = { language: 'en', ui: (key: string) => key, story: (key: string) => key };
    expect(reportCsv(report, words)).toMatch(/,4\r\n/);
    const rows = reportCsv(report, words).trim().split('\r\n');
    expect(new Set(rows.map((row) => row.split(',').length))).toEqual(new Set([7]));
  });

  it('one round has no first one, in the report too', async () => {
    const lesson = await atFirstDecision();
    lesson.follow('look', 3);
    expect(reportOf(smallStory, lesson.record()).decisions[0]).toMatchObject({
      ...{ first: null, change: null, total: 3 },
    });
  });
});
