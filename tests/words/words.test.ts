import { describe, expect, it } from 'vitest';
import { languagePattern } from '../../src/script/schema.ts';
import { createWords, type WordsOwner } from '../../src/words/words.ts';

const languages = [
  { code: 'en', name: 'English' },
  { code: 'fr', name: 'Français' },
  { code: 'ar', name: 'العربية' },
];

/** Words whose languages come when the test says so; the first is there at once. */
async function slowWords(): Promise<{
  words: WordsOwner;
  arrive: (code: string) => Promise<void>;
}> {
  const waiting = new Map<string, () => void>();
  const words = await createWords(
    {
      languages,
      loadLanguage: async (code) => {
        if (code !== 'en') await new Promise<void>((resolve) => waiting.set(code, resolve));
        return { app: { hello: code } };
      },
      onMissing: () => {},
    },
    'en',
  );
  return {
    words,
    arrive: async (code) => {
      waiting.get(code)?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

describe('a language that is on its way', () => {
  it('does not come back over the one that was wished for after it', async () => {
    const { words, arrive } = await slowWords();
    const first = words.setLanguage('fr');
    const second = words.setLanguage('en');
    await arrive('fr');
    await Promise.all([first, second]);
    expect(words.language).toBe('en');
    expect(words.ui('app.hello')).toBe('en');
  });

  it('gives way to a later one that comes first', async () => {
    const { words, arrive } = await slowWords();
    const first = words.setLanguage('fr');
    const second = words.setLanguage('ar');
    await arrive('ar');
    await arrive('fr');
    await Promise.all([first, second]);
    expect(words.language).toBe('ar');
    expect(words.direction).toBe('rtl');
  });
});

describe('who shows the words', () => {
  it('hears of a change, and of nothing where nothing has changed', async () => {
    const { words, arrive } = await slowWords();
    let heard = 0;
    words.subscribe(() => {
      heard += 1;
    });
    await words.setLanguage('en');
    await words.setSecond(null);
    expect(heard).toBe(0);
    const setting = words.setLanguage('fr');
    await arrive('fr');
    await setting;
    expect(heard).toBe(1);
  });
});

const still = await createWords(
  { languages: [], loadLanguage: async () => ({}), onMissing: () => {} },
  'en',
);

describe('the direction of a language', () => {
  it.each(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'ar-EG', 'pa-Arab', 'ar-XB'])(
    'is right to left for %s',
    (code) => {
      expect(code).toMatch(languagePattern);
      expect(still.directionOf(code)).toBe('rtl');
    },
  );

  it.each(['en', 'fr', 'zh-Hans', 'pa', 'az-Latn', 'und-x-unsent'])(
    'is left to right for %s',
    (code) => {
      expect(code).toMatch(languagePattern);
      expect(still.directionOf(code)).toBe('ltr');
    },
  );
});
