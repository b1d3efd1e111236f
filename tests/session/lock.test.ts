/** A play begins on the locked phone: the hour, who has written, and nothing that alarms. */
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import type { RouteStep } from '../../src/check/walk/route.ts';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import type { Scenario } from '../../src/script/types.ts';
import { lockOf } from '../../src/session/lock.ts';
import { isLocked } from '../../src/session/locked.ts';
import { createPlay, type SessionPlay } from '../../src/session/play.ts';
import { beginStory, replayStory } from '../../src/session/story.ts';
import type { Trail } from '../../src/session/trail.ts';
import type { Pace } from '../../src/session/view.ts';
import { eventClock } from '../support/event-clock.ts';
import { shippedPack, shippedPackIds } from '../support/routes.ts';
import { smallSource, smallStory } from '../support/small-story.ts';

const shipped = shippedPackIds.flatMap((pack) => Object.values(shippedPack(pack).scenarios));
const kai = shippedPack('edited-picture').scenarios['never-took'] as Scenario;

function begin(pace: Pace = 'normal', from?: { trail: Trail; explaining: boolean }) {
  const clock = new SimulatedClock();
  return createPlay({ scenario: kai, clock, pace, ...(from ? { from } : {}) });
}

const firstStep = (): RouteStep => {
  const play = begin('instant');
  while (play.view.calling) play.send({ type: 'next' });
  return { beat: play.view.beat, choice: play.view.choices[0]?.id ?? '' };
};

const told = (play: SessionPlay): string[] => play.view.fresh.map((id) => id.split('/')[2] ?? '');

describe('the locked phone', () => {
  it('tells the hour and who has written, and has nothing else', () => {
    const { view } = begin();
    expect(view.screen).toMatchObject({ kind: 'lock', place: 'glass' });
    expect(view.screen.lines.map(({ mark, by }) => [mark, by])).toEqual([
      ['when', null],
      ['notice', 'sam'],
    ]);
    expect(view).toMatchObject({ turn: 'delivering', fresh: [], canSkipScene: false });
  });

  it('is opened by whatever brings the next line; what lay behind it stands there at once', () => {
    const play = begin();
    play.send({ type: 'next' });
    expect(isLocked(play.view)).toBe(false);
    expect(told(play)).toEqual(['when', 'photo', 'post', 'credit']);
    play.send({ type: 'next' });
    expect(told(play)).toHaveLength(5);
    const hurried = begin();
    hurried.send({ type: 'skip-typing' });
    expect(hurried.view.fresh.length).toBeGreaterThan(4);
    expect(isLocked(hurried.view)).toBe(false);
  });

  it('opens by itself once it could be read, and waits while the play is paused', () => {
    const timeAt = (words: number): number => {
      const clock = eventClock();
      const play = createPlay({ scenario: kai, clock, pace: 'normal', wordsIn: () => words });
      while (isLocked(play.view)) clock.next();
      return clock.now;
    };
    // Two texts, at 200 words a minute.
    expect(timeAt(10)).toBeCloseTo(6000);
    expect(timeAt(20)).toBeCloseTo(12_000);
    const clock = eventClock();
    const play = createPlay({ scenario: kai, clock, pace: 'normal' });
    play.send({ type: 'pause' });
    clock.pass(60_000);
    expect(isLocked(play.view)).toBe(true);
    play.send({ type: 'resume' });
    clock.pass(60_000);
    expect(isLocked(play.view)).toBe(false);
  });

  it('is not there where nothing is waited for, and opens as soon as somebody wishes that', () => {
    expect(isLocked(begin('instant').view)).toBe(false);
    const play = begin();
    play.send({ type: 'pace', pace: 'instant' });
    expect(isLocked(play.view)).toBe(false);
  });

  it('is seen once: not after a load, a step back, a jump or the rest of the story', () => {
    const { beat, choice } = firstStep();
    const trail: Trail = [`${beat}/${choice}`];
    expect(isLocked(begin('normal', { trail: [], explaining: false }).view)).toBe(false);
    const play = begin('normal', { trail, explaining: false });
    expect(isLocked(play.view)).toBe(false);
    play.send({ type: 'back' });
    expect(play.view.made).toBe(0);
    expect(isLocked(play.view)).toBe(false);
    play.send({ type: 'jump', made: 0 });
    expect(isLocked(play.view)).toBe(false);
    const rested = begin();
    rested.send({ type: 'rest' });
    expect(rested.view.turn).not.toBe('asking');
    expect(isLocked(rested.view)).toBe(false);
    expect(lockOf(replayStory(kai, trail).story)).toBeNull();
  });
});

describe('a story', () => {
  it('that tells no hour begins in its conversation, and so does one in the middle of a call', () => {
    expect(lockOf(beginStory(smallStory))).toBeNull();
    const call = shippedPack('the-friend-who-is-told').scenarios['the-group-chat'] as Scenario;
    expect(lockOf(beginStory(call))).toBeNull();
  });

  it.each(shipped.map((story) => [story.id, story] as const))(
    'shows nothing on it that alarms: %s',
    (_id, story) => {
      const lock = lockOf(beginStory(story));
      for (const { line, beat, thread } of lock?.notices ?? []) {
        expect(story.cast[line.from ?? '']?.as).not.toBe('stranger');
        expect(thread).toBe(beginStory(story).legs[0]?.visits[0]?.thread);
        if (lock?.showsWords) expect(beat.tension ?? 0).toBe(0);
      }
    },
  );

  it('that begins under pressure says who writes, and not what', () => {
    const later = shippedPack('the-friend-who-is-told').scenarios['two-weeks-later'] as Scenario;
    const play = createPlay({ scenario: later, clock: new SimulatedClock(), pace: 'normal' });
    expect(play.view.screen.lines.map(({ said, by }) => [Object.keys(said)[0], by])).toEqual([
      ['story', null],
      ['ui', 'lena'],
    ]);
  });

  it('keeps what an account says that nobody knows off the locked phone', () => {
    const source = structuredClone(smallSource) as { beats: Record<string, { lines?: unknown[] }> };
    const [first] = Object.values(source.beats);
    first?.lines?.unshift({ id: 'hour', kind: 'time', text: 'Monday, noon' });
    const story = normaliseScenario(source as never);
    const lock = lockOf(beginStory(story));
    expect(lock?.notices).toEqual([]);
    expect(lock?.behind).toBe(1);
  });
});
