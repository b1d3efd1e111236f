/** A light hand: all the words of a card are for a trick that is new in this play, and for what was risked. */
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import type { Scenario } from '../../src/script/types.ts';
import { wordCount } from '../../src/script/word-count.ts';
import { createPlay } from '../../src/session/play.ts';
import type { FeedbackView } from '../../src/session/view.ts';
import { answerCalls, readCard } from '../support/play.ts';
import { routesToEndings, shippedPack } from '../support/routes.ts';

interface Played {
  readonly cards: readonly FeedbackView[];
  /** Words of the story with what was chosen, and of the cards as they are by themselves. */
  readonly words: { story: number; cards: number };
}

/** Plays one way to an end and reads everything that is shown by itself. */
function played(scenario: Scenario, texts: Readonly<Record<string, string>>, at: number): Played {
  const play = createPlay({ scenario, clock: new SimulatedClock(), pace: 'instant' });
  const words = { story: 0, cards: 0 };
  const count = (key: string): number => wordCount(texts[key] ?? '');
  const cards: FeedbackView[] = [];
  answerCalls(play);
  for (const { choice } of routesToEndings(scenario)[at]?.steps ?? []) {
    play.send({ type: 'choose', choice });
    answerCalls(play);
    const { feedback } = play.view;
    if (feedback) {
      cards.push(feedback);
      // The name of the trick and the rating stand on both.
      words.cards += 6;
      if (!feedback.folded)
        words.cards +=
          10 + count(feedback.happenedKey) + count(feedback.helpsKey) + count(feedback.sayKey);
    }
    readCard(play);
  }
  for (const { messages } of play.view.threads)
    for (const { key } of messages) words.story += count(key);
  play.stop();
  return { cards, words };
}

const packs = ['edited-picture', 'the-friend-who-is-told', 'money-or-pictures', 'is-it-them'];
const stories = packs.flatMap((pack) => {
  const { scenarios, texts } = shippedPack(pack);
  return Object.values(scenarios).map((scenario) => ({
    id: scenario.id,
    scenario,
    texts: (texts.en?.[scenario.id] ?? {}) as Readonly<Record<string, string>>,
  }));
});

describe.each(stories)('in $id', ({ scenario, texts }) => {
  it('a card is one line exactly where its trick is known and nothing was risked', () => {
    for (const [at] of routesToEndings(scenario).slice(0, 12).entries()) {
      const met = new Set<string>(['none']);
      for (const { tactic, rating, folded } of played(scenario, texts, at).cards) {
        expect(folded).toBe(rating !== 'risky' && met.has(tactic));
        met.add(tactic);
      }
    }
  });
});

/** Words of the cards in a hundred of the story's, over its ways to an end. */
const shares = (): number[] =>
  stories.map(({ scenario, texts }) => {
    const ways = routesToEndings(scenario).slice(0, 24);
    const sums = ways.map((_, at) => played(scenario, texts, at).words);
    const sum = (part: 'story' | 'cards'): number =>
      sums.reduce((all, each) => all + each[part], 0);
    return (100 * sum('cards')) / sum('story');
  });

it('commentary is at most 45 % of what any story tells, and about a third over all of them', () => {
  const found = shares();
  expect(Math.max(...found)).toBeLessThanOrEqual(45);
  expect(found.reduce((sum, share) => sum + share, 0) / found.length).toBeLessThanOrEqual(40);
});

it('what is folded opens, and stays open until the story goes on', () => {
  const { scenario } = stories.find(({ id }) => id === 'never-took') ?? {};
  if (!scenario) throw new Error('the story is gone');
  const play = createPlay({ scenario, clock: new SimulatedClock(), pace: 'instant' });
  answerCalls(play);
  for (const { choice } of routesToEndings(scenario)[0]?.steps ?? []) {
    play.send({ type: 'choose', choice });
    answerCalls(play);
    if (play.view.feedback?.folded) {
      play.send({ type: 'unfold' });
      expect(play.view.feedback.folded).toBe(false);
      expect(play.view.turn).toBe('explaining');
      return;
    }
    readCard(play);
  }
  throw new Error('nothing was folded');
});
