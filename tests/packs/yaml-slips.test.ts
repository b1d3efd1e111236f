/** Slips of the finger in YAML: each is said once, where it is, in the words of an author. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/packs/yaml.ts';

const told = (text: string): string[] =>
  readYaml('x.yaml', text).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

const choice = (line: string): string =>
  `choices:\n      - id: ask\n        text: "why"\n${line}\n        to: kitchen\n`;

describe('a slip is said once, in plain words', () => {
  test.each([
    [
      'a space too few',
      choice('       rating: safe'),
      '4:8 this line is set in by 7 spaces, the ones it belongs to by 8 spaces',
    ],
    [
      'a space too many',
      choice('         rating: safe'),
      '4:10 this line is set in by 9 spaces, the ones it belongs to by 8 spaces',
    ],
    [
      'after a value that is no text',
      'beats:\n  a:\n    thread: x\n     then: b\n    skip: c\n',
      '4:6 this line is set in by 5 spaces, the ones it belongs to by 4 spaces',
    ],
    [
      'a group a space too far left',
      'beats:\n  a:\n    lines:\n      - { id: b, text: c }\n   choices:\n      - id: d\n',
      '5:4 this line is set in by 3 spaces, the ones it belongs to by 4 spaces',
    ],
    [
      'the first of a group',
      'cast:\n   ada: { name: Ada }\n  ben: { name: Ben }\n',
      '2:4 this line is set in by 3 spaces, the ones it belongs to by 2 spaces',
    ],
    [
      'a hyphen out of its row',
      'lines:\n  - { id: a }\n   - { id: b }\n  - { id: c }\n',
      '3:4 this line is set in by 3 spaces, the ones it belongs to by 2 spaces',
    ],
    [
      'folded text',
      'briefing: >-\n  one\n two\nstart: a\n',
      '3:2 this line is set in by 1 space, the ones it belongs to by 2 spaces',
    ],
    [
      'a tab',
      choice('\trating: safe'),
      '4:1 this line is set in with a tab; use spaces, never tabs',
    ],
    [
      'tabs',
      'beats:\n  a:\n\tthen: x\n\tskip: y\n',
      '3:1 this line is set in with a tab, and 1 more in this file; use spaces, never tabs',
    ],
    [
      'a colon in a text',
      choice('        say: He said: no'),
      '4:14 a text with a colon in it needs quotation marks: say: "He said: no"',
    ],
    [
      'a colon in curly marks',
      'say: “he said: no”\n',
      '1:6 a text with a colon in it needs quotation marks (straight ones; “ and ” are part of the text): say: "he said: no"',
    ],
    [
      'a colon in a text in brackets',
      'lines:\n  - { id: a, text: he said: no }\n  - { id: b, text: c }\n',
      '2:20 a text with a colon in it needs quotation marks: "he said: no"',
    ],
    [
      'two fields on one line',
      'id: tell rating: safe\n',
      '1:10 "rating:" begins a line of its own',
    ],
    [
      'a missing comma',
      'lines:\n  - { id: a text: "x" }\n',
      '2:13 a comma is missing before "text"',
    ],
    [
      'a missing comma after a text',
      'lines:\n  - { id: "a" text: "x" }\n',
      '2:15 a comma is missing before "text"',
    ],
    [
      'quotes inside quotes',
      choice('        say: "he said "no" to me"'),
      '4:24 the text has ended at the quotation mark before this; a quotation mark inside a text is written \\"',
    ],
    [
      'quotes inside quotes, and a colon',
      'say: "he "just" said: no"\n',
      '1:11 the text has ended at the quotation mark before this; a quotation mark inside a text is written \\"',
    ],
    [
      'an apostrophe',
      "say: 'it's fine'\n",
      '1:10 the text has ended at the apostrophe before this; put the whole text in double quotation marks ("it\'s fine")',
    ],
    [
      'no space after a colon',
      choice('        rating:safe'),
      '4:15 a space is missing after the colon: rating: safe',
    ],
    [
      'no space, first in its group',
      'a:\n  thread:mika\n  then: b\n',
      '2:9 a space is missing after the colon: thread: mika',
    ],
    [
      'no space after a hyphen',
      'lines:\n  - { id: a }\n  -{ id: b }\n',
      '3:3 a space is missing after the hyphen that begins an entry',
    ],
    [
      'no hyphen',
      'lines:\n  - { id: a }\n  { id: b }\n',
      '3:3 an entry of a list begins with a hyphen and a space: - { … }',
    ],
    ['no colon', choice('        rating safe'), '4:9 a colon is missing after "rating"'],
    [
      'no colon after a name of the whole story',
      'title: A\nsummary Somebody asks\nlead: kai\n',
      '2:1 a colon is missing after "summary"',
    ],
    [
      'no colon after a name of a pack',
      'id: a\nlicence CC0-1.0\ntitle: b\n',
      '2:1 a colon is missing after "licence"',
    ],
    [
      'no pair at all',
      'title: a\nand so on\nstart: b\n',
      '2:1 this line is no "name: value"; a long text stands in quotation marks, or set in under ">-"',
    ],
    [
      'no closing quotation mark',
      'choices:\n  - id: a\n    text: "he said\n    to: x\n',
      '3:11 the quotation mark that opens here is never closed; write " at the end of the text too',
    ],
    [
      'no closing bracket',
      'lines:\n  - { id: a, text: "x"\n  - { id: b }\n',
      '2:5 the bracket that opens here is not closed where its entry ends',
    ],
    ['the wrong bracket', 'facts: [told}\n', '1:13 a bracket { is closed with }, and [ with ]'],
    ['a reserved sign', 'handle: @ada\n', '1:9 a text that begins with @ needs quotation marks'],
    [
      'a hyphen before a text',
      'text: - no\n',
      '1:7 a text that begins with - needs quotation marks',
    ],
    [
      'a bracket before a text',
      'text: [sigh] no\n',
      '1:7 a text that begins with [ needs quotation marks',
    ],
    [
      'a star before a text',
      'text: *no* way\n',
      '1:7 a text that begins with * needs quotation marks (a pack has no aliases)',
    ],
    [
      'a backslash',
      'text: "a\\qb"\n',
      '1:9 a backslash between quotation marks is written twice: \\\\',
    ],
  ])('%s', (_, text, message) => {
    expect(told(text)).toEqual([message]);
  });

  test('three slips are three problems, from the first to the last', () => {
    const text = choice('       rating: safe\n        say: "he said "no""\n        helps: a: b');
    expect(told(text).map((problem) => problem.split(':')[0])).toEqual(['4', '5', '6']);
  });

  test('what nobody has words for yet is said in those of the reader', () => {
    const [only, ...more] = told('a: "x"\nb: |x\n  y\n');
    expect(more).toEqual([]);
    expect(only).toMatch(/^2:\d+ \S/);
  });
});

/** A story with every kind of line in it. */
const story = readFileSync('src/cli/new-pack/what-ben-asked.yaml', 'utf8').split('\n');

