/** An author is told what a story misses, and nothing of a story that misses nothing. */
import { expect, test } from 'vitest';
import { storyContext } from '../../../src/check/context.ts';
import { type MissedAim, missedAims } from '../../../src/check/tell/lessons/aims.ts';
import { lessonsOf, type StoryLessons } from '../../../src/check/tell/lessons/lessons.ts';
import { normaliseScenario } from '../../../src/script/nouns/scenario.ts';
import { accidentSource } from '../../support/told-by-accident.ts';

const story = lessonsOf(
  storyContext({
    ...{ scenario: normaliseScenario(accidentSource), source: accidentSource },
    ...{ language: 'en', translations: {} },
  }),
);
const missed = (changes: Partial<StoryLessons>): Partial<Record<string, MissedAim>> =>
  Object.fromEntries(missedAims({ ...story, ...changes }).map((one) => [one.aim, one]));

test('choices that decide the ending, and decisions that nobody feels', () => {
  const { moved, felt } = missed({});
  expect(moved?.about).toEqual(expect.arrayContaining(['demand/pay', 'demand/beg', 'demand/down']));
  expect(felt).toEqual({ aim: 'felt', found: 2, of: 4, about: ['hello', 'kitchen'] });
  const [first, ...others] = story.felt;
  expect(
    missed({ felt: first ? [{ ...first, kind: 'later' }, ...others] : [] }).felt,
  ).toBeUndefined();
  expect(missed({ choices: [] }).moved).toBeUndefined();
});

test('key words that give the answer away, or spare what is risky', () => {
  const reader = (goesBy: string, safe: number, risky: number) => ({
    ...{ goesBy, language: goesBy === 'chance' ? null : 'en' },
    ...{ decisions: 10, safe, risky, unsure: 10 - safe - risky },
  });
  const found = (safe: number, risky: number) =>
    missed({ readers: [reader('chance', 5, 3), reader('key words', safe, risky)] });
  expect(found(6, 2)).not.toHaveProperty('key-words');
  expect(found(6, 2)).not.toHaveProperty('spared');
  expect(found(7, 2)['key-words']).toMatchObject({ found: 7, of: 10, about: ['en'] });
  expect(found(5, 1).spared).toMatchObject({ found: 1, of: 10, about: ['en'] });
});

test('a beginning in which one only watches, more commentary than story, and one trick only', () => {
  const rhythm = (toFirst: number, commentary: number) => ({
    rhythm: { ...story.rhythm, toFirst, words: { story: 100, choices: 50, commentary } },
  });
  expect(missed(rhythm(10, 100))).not.toHaveProperty('first-decision');
  expect(missed(rhythm(10, 100))).not.toHaveProperty('commentary');
  expect(missed(rhythm(11, 101))).toMatchObject({
    'first-decision': { found: 11, of: 10 },
    commentary: { found: 101, of: 100 },
  });
  const cards = (rush: number, none: number) => ({
    cards: { ...story.cards, tactics: { rush, debt: 3, none } },
  });
  expect(missed(cards(3, 9)).tricks).toBeUndefined();
  expect(missed(cards(4, 0)).tricks).toMatchObject({ found: 4, of: 7, about: ['rush'] });
});
