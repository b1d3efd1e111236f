/** The words that a class says aloud after its story. */
import { describe, expect, it } from 'vitest';
import { wordsMet } from '../../src/classroom/lesson/rehearsal.ts';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import type { Trail } from '../../src/session/trail.ts';
import { routesToEndings, shippedPack } from '../support/routes.ts';
import { smallSource } from '../support/small-story.ts';

const { beats } = smallSource;
const [first] = beats.ask?.choices ?? [];
if (!first) throw new Error('the small story asks nothing');

const card = (say: string, tactic: 'rush' | 'none') => ({
  feedback: { tactic, happened: 'It rains.', helps: 'An umbrella.', say },
});
/** A decision of one choice after which these words stand on the card. */
const asking = (to: string, cards: object) => ({
  lines: [],
  choices: [{ id: 'on', text: first.text, act: first.act, rating: first.rating, to, ...cards }],
});
const scenario = normaliseScenario({
  ...smallSource,
  beats: {
    ...beats,
    hello: { ...beats.hello, then: 'a' },
    a: asking('b', card('One', 'rush')),
    b: asking('c', card('Two', 'none')),
    c: asking('d', card('Three', 'rush')),
    d: asking('e', card('Three', 'rush')),
    e: asking('f', card('Four', 'rush')),
    f: asking('g', card('Five', 'rush')),
    g: asking('sofa', {}),
  },
} as Parameters<typeof normaliseScenario>[0]);
const way: Trail = ['a/on', 'b/on', 'c/on', 'd/on', 'e/on', 'f/on', 'g/on'];
const said = (trail: Trail): string[] =>
  wordsMet(scenario, trail).map((key) => key.split('.')[1] ?? '');

describe('the words that a class met', () => {
  it('are four at most, in the order of its way, each once, those after a trick first', () => {
    expect(said(way)).toEqual(['a', 'c', 'e', 'f']);
  });

  it('are those of a calm card too, where there is room', () => {
    expect(said(['a/on', 'b/on', 'c/on'])).toEqual(['a', 'b', 'c']);
  });

  it('are none of a choice without a card, and none before the first', () => {
    expect(said(['a/on', 'b/on', 'c/on', 'd/on', 'e/on', 'f/on', 'g/on']).includes('g')).toBe(
      false,
    );
    expect(said([])).toEqual([]);
  });

  it.each(['edited-picture', 'the-friend-who-is-told'])(
    'there are at least two on every way to an ending of %s',
    (pack) => {
      for (const story of Object.values(shippedPack(pack).scenarios))
        for (const { steps } of routesToEndings(story)) {
          const trail: Trail = steps.map(({ beat, choice }) => `${beat}/${choice}` as const);
          expect(wordsMet(story, trail).length, `${story.id}: ${trail}`).toBeGreaterThanOrEqual(2);
        }
    },
  );
});