test.each<[string, RegExp, (line: string) => string]>([
  ['a space too few', /^ +[^#\s]/, (line) => line.slice(1)],
  ['a space too many', /^ +[^#\s]/, (line) => ` ${line}`],
  ['no space after the colon', /[a-z]: \S/, (line) => line.replace(': ', ':')],
  ['quotes inside quotes', /: ".* .*"/, (line) => line.replace(/: "(.*?) /, ': "$1 "no" ')],
  ['no closing quotation mark', /"$/, (line) => line.slice(0, -1)],
])('%s, here and there in a story, is one problem at that line', (_, form, slip) => {
  let count = 0;
  for (const [at, line] of story.entries()) {
    if (at % 6 !== 0 || !form.test(line)) continue;
    const { problems } = readYaml('x.yaml', story.with(at, slip(line)).join('\n'));
    // Some slips are good YAML with another meaning; the schema has words for those.
    if (problems.length === 0) continue;
    count += 1;
    const place = problems.map((problem) => `${problem.line} ${problem.message}`);
    expect(place, line).toHaveLength(1);
    const isFolded = /^ +[A-Z]/.test(line) && !line.includes(': ');
    if (!isFolded) expect(problems[0]?.line, `${line}\n${place}`).toBe(at + 1);
    expect(place[0]).not.toMatch(/mapping|scalar|collection|implicit/i);
  }
  expect(count).toBeGreaterThan(4);
});
