/** Signs that nobody sees: refused wherever a pack has words, but for those that a script needs. */
import { describe, expect, test } from 'vitest';
import { hasWord, isBlank, unseenIn } from '../../src/check/words/unseen.ts';
import { checkPackBytes } from '../../src/packs/check.ts';
import { changed, type Files, goodPack, text } from '../support/pack-files.ts';

const flag = (letters: string) =>
  `\u{1F3F4}${[...letters].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}\u{E007F}`;

describe('refused', () => {
  test.each([
    ['a zero width space', 'a\u200Bb', /U\+200B/],
    ['a zero width joiner between Latin letters', 'a\u200Db', /U\+200D/],
    ['a zero width non-joiner between Latin letters', 'a\u200Cb', /U\+200C/],
    ['a second joiner', 'می\u200C\u200Cخواهم', /U\+200C/],
    ['a word joiner', 'a\u2060b', /U\+2060/],
    ['an invisible plus', '2\u20643', /U\+2064/],
    ['a soft hyphen', 'black\u00ADmail', /U\+00AD/],
    ['a grapheme joiner', 'a\u034Fb', /U\+034F/],
    ['a Hangul filler', '\u3164', /U\+3164/],
    ['a half-width Hangul filler', 'a \uFFA0', /U\+FFA0/],
    ['a Hangul choseong filler', '\u115F\u1160', /U\+115F/],
    ['a blank of Braille', '\u2800', /U\+2800/],
    ['a tag', 'go\u{E0041}\u{E0042}', /U\+E0041/],
    ['tags behind a flag that is none', flag('secret'), /U\+E0073/],
    ['a variation selector on a letter', 'a\uFE00', /U\+FE00/],
    ['many variation selectors', '🙂\u{E0100}\u{E0101}', /U\+E0100/],
    ['a second variation selector', '❤\uFE0F\uFE0F', /U\+FE0F/],
    ['half of a character', 'a\uD83D b', /U\+D83D/],
    ['the other half', '\uDE42', /U\+DE42/],
    ['a noncharacter', 'a\uFFFF', /U\+FFFF/],
    ['an object that is not there', 'a\uFFFC', /U\+FFFC/],
    ['a control character', 'a\u0007', /U\+0007/],
    ['a mark of bytes', '\uFEFFa', /U\+FEFF/],
    ['a direction override', 'a\u202Eb', /U\+202E/],
    ['a direction mark inside a word', 'black\u200Email', /U\+200E/],
    ['an isolate that is not closed', 'a \u2067b', /isolate/],
    ['an isolate that was never opened', 'a\u2069', /isolate/],
  ])('%s', (_, words, message) => {
    expect(unseenIn(words)).toMatch(message);
  });
});

describe('needed, and so let through', () => {
  test.each([
    ['Persian', 'می\u200Cخواهم'],
    ['Sinhala and Hindi', 'ශ්\u200Dරී क्\u200Dष'],
    ['Thai and Khmer between words', 'ภาษา\u200Bไทย ខ្មែរ\u200Bភាសា'],
    ['Arabic with marks of direction', 'قال \u200FCSV\u200F، ثم (abc)\u200F. 12\u200E%'],
    ['isolates that are closed', 'قال \u2068Nova\u2069 الآن'],
    ['an emoji in colour', '❤\uFE0F 1\uFE0F\u20E3 ☎\uFE0E'],
    [
      'emoji that are joined',
      '👩\u200D❤\uFE0F\u200D👨 🧑🏽\u200D🚀 🏳\uFE0F\u200D🌈 👨\u200D👩\u200D👧',
    ],
    ['flags', `🇫🇷 ${flag('gbsct')}`],
    ['a Japanese name', '葛\u{E0100}城'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ ᠤ\u180Bᠨ'],
    ['French blanks', 'Vraiment\u202F? «\u00A0oui\u00A0»'],
    ['several lines', 'one\ntwo\tthree'],
    ['what is not known yet', '\u{1FAE8} \u{1F9D1}\u{1F3FF}'],
  ])('%s', (_, words) => {
    expect(unseenIn(words)).toBeNull();
  });
});

test('a text without anything to see is blank, whatever it is made of', () => {
  for (const words of ['', ' ', '\u00A0', '\u200E', '\u3164\u2800', '\u0301', '\u200B\uFE0F'])
    expect(isBlank(words), JSON.stringify(words)).toBe(true);
  for (const words of ['a', '…', '?', '👍', '1', '한', '⠁', 'ا'])
    expect(isBlank(words), words).toBe(false);
});

test('a word is what can be read aloud', () => {
  for (const words of ['ok', '3', '👍', '🇫🇷', 'نعم', '好', 'é', '"ok"'])
    expect(hasWord(words), words).toBe(true);
  for (const words of ['…', '?!', '\u3164', '---', '\u200F.', ' '])
    expect(hasWord(words), words).toBe(false);
});

describe('in a pack', () => {
  const check = (files: Files) =>
    checkPackBytes({ folder: 'x', files: new Map(Object.entries(files)), today: '2026-11-22' });
  const story = (from: string, to: string): Files =>
    changed(goodPack(), 'ten-minutes.yaml', (words) => words.replace(from, to));
  const found = (files: Files) => {
    const { compiled, problems } = check(files);
    expect(compiled).toBeNull();
    return problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  };

  test.each([
    ['a choice of fillers', 'text: "why ten minutes?"', 'text: "\\u3164"', 'hidden-characters'],
    ['a choice of Braille blanks', '"why ten minutes?"', '"\\u2800"', 'hidden-characters'],
    ['a choice of dots', '"why ten minutes?"', '"…"', 'no-words'],
    ['a choice of a direction mark', '"why ten minutes?"', '"\\u200E"', 'no-words'],
    ['half of a character', '"why ten minutes?"', '"why \\uD83D?"', 'hidden-characters'],
    ['a name without a letter', 'name: Aunt Rosa', 'name: "--"', 'no-words'],
    ['a line without anything', '"Ten to nine"', '"\\u0301"', 'no-words'],
  ])('%s is an error', (_, from, to, rule) => {
    expect(found(story(from, to))).toContain(rule);
  });

  test.each([
    ['\\u200B', 'hidden-characters'],
    ['\\uD83D', 'hidden-characters'],
    ['…', 'no-words'],
  ])('a translated choice of %s is an error', (words, rule) => {
    const { files, key } = translatedPack();
    const changedFiles = changed(files, 'locales/fr/ten-minutes.json', (json) => {
      const entries = JSON.parse(json);
      entries[key].text = 'WORDS';
      return JSON.stringify(entries).replace('WORDS', words);
    });
    expect(found(changedFiles)).toContain(rule);
  });

  test('a title of the pack, and its translation, are looked at too', () => {
    const title = changed(goodPack(), 'pack.yaml', (words) =>
      words.replace(/title: .*/, 'title: "\\u3164\\u200B"'),
    );
    expect(found(title)).toContain('hidden-characters');
    const dots = changed(goodPack(), 'pack.yaml', (words) =>
      words.replace(/title: .*/, 'title: "…"'),
    );
    expect(found(dots)).toContain('no-words');
  });
});

/** The good pack with a second language, of which one text is there. */
function translatedPack(): { files: Files; key: string } {
  const both = changed(goodPack(), 'pack.yaml', (words) =>
    words.replace(/languages: .*/, 'languages: [en, fr]'),
  );
  const key = 'beats.the-demand.choices.ask';
  const entries = { [key]: { of: '00000000', text: 'pourquoi ?' } };
  return { files: { ...both, 'locales/fr/ten-minutes.json': text(JSON.stringify(entries)) }, key };
}
