/** Slips of the finger in YAML: each is said once, where it is, in the words of an author. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/packs/read/yaml.ts';

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
      'a no-break blank at the start of a line',
      choice('\u00A0       rating: safe'),
      '4:1 this line begins with a no-break blank (U+00A0); delete it and type ordinary blanks',
    ],
    [
      'a wide blank among ordinary ones',
      choice('    \u3000   rating: safe'),
      '4:5 this line begins with a wide blank (U+3000); delete it and type ordinary blanks',
    ],
    [
      'a no-break blank before a group',
      'beats:\n\u00A0 a:\n    then: b\n',
      '2:1 this line begins with a no-break blank (U+00A0); delete it and type ordinary blanks',
    ],
    [
      'a no-break blank before an entry in brackets',
      'lines:\n \u00A0- { id: a }\n',
      '2:2 this line begins with a no-break blank (U+00A0); delete it and type ordinary blanks',
    ],
    [
      'a no-break blank after a hyphen',
      'lines:\n  -\u00A0{ id: a }\n',
      '2:4 behind the hyphen stands a no-break blank (U+00A0); delete it and type ordinary blanks',
    ],
    [
      'a narrow blank after a colon',
      'id: a\nsummary:\u202FHello there\nstart: a\n',
      '2:9 behind the colon stands a narrow no-break blank (U+202F); delete it and type ordinary blanks',
    ],
    [
      'a no-break blank on a line without words',
      'id: a\n\u00A0\nstart: a\n',
      '2:1 this line begins with a no-break blank (U+00A0); delete it and type ordinary blanks',
    ],
    [
      'a no-break blank before a name at the top',
      'id: a\n\u00A0start: a\n',
      '2:1 this line begins with a no-break blank (U+00A0); delete it and type ordinary blanks',
    ],
    [
      'a text in brackets that is cut at its #',
      'lines:\n  - { id: a, text: call me #1 }\n',
      '2:28 from # on the rest of this line is a remark; a text with # in it needs quotation marks: "call me #1"',
    ],
    [
      'a text that begins with #',
      'lines:\n  - id: a\n    text: #1 fan\n',
      '3:11 a text that begins with # needs quotation marks: text: "#1 fan"',
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

describe('a text that ends at its # is named, and can still be read', () => {
  const cut = (text: string) => {
    const { located, problems } = readYaml('x.yaml', text);
    expect(located).not.toBeNull();
    return problems.map(
      ({ line, column, rule, severity, message }) =>
        `${line}:${column} ${severity} ${rule}: ${message}`,
    );
  };

  test.each([
    [
      'at the top',
      'title: My room #4\n',
      '1:16 warning cut-text: the text ends before this #, and what stands behind it is a remark; if it belongs to the text, write: title: "My room #4"',
    ],
    [
      'in a list',
      'lines:\n  - id: a\n    text: see you # later\n',
      '3:19 warning cut-text: the text ends before this #, and what stands behind it is a remark; if it belongs to the text, write: text: "see you # later"',
    ],
    [
      'in brackets over several lines',
      'cast:\n  kai: { name: Kai #2\n    , as: lead }\n',
      '2:20 warning cut-text: the text ends before this #, and what stands behind it is a remark; if it belongs to the text, write: name: "Kai #2"',
    ],
    [
      'over several lines',
      'briefing: one\n  two #3\nstart: a\n',
      '2:7 warning cut-text: the text ends before this #, and what stands behind it is a remark; if it belongs to the text, put the whole text in quotation marks',
    ],
  ])('%s', (_, text, message) => {
    expect(cut(text)).toEqual([message]);
  });

  test.each([
    ['a remark behind a text in quotation marks', 'title: "My room" # the fourth\n'],
    ['a remark behind a name or a number', 'minutes: 3 # at most\nto: kitchen # or not\n'],
    ['a # inside a word', 'title: room#4\n'],
    ['a remark on a line of its own', 'title: room\n# four\nstart: a\n'],
    ['a # in a folded text', 'briefing: >-\n  room #4\n'],
    ['a text on lines of its own', 'briefing: >- # folded\n  room #4\n'],
  ])('%s is fine', (_, text) => {
    expect(cut(text)).toEqual([]);
  });
});

test('wide blanks before several names are named each', () => {
  expect(told('a:\n\u00A0 b: x\n\u00A0 c: y\n')).toEqual([
    expect.stringMatching(/^2:1 this line begins with a no-break blank/),
    expect.stringMatching(/^3:1 this line begins with a no-break blank/),
  ]);
});

test('a wide blank inside a text of several lines is a part of it', () => {
  const { located, problems } = readYaml('x.yaml', 'a: |\n  \u00A0b\nc: "d\n  \u00A0e"\n');
  expect(problems).toEqual([]);
  expect(located?.value).toEqual({ a: '\u00A0b\n', c: 'd \u00A0e' });
});
