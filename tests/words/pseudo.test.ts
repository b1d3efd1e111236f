import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isPseudo,
  mirrored,
  pseudo,
  pseudoLanguages,
  pseudoTexts,
} from '../../src/words/pseudo.ts';

const placeholder = /\{\{[^{}]*\}\}/g;
/** Words with something to fill in now and then, as the interface has them. */
const words = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('{{name}}', '{{count}}', ' ')))
  .map((parts) => parts.join(''))
  .filter((text) => !text.replace(placeholder, '').match(/[{}<>]/));

/** What the accents stand for; the language must stay readable. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/^\[|\]$/g, '');

describe('the longer language', () => {
  test('has accents, more letters and brackets', () => {
    expect(pseudo('Pause')).toBe('[Þåûûšé]');
    expect(pseudo('Undo')).toBe('[Ûñððö]');
  });

  test('grows by about a third', () => {
    const text = 'You can pause, skip or leave at any time.';
    expect(pseudo(text).length).toBeGreaterThan(text.length * 1.25);
    expect(pseudo(text).length).toBeLessThan(text.length * 1.6);
  });

  test('keeps what is filled in, and tags', () => {
    expect(pseudo('{{name}} of {{count}}')).toBe('[{{name}} öƒ {{count}}]');
    expect(pseudo('a <b>bold</b> move')).toMatch(/ <b>.+<\/b> /);
    expect(pseudo('a <b>bold</b> move')).not.toContain('bold');
  });

  test('leaves nothing as it was but signs and numbers', () => {
    expect(pseudo('abcdefghijklmnopqrstuvwxyz')).not.toMatch(/[a-z]/);
    expect(pseudo('ABCDEFGHIJKLMNOPQRSTUVWXYZ')).not.toMatch(/[A-Z]/);
    expect(pseudo('12:30!')).toBe('[12:30!]');
    expect(pseudo('')).toBe('');
  });

  test('can be read', () => {
    expect(plain(pseudo('tea'))).toBe('teaa');
  });

  test('keeps every placeholder of any text, in order', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(pseudo(text).match(placeholder)).toEqual(text.match(placeholder));
        expect(mirrored(text).match(placeholder)).toEqual(text.match(placeholder));
      }),
    );
  });
});

describe('the mirrored language', () => {
  test('turns each word around, between marks that let lines wrap', () => {
    expect(mirrored('Help me')).toBe('\u200F\u202EHelp\u202C\u200F \u200F\u202Eme\u202C\u200F');
  });

  test('loses nothing', () => {
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(!/[\u200F\u202C\u202E]/.test(text));
        expect(mirrored(text).replace(/[\u200F\u202C\u202E]/g, '')).toBe(text);
      }),
    );
  });

  test('begins with a strong sign from right to left, so that directions found by it agree', () => {
    expect(mirrored('Help').codePointAt(0)).toBe(0x200f);
  });
});

describe('a whole file', () => {
  const english = { title: 'Help', votes_one: '{{count}} vote', votes_other: '{{count}} votes' };

  test('keeps its keys', () => {
    expect(Object.keys(pseudoTexts('en-XA', english))).toEqual(Object.keys(english));
  });

  test('has every plural form that its tag asks for', () => {
    const keys = Object.keys(pseudoTexts('ar-XB', english));
    const wanted = new Intl.PluralRules('ar-XB').resolvedOptions().pluralCategories;
    expect(wanted.length).toBeGreaterThan(2);
    expect(keys).toEqual(expect.arrayContaining(wanted.map((form) => `votes_${form}`)));
  });
});

test('both tags are known, and nothing else is', () => {
  expect(pseudoLanguages.map(({ code }) => code).filter(isPseudo)).toHaveLength(2);
  expect(['en-XA', 'ar-XB', 'en', 'ar', ''].map(isPseudo)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
