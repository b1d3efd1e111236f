/** A region's words lie over those of its language, and what has none of them is shown in the language's. */
import { describe, expect, it } from 'vitest';
import { readFlags } from '../../src/app/flags.ts';
import { settingsFrom } from '../../src/app/settings.ts';
import { libraryCards } from '../../src/page/around/cards.ts';
import { ownWords } from '../../src/page/guide/own-words.tsx';
import { languageAmong, widening } from '../../src/script/languages.ts';
import { languages, loadLanguage } from '../../src/words/bundled.ts';
import { storyWords } from '../../src/words/story-words.ts';
import { createWords } from '../../src/words/words.ts';

const codes = languages.map(({ code }) => code);
const onMissing = (key: string): void => {
  throw new Error(`no text for ${key}`);
};

describe('a tag', () => {
  it('is a kind of what stands before its hyphens', () => {
    expect(widening('zh-Hant-HK')).toEqual(['zh-Hant-HK', 'zh-Hant', 'zh']);
    expect(languageAmong('fr-CA', ['en', 'fr'])).toBe('fr');
    expect(languageAmong('fr-CA', ['fr', 'fr-CA'])).toBe('fr-CA');
    expect(languageAmong('fil', ['fi'])).toBeNull();
  });
});

describe('French of Canada', () => {
  it('has the words of French where it says nothing of its own', async () => {
    const partsOf = (code: string) =>
      Promise.all([loadLanguage(code, 'first'), loadLanguage(code, 'next')]);
    const [french, canadian] = (await Promise.all([partsOf('fr'), partsOf('fr-CA')])).map(
      ([first, next]) => ({ ...first, ...next }),
    );
    if (!french || !canadian) throw new Error('French is not there');
    expect(canadian.play?.['kind.sticker']).toBe('Autocollant');
    expect(french.play?.['kind.sticker']).toBe('Sticker');
    expect(canadian.app?.leave).toBe(french.app?.leave);
    expect(Object.keys(canadian)).toEqual(Object.keys(french));
    for (const [name, texts] of Object.entries(french))
      expect(Object.keys(canadian[name] ?? {})).toEqual(Object.keys(texts));
  });

  it('shows a story in French, and what has no French in the language it was written in', async () => {
    const words = await createWords({ languages, loadLanguage, onMissing }, 'fr-CA');
    words.openStory(storyWords('en', { en: { title: 'Flour' }, fr: { title: 'Farine' } }));
    expect([words.story('title'), words.storyLanguage]).toEqual(['Farine', 'fr']);
    words.openStory(storyWords('en', { en: { title: 'Flour' } }));
    expect([words.story('title'), words.storyLanguage]).toEqual(['Flour', 'en']);
    expect(ownWords({ source: 'en', texts: { en: {}, fr: {} } }, 'fr-CA').language).toBe('fr');
    const named = { title: 'Farine', summary: '' };
    const card = { ...pack, titles: { en: { title: 'Flour', summary: '' }, fr: named } };
    expect(libraryCards([card], 'fr-CA')[0]?.title).toBe('Farine');
  });

  it('is a second language too, and none where it would say the same twice', async () => {
    const words = await createWords({ languages, loadLanguage, onMissing }, 'en');
    words.openStory(storyWords('en', { en: { title: 'Flour' }, fr: { title: 'Farine' } }));
    await words.setSecond('fr-CA');
    expect(words.second?.story('title')).toBe('Farine');
    await words.setLanguage('fr');
    expect(words.second).toBeNull();
  });
});

describe('the language of a device', () => {
  const asked = readFlags(new Map(), codes);
  const spokenBy = (...wanted: string[]): string =>
    settingsFrom(asked, {}, { languages: wanted, reducedMotion: false, forcedColors: false }, codes)
      .language;

  it.each([
    [['fr-CA', 'en-CA'], 'fr-CA'],
    [['fr-CH', 'cy'], 'fr'],
    [['ar-EG'], 'ar'],
    [['cy', 'fr-CA'], 'fr-CA'],
    [['en-CA', 'fr-CA'], 'en'],
    [['pt-BR'], 'en'],
  ])('%j gives %s', (wanted, language) => {
    expect(spokenBy(...wanted)).toBe(language);
  });

  it('may be asked for by the address as any kind of it', () => {
    const flags = readFlags(
      new Map([
        ['lang', 'fr-BE'],
        ['second', 'ar-MA'],
      ]),
      codes,
    );
    expect([flags.language, flags.second, flags.unknown]).toEqual(['fr', 'ar', []]);
  });
});

const pack = {
  id: 'flour',
  version: '1',
  source: 'en',
  languages: ['en', 'fr'],
  reviewed: false,
  titles: {},
  scenarios: [],
} as const;
