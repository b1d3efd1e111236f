import { expect, it } from 'vitest';
import { languageOf } from '../../src/page/controls/marked-language.ts';
import { createWords } from '../../src/words/words.ts';

const words = await createWords(
  { languages: [], loadLanguage: async () => ({}), onMissing: () => {} },
  'en',
);

it('words in the language of the page need no mark', () => {
  expect(languageOf(words, 'en')).toEqual({});
});

it('words in another one are marked with it and its direction, whatever region it names', () => {
  expect(languageOf(words, 'ps')).toEqual({ lang: 'ps', dir: 'rtl' });
  expect(languageOf(words, 'ar-EG')).toEqual({ lang: 'ar-EG', dir: 'rtl' });
  expect(languageOf(words, 'fr')).toEqual({ lang: 'fr', dir: 'ltr' });
});
