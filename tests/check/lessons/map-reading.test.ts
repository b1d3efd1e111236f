/** What a map can be coloured by is what `lessons` counts, beat by beat. */
import { describe, expect, it } from 'vitest';
import { byChance, chancesOf } from '../../../src/check/tell/lessons/chance.ts';
import { feltDecisions } from '../../../src/check/tell/lessons/felt.ts';
import { bandOf, mapReadingOf } from '../../../src/check/tell/map-reading.ts';
import { explore } from '../../../src/check/walk/explore.ts';
import { movesOf } from '../../../src/script/step.ts';
import { roundStory } from '../../support/check-stories.ts';
import { accidentStory } from '../../support/told-by-accident.ts';

const reading = mapReadingOf(accidentStory);

describe('the reading of a map', () => {
  it('begins with the chances of the whole story, and ends in certainty', () => {
    const whole = reading.endings.map(({ of }) => of);
    expect(reading.beats[accidentStory.start]?.ends.map(({ of }) => of)).toEqual(whole);
    expect(whole.reduce((sum, of) => sum + of, 0)).toBeCloseTo(100);
    for (const [place, { id }] of reading.endings.entries())
      expect(reading.beats[id]?.ends.map(({ of }) => Math.round(of))).toEqual(
        whole.map((_, at) => (at === place ? 100 : 0)),
      );
  });

  it('says of each decision what lessons says, and nothing of what is no decision', () => {
    const felt = feltDecisions(chancesOf(explore(movesOf(accidentStory)), byChance));
    const marked = Object.entries(reading.beats).filter(([, { felt }]) => felt !== null);
    expect(Object.fromEntries(marked.map(([beat, own]) => [beat, own.felt]))).toEqual(
      Object.fromEntries(felt.map(({ beat, kind }) => [beat, kind])),
    );
  });

  it('says so where a story goes round', () => {
    expect(reading.isExact).toBe(true);
    expect(mapReadingOf(roundStory).isExact).toBe(false);
  });
});

it.each([
  [0, 'never'],
  [20, 'less'],
  [36, 'level'],
  [64, 'level'],
  [66, 'more'],
  [100, 'always'],
] as const)('a chance of %i against 50 in the whole story is %s', (chance, band) => {
  expect(bandOf(chance, 50)).toBe(band);
});
