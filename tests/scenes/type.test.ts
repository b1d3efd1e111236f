/** How words are set on the stage: upright where their script does not lean, and each its own way. */
import { describe, expect, it } from 'vitest';
import { mayLean, textDirection } from '../../src/script/direction.ts';
import { drawn } from '../support/drawn.ts';
import { sampleView, scenarioIn, wishOf } from './gallery-samples.ts';
import { chapters } from './gallery-states.ts';
import { galleryWords } from './gallery-words.ts';

const states = chapters.flatMap(({ states: all }) => all);
const phone = { width: 360, height: 740 };

describe.each(['en', 'ar'] as const)('in %s', (tongue) => {
  it.each(states)('$name', ({ flags }) => {
    const view = sampleView(wishOf(new URLSearchParams(flags)));
    const words = galleryWords(tongue, true);
    const { parts } = drawn(view, scenarioIn('photo-feed'), words, phone);
    const texts = parts.flatMap((part) => part.texts).filter(({ text }) => text.trim() !== '');
    expect(texts.length).toBeGreaterThan(0);
    for (const { text, font, direction } of texts) {
      if (!mayLean(text)) expect(`${font} ${text}`).not.toMatch(/^italic/);
      // Letters of one kind never run the other way; a line of both goes with its text.
      const own = textDirection(text, 'ltr');
      if (own === textDirection(text, 'rtl')) expect([text, direction]).toEqual([text, own]);
    }
  });
});

describe('on a phone in the hand', () => {
  const crowded = chapters
    .flatMap(({ states: all }) => all)
    .filter(({ flags }) => /turn=(explaining|ended)|choices=|report/.test(flags));
  it.each(crowded)(
    'words of one kind have one size, however many there are: $name',
    ({ flags }) => {
      const view = sampleView(wishOf(new URLSearchParams(flags)));
      if (view.vote) return;
      const sizesIn = (height: number, second: boolean): number[] => {
        const size = { width: 360, height };
        const { parts } = drawn(view, scenarioIn('photo-feed'), galleryWords('en', second), size);
        const thinking = parts.filter(({ piece }) =>
          /^(question|choice|feedback|ending)/.test(piece.key),
        );
        const words = thinking
          .flatMap(({ texts }) => texts)
          .filter(({ text }) => text.trim() !== '');
        return [...new Set(words.map(({ size: of }) => of))].sort();
      };
      for (const second of [false, true])
        expect(sizesIn(520, second)).toEqual(sizesIn(1200, second));
    },
  );
});
