/** A card names a trick only where there was one. */
import { expect, it } from 'vitest';
import type { Tactic } from '../../src/script/types.ts';
import { drawn, wordsOn } from '../support/drawn.ts';
import { sampleView, scenarioIn, wishOf } from './gallery-samples.ts';
import { galleryWords } from './gallery-words.ts';

const cardWith = (tactic: Tactic): string => {
  const view = sampleView(wishOf(new URLSearchParams('turn=explaining')));
  const feedback = view.feedback && { ...view.feedback, tactic };
  const size = { width: 1366, height: 768 };
  const words = galleryWords('en', false);
  return wordsOn(
    drawn({ ...view, feedback }, scenarioIn('photo-feed'), words, size).of('feedback'),
  );
};

it('a trick stands under its heading', () => {
  expect(cardWith('rush')).toContain('The trick The rush');
});

it('"No trick here" is not headed "The trick"', () => {
  expect(cardWith('none')).toContain('No trick here');
  expect(cardWith('none')).not.toContain('The trick');
});
