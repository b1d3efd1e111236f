/** A small group finds its answers by talk: no number is counted, shown or kept, wherever it stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskView, standingAt } from '../../src/classroom/desk/desk-view.ts';
import { intentFor, isInSight } from '../../src/classroom/desk/leading.ts';
import { readMessage } from '../../src/classroom/desk/messages.ts';
import type { DeskIntent } from '../../src/classroom/desk/protocol.ts';
import {
  isSaid,
  leadersBy,
  type Said,
  saying,
  shareOf,
  shares,
  stepping,
  suggestsTalk,
} from '../../src/classroom/lesson/by-talk.ts';
import { sameDecisions } from '../../src/classroom/lesson/compare.ts';
import {
  hasVotes,
  holdsAll,
  lessonText,
  readLessonText,
} from '../../src/classroom/lesson/lesson-file.ts';
import { reportOf } from '../../src/classroom/lesson/lesson-report.ts';
import { readRecord, tallyAt } from '../../src/classroom/lesson/record.ts';
import { reportCsv } from '../../src/export/report-csv.ts';
import type { Intent } from '../../src/session/view.ts';
import { smallStory } from '../support/small-story.ts';
import { beginLesson, type TestClass, testClass } from '../support/test-class.ts';

const choices = ['wait', 'look', 'tell'] as const;
const anyChoice = fc.constantFrom(...choices);
const steps = fc.array(
  fc.oneof(
    fc.record({ choice: anyChoice, share: fc.constantFrom(...shares, null) }),
    fc.record({ choice: anyChoice, by: fc.constantFrom(1, -1) }),
  ),
);
const saidBy = (all: typeof steps extends fc.Arbitrary<infer T> ? T : never): Said =>
  all.reduce<Said>(
    (said, step) =>
      'by' in step ? stepping(said, step.choice, step.by) : saying(said, step.choice, step.share),
    {},
  );

describe('what was said', () => {
  it('has one agreed answer and then no other, and one "most" at most', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const said = saidBy(all);
        const count = (share: string) =>
          Object.values(said).filter((each) => each === share).length;
        expect(count('most')).toBeLessThanOrEqual(1);
        if (count('agreed') > 0) expect(Object.keys(said)).toHaveLength(1);
      }),
    );
  });

  it('a step more and a step fewer are the same as before, but for what an agreement cleared', () => {
    fc.assert(
      fc.property(steps, anyChoice, (all, choice) => {
        const said = saidBy(all);
        const share = shareOf(said, choice);
        fc.pre(share !== 'agreed' && share !== 'most');
        expect(shareOf(stepping(stepping(said, choice, 1), choice, -1), choice)).toBe(share);
      }),
    );
  });

  it('the agreed answer leads, else that of most, else all that some stand for', () => {
    expect(leadersBy({}, choices)).toEqual([]);
    expect(leadersBy({ wait: 'nobody' }, choices)).toEqual([]);
    expect(leadersBy({ tell: 'some', wait: 'some', look: 'nobody' }, choices)).toEqual([
      'wait',
      'tell',
    ]);
    expect(leadersBy({ tell: 'some', look: 'most' }, choices)).toEqual(['look']);
    expect(leadersBy({ tell: 'agreed' }, choices)).toEqual(['tell']);
  });

  it('is suggested under ten people, and not where nobody has said how many there are', () => {
    expect([9, 10, null].map(suggestsTalk)).toEqual([true, false, false]);
  });
});

/** At the first decision of the small story, by talk: wait, look or tell. */
async function talking(): Promise<TestClass> {
  const lesson = await testClass();
  await beginLesson(lesson);
  lesson.classWindow.lesson.send({ type: 'by-talk', on: true });
  for (let press = 0; press < 9 && lesson.app.state.view?.turn === 'delivering'; press++)
    ask(lesson, { type: 'on' });
  return lesson;
}
const ask = (lesson: TestClass, ...intents: readonly Intent[]): void => {
  for (const intent of intents) lesson.app.send({ type: 'play', intent });
};
const vote = (lesson: TestClass) => lesson.app.state.view?.vote;
const say = (choice: string, share: (typeof shares)[number] | null): Intent => ({
  type: 'say',
  choice,
  share,
});

