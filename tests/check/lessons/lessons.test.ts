/** What a story teaches by accident is found: in one that teaches things on purpose. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { storyContext } from '../../../src/check/context.ts';
import { isFelt } from '../../../src/check/tell/lessons/felt.ts';
import { lessonsOf } from '../../../src/check/tell/lessons/lessons.ts';
import { furthest } from '../../../src/check/tell/lessons/moved.ts';
import { announces, stockPhrases } from '../../../src/check/tell/lessons/phrases.ts';
import { samePlots } from '../../../src/check/tell/lessons/same-plots.ts';
import { movedTooFar, totalsOf } from '../../../src/check/tell/lessons/totals.ts';
import { keyOf } from '../../../src/script/keys.ts';
import type { ScenarioSource } from '../../../src/script/nouns/scenario.ts';
import { normaliseScenario } from '../../../src/script/nouns/scenario.ts';
import { arbitraryStory } from '../../support/arbitrary-story.ts';
import { accidentSource, accidentStory } from '../../support/told-by-accident.ts';

vi.setConfig({ testTimeout: 120_000 });

const contextOf = (source: ScenarioSource, translations = {}) =>
  storyContext({
    ...{ scenario: normaliseScenario(source), source, language: 'en', translations },
  });
const story = lessonsOf(contextOf(accidentSource));

describe('choices', () => {
  test('are told by how far they move an ending, against the story and at their decision', () => {
    const pay = story.choices.find(({ choice }) => choice === 'pay');
    expect(pay).toMatchObject({ beat: 'demand', rating: 'risky' });
    expect(pay?.taken).toBeCloseTo(100 / 3);
    expect(pay?.points.quiet).toBeCloseTo(100 * (2 / 3));
    expect(pay?.here.quiet).toBeCloseTo(100 * (2 / 3));
    // Everybody who stands in the kitchen will be told, whatever they choose there.
    const tell = story.choices.find(({ choice }) => choice === 'tell');
    expect(tell?.points.told).toBeCloseTo(100 / 3);
    expect(tell?.here.told).toBeCloseTo(0);
    expect(story.choices.find(({ choice }) => choice === 'thanks')?.points.told).toBeCloseTo(0);
  });

  test('are judged where they are safe or risky', () => {
    expect(movedTooFar(story, 'points').map(({ choice }) => choice)).toEqual([
      ...['pay', 'beg', 'down', 'tell', 'say'],
    ]);
    expect(movedTooFar(story, 'here').map(({ choice }) => choice)).toEqual(['pay', 'beg', 'down']);
  });

  test('in groups are compared by the plays that take one of them', () => {
    const groups = Object.fromEntries(story.groups.map((one) => [one.group, one]));
    expect(Object.keys(groups)).toEqual(['telling', 'asking', 'paying', 'pleading', 'waiting']);
    expect(groups.paying?.taken).toBeCloseTo(100 / 3);
    expect(furthest(groups.paying?.points ?? {})?.points).toBeCloseTo(-100 * (2 / 3));
    expect(groups.asking?.taken).toBeCloseTo(50);
    expect(groups.asking?.points.told).toBeCloseTo(0);
    expect(groups.telling?.points.told).toBeCloseTo(100 / 3);
  });
});

describe('decisions', () => {
  const felt = Object.fromEntries(story.felt.map((one) => [one.beat, one]));

  test('are told by what of them is felt later', () => {
    expect(story.felt.map(({ beat, kind }) => [beat, kind])).toEqual([
      ['hello', 'nothing'],
      ['beanie', 'later'],
      ['demand', 'ending'],
      ['kitchen', 'nothing'],
    ]);
    expect(story.felt.filter(isFelt)).toHaveLength(2);
    expect(felt.beanie).toMatchObject({ heard: 3, where: ['kitchen', 'told'], routes: [] });
    expect(felt.demand).toMatchObject({ routes: ['kitchen'] });
    expect(felt.demand?.ending).toBeCloseTo(100);
  });

  test('that open another decision are a route; what is heard once is said so', () => {
    const source = structuredClone(accidentSource);
    source.beats.demand?.choices?.splice(0, 1);
    const told = source.beats.told;
    told?.lines?.splice(1, 1);
    const [no] = source.beats.hello?.choices ?? [];
    if (no) no.to = 'demand';
    expect(lessonsOf(contextOf(source)).felt.map(({ beat, kind }) => [beat, kind])).toEqual([
      ['hello', 'route'],
      ['beanie', 'later'],
      ['demand', 'nothing'],
      ['kitchen', 'nothing'],
    ]);
    source.beats.kitchen?.lines?.splice(1, 1);
    expect(lessonsOf(contextOf(source)).felt[1]).toMatchObject({ kind: 'once', where: ['told'] });
  });
});

describe('what gives the answer away', () => {
  test('is counted by place, form, letter, length and words', () => {
    const rated = (by: string, is: string) =>
      story.traits.find((trait) => trait.by === by && trait.is === is)?.rated;
    expect(rated('place', 'first')).toEqual({ safe: 3, unsure: 0, risky: 1 });
    expect(rated('form', 'deed')).toEqual({ safe: 4, unsure: 0, risky: 0 });
    expect(rated('form', 'speech')).toEqual({ safe: 2, unsure: 1, risky: 2 });
    expect(rated('letter', 'capital')).toEqual({ safe: 4, unsure: 0, risky: 0 });
    expect(rated('length', 'the shortest')).toEqual({ safe: 2, unsure: 1, risky: 1 });
    expect(rated('key words', 'has none')?.risky).toBe(1);
  });

  test('is what a player reaches who goes by it alone', () => {
    const reader = (name: string, language: string | null = null) =>
      story.readers.find((one) => one.goesBy === name && one.language === language);
    expect(reader('chance')?.decisions).toBeCloseTo(3 + 2 / 3);
    expect(reader('chance')?.risky).toBeCloseTo(2 / 3);
    // no, thanks, pay: and the kitchen is never seen.
    expect(reader('the first')).toMatchObject({ decisions: 3, safe: 2, unsure: 0, risky: 1 });
    expect(reader('a deed')).toMatchObject({ risky: 0, unsure: 0.5, safe: 3.5 });
    expect(reader('the shortest', 'en')).toMatchObject({ decisions: 3, unsure: 1, risky: 1 });
  });

  test('is asked in every language that the story has', () => {
    const texts = { [keyOf.choice('demand', 'pay')]: 'je paie, mais seulement une seule fois' };
    const { readers, traits } = lessonsOf(contextOf(accidentSource, { fr: texts, sv: texts }));
    const by = (name: string) =>
      readers.filter(({ goesBy }) => goesBy === name).map(({ language }) => language);
    expect(by('the longest')).toEqual(['en', 'fr', 'sv']);
    // Nobody has written a list of Swedish words yet.
    expect(by('key words')).toEqual(['en', 'fr']);
    expect(traits.some(({ by: what, language }) => what === 'length' && language === 'sv')).toBe(
      true,
    );
  });

  test('is a phrase that stands with one rating only', () => {
    const { wordings } = contextOf(accidentSource);
    expect(stockPhrases(wordings)).toEqual([]);
    const phrases = stockPhrases([...wordings, ...wordings]);
    expect(phrases).toMatchObject([
      { text: 'That works on many.', on: 'card', rated: { risky: 4 } },
    ]);
    expect(phrases.map(announces)).toEqual(['risky']);
  });

  test('is the look of an account', () => {
    expect(story.accounts).toEqual([
      { cast: 'nova', turnsOut: 'money', looks: 'handle', months: 0.75 },
      { cast: 'lio', turnsOut: 'harmless', looks: 'first-name', months: 24 },
    ]);
  });
});

describe('how a story goes', () => {
  test('is counted in lines and words of a usual play', () => {
    const { rhythm, cards } = story;
    expect(rhythm).toMatchObject({ toFirst: 2, longest: { lines: 2, at: 'hello' } });
    expect(rhythm.decisions).toBeCloseTo(3 + 2 / 3);
    // Each card stands in a third of the plays; 11, 10 and 6 words.
    expect(rhythm.words.commentary).toBeCloseTo((11 + 10 + 6) / 3);
    expect(cards).toEqual({ tactics: { 'pay-or-share': 1, rush: 2 }, cards: 3, repeated: 3 });
  });

  test('is a plot, a newcomer and a first adult', () => {
    expect(story.pattern).toMatchObject({
      plot: ['pay-or-share', 'rush'],
      control: 'ask safe, reply safe',
      firstAdult: { name: 'Aunt Rosa', as: 'safe-adult', says: 'Thank you for telling me.' },
      ...{ they: 'he', hasKnown: false, canReport: false, hasPolice: false },
    });
  });

  test('is one plot where most tricks come in the same order', () => {
    const plot = ['rush', 'debt', 'crew', 'trade', 'out-you'] as const;
    const of = (id: string, tricks: readonly (typeof plot)[number][]) => ({ id, plot: tricks });
    expect(samePlots([of('a', plot), of('b', ['debt', 'rush', 'crew', 'trade'])])).toEqual([
      { stories: ['a', 'b'], share: 60 },
    ]);
    expect(samePlots([of('a', plot), of('b', plot.toReversed())])).toEqual([]);
    expect(samePlots([of('a', ['rush']), of('b', ['rush'])])).toEqual([]);
  });
});

describe('several stories', () => {
  test('are counted together, each played once', () => {
    const library = totalsOf([
      { id: 'a', ...story },
      { id: 'b', ...story },
    ]);
    expect(library).toMatchObject({
      moved: { count: 10, of: 16 },
      movedHere: { count: 6, of: 16 },
      felt: { count: 4, of: 8 },
      deedsToSpeech: 0,
      accounts: { handle: { money: 2 }, 'first-name': { harmless: 2 } },
      controls: { 'ask safe, reply safe': 2 },
    });
    expect(library.readers[0]?.decisions).toBeCloseTo(2 * (3 + 2 / 3));
    expect(library.phrases).toMatchObject([{ text: 'That works on many.' }]);
    const { words } = story.rhythm;
    const all = words.story + words.choices + words.commentary;
    expect(library.commentary).toBeCloseTo((100 * words.commentary) / all);
  });
});

test('any story can be asked, also a broken one', () => {
  fc.assert(
    fc.property(arbitraryStory(false), (scenario) => {
      const source = {} as ScenarioSource;
      const { felt, choices } = lessonsOf(storyContext({ scenario, source, language: 'en' }));
      expect(felt.length).toBeLessThanOrEqual(Object.keys(scenario.beats).length);
      for (const { taken } of choices) expect(taken).toBeGreaterThanOrEqual(0);
    }),
  );
  expect(lessonsOf(contextOf({ ...accidentSource, start: 'constructor' })).choices).toEqual([]);
  expect(accidentStory.start).toBe('park');
});
