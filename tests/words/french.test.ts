/** How French is written here: one word for one thing. Canada has some of its own in fr-CA. */
import { describe, expect, it } from 'vitest';
import { interfaceTexts, storyTexts } from '../support/locale-texts.ts';

const texts = [...interfaceTexts('fr'), ...storyTexts('fr')];

const oneName: readonly (readonly [meant: string, other: RegExp, sample: string])[] = [
  ['une fausse photo, une photo truquée', /\bun faux(?! \p{L})/iu, 'C’est un FAUX.'],
  ['en ce moment', /là,? maintenant/i, 'es-tu en sécurité, là, maintenant ?'],
  ['ruse', /\bpièges?\b/i, 'Quel est le piège ?'],
  ['sticker', /autocollant/i, 'un autocollant'],
];

describe('a French text', () => {
  it.each(oneName)('says "%s", and nothing else for it', (_, other, sample) => {
    expect(other.test(sample)).toBe(true);
    expect(texts.filter(([, text]) => other.test(text))).toEqual([]);
  });
});
