/** The files of the interface: the same texts in every language, with the forms that each one has. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slipItems } from '../../src/classroom/lesson/slips.ts';
import { languages as offered } from '../../src/words/bundled.ts';
import { askedKeys, isAsked } from '../support/asked-keys.ts';
import {
  interfaceTexts,
  ownTexts,
  readTexts as read,
  storyTexts,
} from '../support/locale-texts.ts';

const files = readdirSync('locales/en').map((name) => name.slice(0, -'.json'.length));
const languages = readdirSync('locales');
const regional = languages.filter((code) => code.includes('-'));

const form = /_(zero|one|two|few|many|other)$/;
const stemOf = (key: string): string => key.replace(form, '');
const stemsOf = (texts: Record<string, string>): string[] => [
  ...new Set(Object.keys(texts).map(stemOf)),
];
/** The forms in which a language counts what is counted here: whole numbers of no great size. */
const formsOf = (language: string): string[] => {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1000 }, (_, number) => rules.select(number)))].sort();
};
/** What stands in the page before anything starts: the build takes these by their names alone. */
const noStart = [
  ...readFileSync('build/no-start/plugin.ts', 'utf8').matchAll(/texts\.(\w+)|'(\w+)'/g),
].map(([, named, cause]) => `no-start.${named ?? cause}`);
const valuesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((hit) => hit[1] ?? ''))].sort();

