import { beforeEach, describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { deskView } from '../../src/classroom/desk/desk-view.ts';
import { createLesson, type Lesson } from '../../src/classroom/lesson/lesson.ts';
import { reportOf } from '../../src/classroom/lesson/lesson-report.ts';
import { allForks, closingQuestions, pathOf } from '../../src/classroom/lesson/path.ts';
import type { Scenario } from '../../src/script/types.ts';
import { isLocked } from '../../src/session/locked.ts';
import { createPlay, type SessionPlay } from '../../src/session/play.ts';
import type { Trail } from '../../src/session/trail.ts';
import { shippedPack } from '../support/routes.ts';
import { smallStory } from '../support/small-story.ts';

let now: number;
let lesson: Lesson;
let ids: number;
const story = { pack: 'small-pack', version: '1.0.0', scenario: 'small-story', seed: 0 };

function begin(remembered: unknown = null, runs = false): Lesson {
  return createLesson({
    clock: new SimulatedClock(),
    runs,
    remembered,
    now: () => now,
    today: () => '2026-11-22',
    newId: () => `class-${ids++}`,
  });
}

function play(trail: Trail = [], explaining = false): SessionPlay {
  return lesson.wrap(
    createPlay({
      scenario: smallStory,
      clock: lesson.clock,
      pace: 'normal',
      from: { trail, explaining },
    }),
  );
}

/** A timer that another one sets is due only in the next step of the clock. */
function seconds(clock: SimulatedClock, count: number): void {
  for (let each = 0; each < count; each++) clock.increment(1000);
}

beforeEach(() => {
  now = 1_000_000;
  ids = 1;
  lesson = begin();
  lesson.open(story);
});

describe('a play of a class', () => {
  it('brings one message for each step and nothing by itself', () => {
    const started = lesson.wrap(
      createPlay({ scenario: smallStory, clock: lesson.clock, pace: 'normal' }),
    );
    expect(started.view.fresh).toHaveLength(0);
    started.send({ type: 'on' });
    expect(started.view.fresh).toHaveLength(1);
    started.send({ type: 'on' });
    started.send({ type: 'on' });
    expect(started.view).toMatchObject({ turn: 'asking', beat: 'ask' });
  });

  it('opens the locked phone with one step, and that is all it does', () => {
    const scenario = shippedPack('edited-picture').scenarios['never-took'] as Scenario;
    const started = lesson.wrap(createPlay({ scenario, clock: lesson.clock, pace: 'normal' }));
    expect(isLocked(started.view)).toBe(true);
    started.send({ type: 'on' });
    expect(isLocked(started.view)).toBe(false);
    const { length } = started.view.fresh;
    started.send({ type: 'on' });
    expect(started.view.fresh).toHaveLength(length + 1);
  });

  it('shows nothing of the votes before the reveal but how many there are', () => {
    const now = play();
    now.send({ type: 'vote', choice: 'tell', by: 1 });
    now.send({ type: 'vote', choice: 'tell', by: 1 });
    now.send({ type: 'set-votes', choice: null, count: 3 });
    expect(now.view.vote).toMatchObject({
      phase: 'open',
      total: 5,
      counts: null,
      pass: null,
      leading: [],
    });
    expect(JSON.stringify(now.view)).not.toContain('"counts":{');
    now.send({ type: 'on' });
    expect(now.view.vote).toMatchObject({
      phase: 'revealed',
      counts: { wait: 0, look: 0, tell: 2 },
      pass: 3,
      leading: ['tell'],
    });
  });

  it('is followed only after the reveal, and never by "on"', () => {
    const now = play();
    now.send({ type: 'choose', choice: 'tell' });
    now.send({ type: 'follow', choice: 'tell' });
    expect(now.view.turn).toBe('asking');
    for (let press = 0; press < 5; press++) now.send({ type: 'on' });
    expect(now.view.turn).toBe('asking');
    now.send({ type: 'follow', choice: 'look' });
    // One press for what comes of it, one for the card.
    expect(now.view).toMatchObject({ turn: 'delivering', explains: true, cardNext: true });
    expect(now.view.fresh).toHaveLength(1);
    now.send({ type: 'on' });
    expect(now.view).toMatchObject({ turn: 'explaining', feedback: { choice: 'look' } });
    expect(now.view.vote?.phase).toBe('revealed');
  });

  it('does not flip a coin', () => {
    const now = play();
    now.send({ type: 'vote', choice: 'tell', by: 4 });
    now.send({ type: 'vote', choice: 'wait', by: 4 });
    now.send({ type: 'reveal' });
    expect(now.view.vote?.leading).toEqual(['wait', 'tell']);
    expect(now.view.turn).toBe('asking');
  });

  it('keeps votes where they were cast: back again they are still there', () => {
    const now = play();
    now.send({ type: 'vote', choice: 'wait', by: 7 });
    now.send({ type: 'reveal' });
    now.send({ type: 'follow', choice: 'wait' });
    now.send({ type: 'on' });
    now.send({ type: 'on' });
    expect(now.view.vote).toMatchObject({ phase: 'open', total: 0 });
    now.send({ type: 'back' });
    expect(now.view.vote).toMatchObject({ phase: 'revealed', counts: { wait: 7 } });
    now.send({ type: 'reopen' });
    now.send({ type: 'vote', choice: 'wait', by: -1 });
    expect(now.view.vote).toMatchObject({ phase: 'open', total: 6, counts: null });
  });

  it('takes no votes for what is not there, and none while it is paused', () => {
    const now = play();
    now.send({ type: 'vote', choice: 'nothing', by: 1 });
    now.send({ type: 'pause' });
    now.send({ type: 'vote', choice: 'tell', by: 1 });
    now.send({ type: 'reveal' });
    now.send({ type: 'resume' });
    expect(now.view.vote).toMatchObject({ phase: 'open', total: 0 });
  });

  it('runs by itself where a pace was set', () => {
    const clock = new SimulatedClock();
    lesson = createLesson({
      clock,
      runs: true,
      remembered: null,
      now: () => now,
      today: () => '2026-11-22',
      newId: () => 'class',
    });
    lesson.open(story);
    const running = lesson.wrap(
      createPlay({ scenario: smallStory, clock: lesson.clock, pace: 'normal' }),
    );
    seconds(clock, 60);
    expect(running.view.turn).toBe('asking');
  });

  it('messages that waited come by themselves once a pace is set', () => {
    const clock = new SimulatedClock();
    lesson = createLesson({
      clock,
      runs: false,
      remembered: null,
      now: () => now,
      today: () => '2026-11-22',
      newId: () => 'class',
    });
    lesson.open(story);
    const held = lesson.wrap(
      createPlay({ scenario: smallStory, clock: lesson.clock, pace: 'normal' }),
    );
    seconds(clock, 60);
    expect(held.view.fresh).toHaveLength(0);
    lesson.run(true);
    seconds(clock, 60);
    expect(held.view.turn).toBe('asking');
  });

  it('waits under a cover, even where a pace was set, and goes on when it is shown again', () => {
    const clock = new SimulatedClock();
    lesson = createLesson({
      clock,
      runs: true,
      remembered: null,
      now: () => now,
      today: () => '2026-11-22',
      newId: () => 'class',
    });
    lesson.open(story);
    const started = lesson.wrap(
      createPlay({ scenario: smallStory, clock: lesson.clock, pace: 'normal' }),
    );
    lesson.send({ type: 'cover', cover: 'calm' });
    lesson.run(true);
    seconds(clock, 60);
    expect(started.view.fresh).toHaveLength(0);
    lesson.send({ type: 'cover', cover: 'none' });
    seconds(clock, 60);
    expect(started.view.turn).toBe('asking');
  });
});

describe('the record', () => {
  const follow = (on: SessionPlay, choice: string, votes: number): void => {
    on.send({ type: 'vote', choice, by: votes });
    on.send({ type: 'reveal' });
    on.send({ type: 'follow', choice });
    on.send({ type: 'skip-typing' });
    on.send({ type: 'on' });
    on.send({ type: 'skip-typing' });
  };

  it('remembers ways, votes and slips over a reload', () => {
    const first = play();
    follow(first, 'look', 12);
    follow(first, 'tell', 20);
    expect(first.view.turn).toBe('ended');
    lesson.send({ type: 'name', name: '  8b, Tuesday ' });
    lesson.send({ type: 'slips', when: 'before', counts: { tell: { likely: 11 } } });
    lesson.send({ type: 'cover', cover: 'calm' });
    const again = begin(JSON.parse(JSON.stringify(lesson.state)));
    expect(again.state).toEqual(lesson.state);
    expect(again.state.record).toMatchObject({
      name: '8b, Tuesday',
      explored: [['ask/look', 'ask/tell']],
      save: { trail: ['ask/look', 'ask/tell'] },
    });
  });

  it('keeps its way when the story has lost a part of it, until the class moves on', () => {
    const whole: Trail = ['ask/look', 'gone/anything'];
    const { record } = lesson.state;
    if (!record) throw new Error('no record');
    lesson.restore({ ...record, save: { ...record.save, trail: whole } });
    const on = play(whole);
    expect(on).toMatchObject({ lost: 1, view: { made: 1 } });
    on.send({ type: 'pause' });
    on.send({ type: 'resume' });
    expect(lesson.state.record?.save.trail).toEqual(whole);
    follow(on, 'tell', 3);
    expect(on.lost).toBe(0);
    expect(lesson.state.record?.save.trail).toEqual(['ask/look', 'ask/tell']);
  });

  it('takes nothing that is not a record', () => {
    for (const odd of [null, 7, 'x', [], { record: { id: 1 } }, { record: { save: {} }, cover: 9 }])
      expect(begin(odd).state).toMatchObject({ record: null, cover: 'none', planned: 45 });
  });

  it('tells the path with its votes, and what else was tried', () => {
    const first = play();
    follow(first, 'look', 12);
    first.send({ type: 'jump', made: 0 });
    first.send({ type: 'follow', choice: 'wait' });
    const { record } = lesson.state;
    if (!record) throw new Error('no record');
    const [fork] = pathOf(smallStory, record, ['ask/look']);
    expect(
      fork?.options.map(({ id, letter, taken, explored, votes }) => [
        id,
        letter,
        taken,
        explored,
        votes,
      ]),
    ).toEqual([
      ['wait', 'A', false, true, 0],
      ['look', 'B', true, true, 12],
      ['tell', 'C', false, false, 0],
    ]);
    expect(allForks(smallStory, record)).toHaveLength(1);
    expect(reportOf(smallStory, record).ways).toBe(2);
    expect(closingQuestions(smallStory, ['ask/look'])).toEqual([]);
  });

  it('counts minutes, but no lunch break', () => {
    play();
    now += 4 * 60_000;
    lesson.send({ type: 'clock', on: true });
    now += 50 * 60_000;
    lesson.send({ type: 'clock', on: false });
    now += 60_000;
    lesson.send({ type: 'planned', minutes: 45 });
    expect(lesson.state.record?.minutes).toBe(5);
  });

  it('hides an item of the slips that fewer than ten answered', () => {
    lesson.send({
      type: 'slips',
      when: 'before',
      counts: { tell: { likely: 9 }, words: { fairly: 10 } },
    });
    const { record } = lesson.state;
    const items = record ? reportOf(smallStory, record).items : [];
    expect(items.map(({ id, before }) => [id, before])).toEqual([
      ['tell', null],
      ['words', [0, 0, 10, 0, 0]],
      ['rush', null],
      ['first', null],
    ]);
    expect(items[0]?.answered.before).toBe(true);
  });

  it('goes on with the same story and begins anew with the next class', () => {
    const { id } = lesson.state.record ?? {};
    lesson.open(story);
    expect(lesson.state.record?.id).toBe(id);
    lesson.close();
    lesson.open(story);
    expect(lesson.state.record?.id).not.toBe(id);
  });
});

describe('the desk', () => {
  it('sees ratings, votes and two decisions ahead', () => {
    const on = play();
    on.send({ type: 'vote', choice: 'look', by: 3 });
    const { turn, paused } = on.view;
    const snapshot = {
      place: 'playing',
      lesson: lesson.state,
      play: { turn, paused, trail: on.story.trail, said: [] },
    };
    const desk = deskView(smallStory, JSON.parse(JSON.stringify(snapshot)));
    expect(desk?.tally.counts).toEqual({ look: 3 });
    expect(desk?.options.map(({ letter, rating }) => letter + rating)).toEqual([
      'Aunsure',
      'Bsafe',
      'Csafe',
    ]);
    const [, look, tell] = desk?.options ?? [];
    expect(tell?.leadsTo).toMatchObject({ beat: 'together', isEnding: true });
    expect(look?.leadsTo?.options.map(({ leadsTo }) => leadsTo?.beat)).toEqual(['ask', 'together']);
  });
});
