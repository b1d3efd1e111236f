/** Translation files that are damaged or not complete, as somebody reads it who opens them. */
import { describe, expect, test } from 'vitest';
import { readTranslation } from '../../src/packs/read/translation.ts';
import { fingerprint } from '../../src/script/fingerprint.ts';

const source = new Map([['title', 'Ten minutes']]);

const told = (json: string | undefined) =>
  readTranslation('x.json', json, source).problems.map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`,
  );

const entry = (text: string, of = fingerprint('Ten minutes')) =>
  JSON.stringify({ title: { of, text } }, null, 2);

test.each([
  [
    'a comma that is missing',
    '{\n  "a": { "of": "0" "text": "x" }\n}',
    '2:20',
    'a comma is missing before this',
  ],
  [
    'a comma too many',
    '{\n  "a": { "of": "0", "text": "x" },\n}',
    '3:1',
    'the comma before this is one too many',
  ],
  [
    'a quotation mark',
    '{\n  "a": { "of": "0", "text": "x }\n}',
    '2:29',
    'a quotation mark opens here and is not closed on this line',
  ],
  [
    'words without marks',
    '{\n  "a": { "of": "0", "text": bonjour }\n}',
    '2:29',
    '"bonjour" stands outside of quotation marks',
  ],
  [
    'quotes inside quotes',
    '{ "text": "il dit "non" tard" }',
    '1:20',
    '"non" stands outside of quotation marks',
  ],
  [
    'half of it',
    '{\n  "a": { "of": "0", "text": "x"',
    '2:32',
    'the file ends too early: } } is missing at its end',
  ],
  [
    'a bracket of the other kind',
    '{ "a": { "of": "0" ] }',
    '1:20',
    '] closes a bracket of the other kind',
  ],
  ['a bracket too many', '{ "a": { } } }', '1:14', '} closes a bracket that was never opened'],
  ['nothing', '\n', '1:1', 'the file is empty'],
  ['a text that is missing', '{ "a": }', '1:8', 'a text is missing after the colon'],
])('damaged by %s', (_, json, place, message) => {
  expect(told(json)).toEqual([`${place} translation-file: the file is damaged: ${message}`]);
});

describe('an entry', () => {
  test('without words is named with its line', () => {
    expect(told(entry(' '))).toEqual(['2:3 translation-file: "title" has no words']);
  });

  test('that is missing or out of date shows its source', () => {
    expect(told('{}')).toEqual([
      '0:0 translation-missing: "title" is not translated yet: "Ten minutes"',
    ]);
    expect(told(entry('Dix minutes', '00000000'))).toEqual([
      '2:3 translation-stale: the source of "title" has changed since; now it is "Ten minutes"',
    ]);
  });
});

test('a file that is missing says how much that is', () => {
  expect(told(undefined)).toEqual([
    '0:0 translation-missing: there is no such file yet, so its only text is not translated',
  ]);
});

test('a translation is at most four times as long as its source, or 200 characters', () => {
  expect(told(entry('x'.repeat(200)))).toEqual([]);
  expect(told(entry('x'.repeat(201)))).toEqual([
    '2:3 translation-length: "title" has 201 characters; for a source of 11 there is room for 200',
  ]);
  const long = new Map([['title', 'y'.repeat(100)]]);
  const read = (text: string) =>
    readTranslation('x.json', entry(text, fingerprint('y'.repeat(100))), long);
  expect(read('x'.repeat(400)).problems).toEqual([]);
  expect(read('x'.repeat(401)).problems.map(({ rule }) => rule)).toEqual(['translation-length']);
});

test('of a translation that is too long nothing is taken over, whatever it holds', () => {
  const { texts, problems } = readTranslation('x.json', entry('x'.repeat(3_900_000)), source);
  expect(texts).toEqual({});
  expect(problems).toMatchObject([{ severity: 'error', rule: 'translation-length' }]);
  expect(problems[0]?.message.length).toBeLessThan(200);
});