describe.each(files)('%s.json', (file) => {
  const english = read('en', file);

  it.each(languages)('has in %s the texts of English, none of them empty', (language) => {
    const texts = read(language, file);
    expect(stemsOf(texts)).toEqual(stemsOf(english));
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each(languages)('has in %s every form of whatever is counted', (language) => {
    const texts = read(language, file);
    const keys = Object.keys(texts);
    const counted = Object.keys(english).filter((key) => form.test(key));
    for (const stem of new Set(counted.map(stemOf))) {
      const forms = keys.filter((key) => form.test(key) && stemOf(key) === stem);
      const wanted = formsOf(language).map((name) => `${stem}_${name}`);
      expect(forms.sort()).toEqual(wanted);
    }
    expect(keys.filter((key) => form.test(key)).map(stemOf)).toEqual(
      expect.arrayContaining(counted.map(stemOf)),
    );
  });

  it.each(languages)('fills in %s the same values as in English', (language) => {
    const texts = read(language, file);
    const englishFor = (key: string): string =>
      english[key] ?? english[`${stemOf(key)}_other`] ?? '';
    for (const [key, text] of Object.entries(texts)) {
      const wanted = valuesIn(englishFor(key));
      // Of one, of two and of none a sentence may say so without a digit.
      const said = /_(zero|one|two)$/.test(key) && !text.includes('{{shown}}');
      const expected = said ? wanted.filter((name) => name !== 'shown') : wanted;
      const spoken = key.endsWith('_zero')
        ? expected.filter((name) => text.includes(name))
        : expected;
      expect([key, valuesIn(text)]).toEqual([key, spoken]);
    }
  });
});

describe('a region', () => {
  it.each(regional)('%s says itself only what its language says otherwise', (code) => {
    const [language = ''] = code.split('-');
    const names = readdirSync(`locales/${code}`).map((name) => name.slice(0, -'.json'.length));
    expect(files).toEqual(expect.arrayContaining(names));
    for (const name of names) {
      const wider = ownTexts(language, name);
      expect(Object.keys(wider)).toEqual(expect.arrayContaining(Object.keys(ownTexts(code, name))));
      const same = Object.entries(ownTexts(code, name)).filter(
        ([key, text]) => wider[key] === text,
      );
      expect(same).toEqual([]);
    }
  });
});

describe('a text of the interface', () => {
  const keys = [...new Set(interfaceTexts('en').map(([key]) => stemOf(key)))];

  it('is asked for by some part of the app', () => {
    const asked = askedKeys();
    expect(asked.open.length).toBeGreaterThan(50);
    const byName = [...noStart, 'language.name'];
    expect(keys.filter((key) => !isAsked(asked, key) && !byName.includes(key))).toEqual([]);
  });

  it('is there for every answer on the slips, which no type holds', () => {
    const answers = slipItems.flatMap(({ id, options }) =>
      options.map((option) => `class.slip.${id}.${option}`),
    );
    expect(keys).toEqual(expect.arrayContaining(answers));
  });

  it.each(languages)('stands in no file of %s that English does not have', (language) => {
    const own = readdirSync(`locales/${language}`).map((name) => name.slice(0, -'.json'.length));
    expect(files).toEqual(expect.arrayContaining(own));
  });
});

it('every language with files is offered, by its own name, after the one that all are written from', () => {
  const [, ...others] = offered.map(({ name }) => name);
  expect(others).toEqual([...others].sort());
  expect(offered[0]?.code).toBe('en');
  expect(offered.map(({ code }) => code).sort()).toEqual([...languages].sort());
});

describe('a number', () => {
  it.each(languages)('stands in a text of %s as it is written, never raw', (language) => {
    expect(interfaceTexts(language).filter(([, text]) => text.includes('{{count}}'))).toEqual([]);
  });

  it.each(languages)('that changes the words around it has its forms in %s', (language) => {
    const without = interfaceTexts(language).filter(
      ([key, text]) => text.includes('{{shown}}') && !form.test(key),
    );
    expect(without).toEqual([]);
  });
});

/**
 * A name may be "Emil", "Amina’s mum" or "Youth helpline". What changes with the word behind it
 * (an article, a preposition that melts into one, an ending) therefore never stands beside a name:
 * it stands first, alone or behind a colon. Digits, times and letters of the alphabet may be filled
 * in anywhere.
 */
const plainValues = 'what|shown|number|total|size|from|to|done|letter|letters|flags|pack|scenario';
const name = `\\{\\{(?!(?:${plainValues})\\}\\})\\w+\\}\\}`;
const before = (words: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${words})[ \\u00A0\\u202F]?${name}`, 'iu');
const melting: Readonly<Record<string, RegExp>> = {
  en: before('an?'),
  fr: before(
    'de|du|des|d’|à|au|aux|que|qu’|jusqu’à|lorsque|puisque|si|le|la|les|l’|un|une|ce|cette',
  ),
  ar: new RegExp(`[وفبكلا]${name}`, 'u'),
  es: before('de|del|a|al|el|la|los|las|un|una|y|e|o|u'),
  pt: before('de|do|da|a|ao|à|em|no|na|por|pelo|pela|o|um|uma'),
  it: before('di|del|della|a|al|alla|da|dal|in|nel|il|lo|la|l’|un|una'),
  de: before('des|dem|den|der|die|das|vom|zum|zur|beim|im|am|ein|eine|einem'),
  fil: before('ni|kay|si|ng|sa|ang'),
  tr: new RegExp(`${name}[’']`, 'u'),
  hi: new RegExp(`${name}[ ]?(?:का|के|की)(?![\\p{L}\\p{M}])`, 'u'),
};

describe('a name that is filled in', () => {
  it.each(languages)(
    'stands in %s beside nothing that would have to change with it',
    (language) => {
      const refused = melting[language.split('-')[0] ?? ''];
      expect(refused, `which words melt with a name in ${language}?`).toBeDefined();
      expect(interfaceTexts(language).filter(([, text]) => refused?.test(text))).toEqual([]);
    },
  );

  it.each([
    ['fr', 'Le téléphone de {{name}}'],
    ['fr', 'On peut en parler à {{name}}'],
    ['fr', 'avant que {{name}} réponde'],
    ['fr', 'pas le temps d’{{stories}}'],
    ['en', 'the phone of a {{name}}'],
    ['ar', 'هاتف و{{name}}'],
    ['es', 'el móvil de {{name}}'],
    ['pt', 'o celular da {{name}}'],
    ['tr', '{{name}}’in telefonu'],
    ['hi', '{{name}} का फ़ोन'],
  ])('is not so in %s: %s', (language, text) => {
    expect(melting[language]?.test(text)).toBe(true);
  });
});

/** U+202F, which no line breaks at. The second half of a title fell to the next line without it. */
const thin = '\u202F';

describe('French punctuation', () => {
  const french = languages.filter((code) => code.split('-')[0] === 'fr');
  const stories = french.flatMap(storyTexts);
  const wrong = new RegExp(
    `[^${thin}?!…][;?!]|(?<![${thin}\\d/])[:](?!\\d|//)|[^${thin}\\p{P}]»|[ \\u00A0]»|«(?!${thin})|[${thin}\\s]{2}`,
    'u',
  );

  /** A name that ends in its own sign. */
  const ownSign = 'ShieldUp!';

  it('has a narrow blank that does not break, in the interface and in the stories', () => {
    expect(stories.length).toBeGreaterThan(100);
    expect(
      [...french.flatMap(interfaceTexts), ...stories].filter(([, text]) =>
        wrong.test(text.replaceAll(ownSign, 'ShieldUp')),
      ),
    ).toEqual([]);
  });
});
