/** What does not fit the language is said by its name and place, in words an author knows. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHelpDirectory } from '../../src/packs/help.ts';
import { readGuide, readPack, readScenario } from '../../src/packs/read/read.ts';

const story = readFileSync('tests/packs/valid/small/ten-minutes.yaml', 'utf8');
const pack = readFileSync('tests/packs/valid/small/pack.yaml', 'utf8');
const guide = readFileSync('src/cli/new-pack/guide.yaml', 'utf8');

function changed(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

/** The one complaint about a story with one change. */
function told(from: string, to: string): string {
  const { problems } = readScenario('x.yaml', changed(story, from, to));
  expect(problems.map(({ message }) => message)).toHaveLength(1);
  return problems[0]?.message ?? '';
}

describe('a place in a list', () => {
  test('is told by the id of its entry', () => {
    expect(told('helps: "Kai can leave', 'hepls: "Kai can leave').split(':')[0]).toBe(
      'beats › the-demand › choices › ask › feedback › hepls',
    );
  });

  test('is counted from one where the entry has no id', () => {
    expect(told('- { id: wants, text:', '- { text:')).toBe(
      'beats › the-demand › lines › the 2nd line: "id" is missing here',
    );
  });
});

describe('what is missing', () => {
  test('is said to be missing, with what it can be', () => {
    expect(told('audience: 12-14\n', '')).toBe(
      '"audience" is missing here; it is one of 12-14, 15-18, adults',
    );
    expect(told('minutes: 2\n', '')).toBe('"minutes" is missing here; it goes from 2 to 20');
  });

  test('is looked for at its group', () => {
    const text = changed(story, '        rating: risky\n', '');
    const [problem] = readScenario('x.yaml', text).problems;
    expect(problem?.message).toBe(
      'beats › the-demand › choices › ask: "rating" is missing here; it is one of safe, unsure, risky',
    );
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain('id: ask');
  });

  test('behind its colon is said so', () => {
    expect(told('tension: 2', 'tension:')).toBe(
      'beats › the-demand › tension: nothing stands after this name; it needs a number',
    );
  });
});

describe('what is too small or too big', () => {
  test.each([
    ['a number', 'tension: 2', 'tension: 4', '"4" does not fit; "tension" goes from 0 to 3'],
    ['a number below', 'minutes: 2', 'minutes: 1', '"1" does not fit; "minutes" goes from 2 to 20'],
    ['a list', 'help: [talk, report]', 'help: []', 'this list is empty; at least 1 is needed here'],
    [
      'no list',
      'sets: [answered]',
      'sets: answered',
      '"answered" is not a list; a list with one entry is [answered]',
    ],
    ['no words', 'title: Somebody knows', 'title: ""', 'this text is empty'],
    [
      'too many words',
      'title: Somebody knows',
      `title: ${'so '.repeat(300)}`,
      '899 characters; at most 600 fit here',
    ],
  ])('%s', (_, from, to, message) => {
    expect(told(from, to).replace(/^[^:]+: /, '')).toBe(message);
  });

  test('a branch with one arm', () => {
    const text = changed(
      story,
      '  told:\n',
      '  fork:\n    branch:\n      - { to: told }\n  told:\n',
    );
    expect(readScenario('x.yaml', text).problems[0]?.message).toBe(
      'beats › fork › branch: there is 1 entry; at least 2 are needed here',
    );
  });
});

describe('other forms', () => {
  test('a condition that is none', () => {
    expect(told('when: answered', 'when: { told: yes }')).toMatch(
      /the-demand|kitchen.*when: a group is no condition; write "told"/,
    );
  });

  test('a space that is missing in brackets', () => {
    const text = changed(story, '{ id: tea, from: aunt,', '{ id: tea, from:aunt,');
    expect(readScenario('x.yaml', text).problems.map(({ message }) => message)).toContain(
      'beats › kitchen › lines › tea › from:aunt: there is no "from:aunt" here; a space is missing after the colon: from: aunt',
    );
  });

  test('a day that is none', () => {
    const signed = `${pack}\nreviewedBy: [{ name: A, as: b, on: "22.11.2026" }]\n`.replace(
      /reviewedBy: \[\]\n/,
      '',
    );
    expect(readPack('pack.yaml', signed).problems[0]?.message).toBe(
      'reviewedBy › the 1st entry › on: this is no day such as 2026-11-22',
    );
  });

  test('a lesson of 45 minutes has no fiftieth', () => {
    const text = changed(guide, 'to: 8,', 'to: 50,');
    expect(readGuide('guide.yaml', text).problems.map(({ message }) => message)).toEqual([
      'plan45 › ground › to: "50" does not fit; "to" goes from 1 to 45',
    ]);
  });

  test('the help directory says where as well', () => {
    const text = 'unsent: 1\neverywhere: []\ncountries: {}\n';
    expect(readHelpDirectory('d.yaml', text, '2026-11-22').problems[0]?.message).toBe(
      'everywhere: this list is empty; at least 1 is needed here',
    );
  });
});
