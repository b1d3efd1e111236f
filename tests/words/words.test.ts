import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/script/direction.ts';
import { languagePattern } from '../../src/script/nouns/basics.ts';
import type { UiKey } from '../../src/view/ui-key.ts';
import { storyWords } from '../../src/words/story-words.ts';
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
    expect(words.ui('app.hello' as UiKey)).toBe('en');
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

describe('words that only few come to', () => {
  it('are asked for when somebody does, and from then on with every language', async () => {
    const asked: string[] = [];
    const missing: string[] = [];
    const words = await createWords(
      {
        languages,
        loadLanguage: async (code, part) => {
          asked.push(`${code} ${part}`);
          if (part === 'first') return { app: { back: code } };
          return part === 'next' ? { play: { on: code } } : { give: { late: `late ${code}` } };
        },
        onMissing: (key) => missing.push(key),
      },
      'en',
    );
    await words.setLanguage('fr');
    expect(asked).toEqual(['en first', 'fr first']);
    const toArabic = words.setLanguage('ar');
    await Promise.all([words.fetchPart('late'), toArabic]);
    expect(words.ui('give.late' as UiKey)).toBe('late ar');
    expect(words.ui('play.on' as UiKey)).toBe('ar');
    await words.setLanguage('en');
    expect(words.ui('give.late' as UiKey)).toBe('late en');
    expect(missing).toEqual([]);
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

describe('a second language', () => {
  it('speaks the interface once its words are there, beside a story that does not have it', async () => {
    const { words, arrive } = await slowWords();
    words.openStory(storyWords('en', { en: { title: 'The kettle' } }));
    const setting = words.setSecond('ar');
    expect(words.second).toBeNull();
    await arrive('ar');
    await setting;
    expect(words.second?.ui('app.hello' as UiKey)).toBe('ar');
    expect(words.second?.direction).toBe('rtl');
    expect(words.second?.story('title')).toBe('');
  });

  it('is the one that was wished for last', async () => {
    const { words, arrive } = await slowWords();
    const first = words.setSecond('ar');
    const last = words.setSecond('fr');
    await arrive('fr');
    await arrive('ar');
    await Promise.all([first, last]);
    expect(words.second?.code).toBe('fr');
  });

  it('of a story stands without the words of an interface that does not speak it', async () => {
    const { words } = await slowWords();
    words.openStory(storyWords('en', { en: { title: 'The kettle' }, uk: { title: 'Чайник' } }));
    await words.setSecond('uk');
    expect(words.second?.story('title')).toBe('Чайник');
    expect(words.second?.ui('app.hello' as UiKey)).toBe('');
  });
});

describe('the words of a story', () => {
  const kettle = { fr: { title: 'La bouilloire' }, uk: { title: 'Чайник' } } as const;
  /** A story in English whose other languages come when they are asked for, or do not. */
  const story = (words: WordsOwner, gone: readonly string[] = []): string[] => {
    const asked: string[] = [];
    words.openStory(
      storyWords(
        'en',
        { en: { title: 'The kettle' } },
        {
          languages: ['en', 'fr', 'uk'],
          load: async (language) => {
            asked.push(language);
            if (gone.includes(language)) throw new Error('no line');
            return kettle[language as keyof typeof kettle];
          },
        },
      ),
    );
    return asked;
  };

  it('come with the language that is chosen, once, and before it is shown', async () => {
    const { words, arrive } = await slowWords();
    const asked = story(words);
    words.subscribe(() => asked.push(words.story('title')));
    const setting = words.setLanguage('fr');
    await arrive('fr');
    await setting;
    await words.setLanguage('en');
    await words.setLanguage('fr');
    expect(asked).toEqual(['fr', 'La bouilloire', 'The kettle', 'La bouilloire']);
  });

  it('come for a second language that the interface does not speak', async () => {
    const { words } = await slowWords();
    story(words);
    await words.setSecond('uk');
    expect(words.second?.story('title')).toBe('Чайник');
  });

  it('that do not come leave the language that is read, and say so', async () => {
    const { words, arrive } = await slowWords();
    story(words, ['fr']);
    const setting = words.setLanguage('fr');
    const end = expect(setting).rejects.toThrow('no line');
    await arrive('fr');
    await end;
    expect([words.language, words.story('title')]).toEqual(['en', 'The kettle']);
  });

  it('of a story that opens while a language is on its way come too', async () => {
    const { words, arrive } = await slowWords();
    const setting = words.setLanguage('fr');
    story(words);
    await arrive('fr');
    await setting;
    expect(words.story('title')).toBe('La bouilloire');
  });

  it('of a story that was left are not asked for any more', async () => {
    const { words, arrive } = await slowWords();
    const asked = story(words, ['fr']);
    words.closeStory();
    const setting = words.setLanguage('fr');
    await arrive('fr');
    await setting;
    expect([words.language, ...asked]).toEqual(['fr']);
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

describe('what another script or country changes', () => {
  it.each([
    ...[
      'sd',
      'ks',
      'yi',
      'dv',
      'ug',
      'nqo',
      'rhg',
      'syr',
      'skr',
      'mzn',
      'lrc',
      'azb',
      'prs',
      'arz',
    ],
    ...['pa-PK', 'uz-AF', 'az-IR', 'kk-CN', 'ff-Adlm', 'ms-Arab', 'ku-IQ', 'aeb-TN'],
  ])('%s is written from right to left', (code) => {
    expect(directionOf(code)).toBe('rtl');
  });

  it.each(['sd-IN', 'sd-Deva', 'ks-Deva', 'ug-KZ', 'ku', 'ms', 'ff', 'he-Latn', 'xx-', '-'])(
    '%s is not',
    (code) => {
      expect(directionOf(code)).toBe('ltr');
    },
  );

  it('is no mystery to a browser that knows no scripts', () => {
    const { Locale } = Intl;
    Reflect.deleteProperty(Intl, 'Locale');
    try {
      for (const code of ['ar', 'ar-EG', 'ckb', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi', 'dv'])
        expect([code, directionOf(code)]).toEqual([code, 'rtl']);
      for (const code of ['en', 'fr-CA', 'hi', 'fil'])
        expect([code, directionOf(code)]).toEqual([code, 'ltr']);
    } finally {
      Object.defineProperty(Intl, 'Locale', { value: Locale, configurable: true, writable: true });
    }
  });
});

/** Words of a language with just these texts. */
async function wordsIn(code: string, app: Readonly<Record<string, string>>): Promise<WordsOwner> {
  return createWords(
    {
      languages,
      loadLanguage: async () => ({ app }),
      onMissing: (key) => {
        throw new Error(`nothing for ${key}`);
      },
    },
    code,
  );
}

describe('what is counted', () => {
  const arabic = {
    minutes_zero: 'z',
    minutes_one: 'نحو دقيقة',
    minutes_two: 'نحو دقيقتين',
    minutes_few: 'نحو {{shown}} دقائق',
    minutes_many: 'نحو {{shown}} دقيقة',
    minutes_other: 'نحو {{shown}} دقيقة.',
  };

  it.each([
    [0, 'z'],
    [1, 'نحو دقيقة'],
    [2, 'نحو دقيقتين'],
    [3, 'نحو 3 دقائق'],
    [10, 'نحو 10 دقائق'],
    [11, 'نحو 11 دقيقة'],
    [99, 'نحو 99 دقيقة'],
    [100, 'نحو 100 دقيقة.'],
  ])('has in Arabic the form of %i', async (count, text) => {
    const words = await wordsIn('ar', arabic);
    expect(words.ui('app.minutes', { count })).toBe(text);
  });

  it('is written as the language does', async () => {
    const words = await wordsIn('fr', {
      votes_one: '{{shown}} vote',
      votes_other: '{{shown}} votes',
    });
    expect(words.ui('app.votes' as UiKey, { count: 1 })).toBe('1 vote');
    expect(words.ui('app.votes' as UiKey, { count: 0 })).toBe('0 vote');
    expect(words.ui('app.votes' as UiKey, { count: 1200 })).toBe('1\u202F200 votes');
  });
});

describe('digits', () => {
  it.each(['ar', 'ar-EG', 'fa', 'ur-IN', 'bn', 'mr', 'ne', 'my', 'hi'])(
    'are those of telephones in %s',
    async (code) => {
      const words = await wordsIn(code, {});
      const written = [words.number(1098), words.date('2026-11-22'), words.time('14:05')].join(' ');
      expect(written.match(/\p{Nd}/gu)?.filter((digit) => !/[0-9]/.test(digit))).toEqual([]);
      expect(words.number(16)).toBe('16');
      // Small ones are written without what large ones need, and alike.
      const byBrowser = new Intl.NumberFormat(`${code}-u-nu-latn`);
      for (const value of [0, 7, 999, 1000, 123456, -1, 0.5])
        expect(words.number(value)).toBe(byBrowser.format(value));
    },
  );
});

describe('lists and names', () => {
  it('are there in a browser of 2020 too', async () => {
    const { ListFormat, DisplayNames, DateTimeFormat } = Intl;
    class Older extends DateTimeFormat {
      constructor(tag: string, { timeStyle: _, ...known }: Intl.DateTimeFormatOptions) {
        super(tag, known);
      }
    }
    Object.assign(Intl, { DateTimeFormat: Older });
    for (const name of ['ListFormat', 'DisplayNames']) Reflect.deleteProperty(Intl, name);
    try {
      const [english, arabic] = [await wordsIn('en', {}), await wordsIn('ar', {})];
      expect(english.list(['a', 'b', 'c'])).toBe('a, b, c');
      expect(arabic.either(['أ', 'ب'])).toBe('أ، ب');
      expect([english.region('ZA'), english.languageName('ar')]).toEqual(['ZA', 'ar']);
      expect(english.time('09:05')).toMatch(/^9:05\sAM$/);
    } finally {
      Object.assign(Intl, { ListFormat, DisplayNames, DateTimeFormat });
    }
  });

  it('are joined as the language joins them', async () => {
    expect((await wordsIn('es', {})).either(['siete', 'ocho'])).toBe('siete u ocho');
    expect((await wordsIn('es', {})).list(['Ana', 'Inés'])).toBe('Ana e Inés');
    expect((await wordsIn('ar', {})).list(['أ', 'ب', 'ج'])).toBe('أ وب وج');
  });

  it('of countries and languages are in the language of the page', async () => {
    const words = await wordsIn('fr', {});
    expect([words.region('ZA'), words.languageName('ar')]).toEqual(['Afrique du Sud', 'arabe']);
    expect(['zèbre', 'éclair', 'fil'].sort(words.compare)).toEqual(['éclair', 'fil', 'zèbre']);
  });
});

describe('what is filled into a sentence', () => {
  const spoken = async () => {
    const missing: string[] = [];
    const words = await createWords(
      {
        languages,
        loadLanguage: async () => ({
          packs: {
            opened: '“{{name}}” is open',
            both: '{{name}} of {{count}}',
          },
        }),
        onMissing: (key) => missing.push(key),
      },
      'en',
    );
    return { words, missing };
  };

  it.each([
    '{{name}}',
    '{{count}}',
    'a {{b',
    '$t(opened)',
    '$t(packs.opened, {"name": "x"})',
    '}}',
  ])('is never read as a template: %s', async (name) => {
    const { words, missing } = await spoken();
    expect(words.ui('packs.opened' as UiKey, { name })).toBe(`“${name}” is open`);
    expect(words.ui('packs.both' as UiKey, { name, count: 2 })).toBe(`${name} of 2`);
    expect(missing).toEqual([]);
  });

  it('is missed where nobody gave it', async () => {
    const { words, missing } = await spoken();
    expect(words.ui('packs.both' as UiKey, { name: '{{x}}' })).toBe('{{x}} of {{count}}');
    expect(missing).toEqual(['a value of packs.both']);
  });
});