describe('a group that decides by talk', () => {
  it('notes what was said, shows it, and follows; no number is anywhere', async () => {
    const lesson = await talking();
    ask(lesson, say('wait', 'some'), say('look', 'most'), { type: 'on' });
    expect(vote(lesson)).toMatchObject({
      ...{ phase: 'revealed', said: { wait: 'some', look: 'most' }, leading: ['look'] },
      ...{ counts: null, pass: null, total: 0, again: null, before: null },
    });
    ask(lesson, { type: 'follow', choice: 'look' });
    expect(lesson.app.state.view?.turn).not.toBe('asking');
  });

  it('keys and clicker: a figure says one step more, with Shift one fewer; "on" never chooses', async () => {
    const lesson = await talking();
    const press = (index: number | null, by: 1 | -1): void => {
      const intent = intentFor({ does: 'vote', index, by }, lesson.standing());
      if (intent !== null) ask(lesson, intent as Intent);
    };
    press(0, 1);
    press(1, 1);
    press(1, 1);
    press(2, -1);
    press(null, 1);
    expect(vote(lesson)?.said).toEqual({ wait: 'some', look: 'most', tell: 'nobody' });
    press(1, 1);
    expect(vote(lesson)?.said).toEqual({ look: 'agreed' });
    for (let on = 0; on < 3; on++) ask(lesson, { type: 'on' });
    expect(lesson.app.state.view).toMatchObject({ turn: 'asking', vote: { phase: 'revealed' } });
    ask(lesson, { type: 'reopen' });
    expect(vote(lesson)).toMatchObject({ phase: 'open', said: { look: 'agreed' } });
  });

  it('counts nothing: typed numbers and a second round do nothing here', async () => {
    const lesson = await talking();
    ask(lesson, say('look', 'some'));
    const before = JSON.stringify(lesson.record().votes);
    ask(lesson, { type: 'set-votes', choice: 'wait', count: 4 }, { type: 'vote-again' });
    ask(lesson, { type: 'vote', choice: null, by: 1 });
    expect(JSON.stringify(lesson.record().votes)).toBe(before);
    expect(intentFor({ does: 'again' }, lesson.standing())).toBeNull();
  });

  it('may be begun and ended in the middle: what was counted or said stays what it is', async () => {
    const lesson = await testClass();
    await beginLesson(lesson);
    const { send } = lesson.classWindow.lesson;
    for (let press = 0; press < 9 && lesson.app.state.view?.turn === 'delivering'; press++)
      ask(lesson, { type: 'on' });
    send({ type: 'by-talk', on: true });
    expect(vote(lesson)?.said).toEqual({});
    send({ type: 'by-talk', on: false });
    expect(vote(lesson)?.said).toBeNull();
    ask(lesson, { type: 'vote', choice: 'wait', by: 3 });
    send({ type: 'by-talk', on: true });
    expect(vote(lesson)).toMatchObject({ said: null, total: 3 });
    // Nothing was said by talk, so "say" finds nothing to say it in.
    ask(lesson, say('look', 'most'), { type: 'reveal' });
    expect(vote(lesson)).toMatchObject({ counts: { wait: 3 }, said: null });
  });

  it('the desk knows the same, and may ask for the same', async () => {
    const lesson = await talking();
    ask(lesson, say('look', 'agreed'));
    const message = readMessage(JSON.parse(JSON.stringify(lesson.told.at(-1))));
    if (message?.to !== 'desks' || message.type !== 'snapshot') throw new Error('nothing was told');
    const view = deskView(smallStory, message.snapshot);
    expect(view).toMatchObject({
      tally: { said: { look: 'agreed' } },
      leading: ['look'],
      total: 0,
    });
    expect(standingAt(message.snapshot, view)).toEqual(lesson.standing());
    const asked: DeskIntent[] = [say('look', null) as DeskIntent, { type: 'by-talk', on: false }];
    for (const intent of asked) {
      const said = { to: 'class', type: 'do', desk: 'a', intent };
      expect(readMessage(JSON.parse(JSON.stringify(said)))).toEqual(said);
      expect(isInSight(intent, lesson.standing('calm'))).toBe(true);
    }
    expect(
      readMessage({ to: 'class', type: 'do', desk: 'a', intent: say('look', 'many' as 'most') }),
    ).toBeUndefined();
  });
});

describe('what is kept of it', () => {
  async function followed(): Promise<TestClass> {
    const lesson = await talking();
    ask(lesson, say('wait', 'some'), say('look', 'most'), { type: 'reveal' });
    ask(lesson, { type: 'follow', choice: 'look' });
    return lesson;
  }

  it('goes through a file as it was, and is not lost without a question', async () => {
    const lesson = await followed();
    expect(readLessonText(lessonText(lesson.record()))).toEqual({
      ok: true,
      record: lesson.record(),
    });
    expect(lesson.record().byTalk).toBe(true);
    expect(hasVotes(lesson.record())).toBe(true);
    expect(holdsAll({ ...lesson.record(), votes: {} }, lesson.record())).toBe(false);
  });

  it('a file that says more than one agreed answer is read as one that could be said', () => {
    fc.assert(
      fc.property(fc.dictionary(anyChoice, fc.constantFrom(...shares)), (said) => {
        const raw = { counts: { wait: 4 }, pass: 2, revealed: true, said };
        const record = readRecord({
          ...{ id: 'one', name: '', day: '2026-11-22', byTalk: true, votes: { '': raw } },
          save: { pack: 'a', version: '1', scenario: 'b', seed: 0, trail: [] },
        });
        const tally = record && tallyAt(record, []);
        expect(tally).toMatchObject({ counts: {}, pass: 0 });
        expect(
          Object.values(tally?.said ?? {}).filter((each) => each === 'most').length,
        ).toBeLessThan(2);
        const leaders = Object.values(tally?.said ?? {}).includes('agreed') ? 1 : 3;
        expect(Object.keys(tally?.said ?? {}).length).toBeLessThanOrEqual(leaders);
      }),
    );
  });

  it('an older lesson was counted', async () => {
    const { byTalk: _, ...older } = (await followed()).record();
    expect(readRecord(JSON.parse(JSON.stringify(older)))?.byTalk).toBe(false);
    expect(isSaid({ said: null })).toBe(false);
  });

  it('stands in the report and its table in words, and in no comparison of shares', async () => {
    const lesson = await followed();
    const report = reportOf(smallStory, lesson.record());
    expect(report.decisions[0]).toMatchObject({
      ...{ byTalk: true, total: null, pass: null, first: null, change: null },
      options: [
        { id: 'wait', votes: null, said: 'some' },
        { id: 'look', votes: null, said: 'most' },
        { id: 'tell', votes: null, said: null },
      ],
    });
    const words = { language: 'en', ui: (key: string) => key, story: (key: string) => key };
    const rows = reportCsv(report, words as Parameters<typeof reportCsv>[1]).split('\n');
    const decision = rows.filter((row) => /class\.csv\.decision/.test(row));
    expect(decision.map((row) => row.split(/[,;]/)[4]?.replaceAll('"', ''))).toEqual([
      'group.share.some',
      'group.share.most',
      '',
    ]);
    expect(sameDecisions(smallStory, [lesson.record(), lesson.record()])).toEqual([]);
  });
});
