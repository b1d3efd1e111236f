/** "Which trick was that?" is asked now and then, and nothing comes of any answer but the card. */
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { createLesson } from '../../src/classroom/lesson/lesson.ts';
import type { Scenario } from '../../src/script/types.ts';
import { createPlay, type SessionPlay } from '../../src/session/play.ts';
import type { ChatView } from '../../src/session/view.ts';
import { answerCalls } from '../support/play.ts';
import { routesToEndings, shippedPack, shippedPackIds } from '../support/routes.ts';

const stories = shippedPackIds.flatMap((pack) => Object.values(shippedPack(pack).scenarios));
const seeds = [0, 1, 2, 3, 4, 5, 6, 7];

interface Asked {
  readonly view: ChatView;
  readonly trail: SessionPlay['story']['trail'];
  /** The tricks of the cards so far. */
  readonly cards: readonly string[];
}

/** Plays one way and gives every moment at which it is asked; each is passed over. */
function played(scenario: Scenario, seed: number, way: number): readonly Asked[] {
  const play = createPlay({ scenario, clock: new SimulatedClock(), pace: 'instant', seed });
  const found: Asked[] = [];
  answerCalls(play);
  for (const { choice } of routesToEndings(scenario)[way]?.steps ?? []) {
    play.send({ type: 'choose', choice });
    answerCalls(play);
    if (play.view.guess) {
      const { legs, trail } = play.story;
      const cards = legs.flatMap(({ choice }) => choice?.feedback?.tactic ?? []);
      found.push({ view: play.view, trail, cards });
      play.send({ type: 'guess', tactic: null });
    }
    play.send({ type: 'continue' });
    answerCalls(play);
  }
  play.stop();
  return found;
}

const known = new Map<string, readonly Asked[]>();

/** The same, played once for all who ask. */
function askedOn(scenario: Scenario, seed: number, way = 0): readonly Asked[] {
  const name = [scenario.id, seed, way].join();
  const asked = known.get(name) ?? played(scenario, seed, way);
  known.set(name, asked);
  return asked;
}

describe.each(stories.map((story) => [story.id, story] as const))('in %s', (_, scenario) => {
  it('it is one of three known tricks, never in the tense part, and the same play asks the same', () => {
    for (const seed of seeds)
      for (const way of [0, 1, 2]) {
        const asked = askedOn(scenario, seed, way);
        for (const { guess, tension, feedback } of asked.map(({ view }) => view)) {
          expect(new Set(guess).size).toBe(3);
          expect(guess).not.toContain('none');
          expect(tension).toBeLessThan(2);
          expect(feedback).toBeNull();
        }
        if (way !== seed % 3) continue;
        const told = (moments: readonly Asked[]) =>
          moments.map(({ view: { guess, made } }) => [made, guess]);
        expect(told(played(scenario, seed, way))).toEqual(told(asked));
      }
  });

  it('the trick of the card is among them, and was met once or twice before', () => {
    for (const { view, cards } of seeds.flatMap((seed) => askedOn(scenario, seed))) {
      const tactic = cards.at(-1);
      expect(view.guess).toContain(tactic);
      const times = cards.filter((each) => each === tactic).length;
      expect([2, 3]).toContain(times);
    }
  });
});

const tellable = stories.filter((scenario) =>
  seeds.some((seed) => askedOn(scenario, seed).length > 0),
);

it('it is asked in several stories, not always, and never where choices stand as they are written', () => {
  expect(tellable.length).toBeGreaterThan(4);
  const times = tellable.flatMap((scenario) => seeds.map((seed) => askedOn(scenario, seed).length));
  expect(Math.max(...times)).toBeLessThanOrEqual(3);
  expect(times.filter((count) => count === 0).length).toBeGreaterThan(times.length / 10);
  for (const scenario of stories) expect(askedOn(scenario, 0)).toEqual([]);
});

/** Where it is asked first. */
function moment() {
  for (const scenario of tellable)
    for (const seed of seeds) {
      const [first] = askedOn(scenario, seed);
      if (first) return { scenario, seed, trail: first.trail };
    }
  throw new Error('it is asked nowhere');
}

describe('while it is asked', () => {
  const { scenario, seed, trail } = moment();
  const begin = () =>
    createPlay({
      scenario,
      seed,
      clock: new SimulatedClock(),
      pace: 'instant',
      from: { trail, explaining: true },
    });

  it('a play that was left asks again, as it did', () => {
    expect(begin().view).toMatchObject({ turn: 'explaining', guess: begin().view.guess });
    expect(begin().view.guess).toHaveLength(3);
  });

  it('whatever is named opens the whole card, with no word on whether it was right', () => {
    const seen = (begin().view.guess ?? []).map((tactic) => {
      const play = begin();
      play.send({ type: 'guess', tactic });
      return play.view;
    });
    for (const view of seen) {
      expect(view).toMatchObject({ turn: 'explaining', guess: null, feedback: { folded: false } });
      expect(view).toEqual(seen[0]);
    }
  });

  it('a class sees the whole card at once: its teacher asks aloud', () => {
    const lesson = createLesson({
      clock: new SimulatedClock(),
      runs: false,
      remembered: null,
      now: () => 0,
      today: () => '2026-11-22',
      newId: () => 'class',
    });
    lesson.open({ pack: 'pack', version: '1', scenario: scenario.id, seed });
    const { view } = lesson.wrap(begin());
    expect(view).toMatchObject({ turn: 'explaining', guess: null, feedback: { folded: false } });
  });

  it('it is passed over with either way on, and leaves nothing in the trail', () => {
    for (const intent of [{ type: 'guess', tactic: null }, { type: 'continue' }] as const) {
      const play = begin();
      play.send(intent);
      expect(play.view).toMatchObject({ turn: 'explaining', guess: null });
      expect(play.view.feedback).not.toBeNull();
      expect(play.story.trail).toEqual(trail);
    }
  });
});
