/** YAML that wants to cost time or memory, or to mean something else than it says. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { checkPackBytes } from '../../src/packs/check.ts';
import { packLimits } from '../../src/packs/limits.ts';
import { readPack, readScenario } from '../../src/packs/read/read.ts';
import { readTranslation } from '../../src/packs/read/translation.ts';
import { readYaml } from '../../src/packs/read/yaml.ts';

// Without its guard each of these takes minutes; with it seconds, on a busy machine more.
vi.setConfig({ testTimeout: 60_000 });

/** The only complaint about a text that is refused before a tree is built. */
function refusal(text: string): { message: string; place: string } {
  const { located, problems } = readYaml('x.yaml', text);
  expect(located).toBeNull();
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  return { message: problem?.message ?? '', place: `${problem?.line}:${problem?.column}` };
}

describe('refused before a tree is built', () => {
  test.each([
    ['an alias', 'a: 1\nb: *a\n', /aliases/, '2:4'],
    ['an anchor', 'a: &a 1\n', /anchors/, '1:4'],
    ['laughs by the billion', `a: &a [x]\n${'b: [*a, *a]\n'.repeat(9)}`, /anchors/, '1:4'],
    ['a tag', 'a: !!js/function "x"\n', /tags/, '1:4'],
    ['a directive', '%YAML 1.1\n---\na: 1\n', /directives/, '1:1'],
    ['two documents', 'a: 1\n---\nb: 2\n---\nc: 3\n', /one document/, '4:1'],
    ['a key that is no name', '? [a, b]\n: c\n', /question mark/, '1:1'],
    ['brackets in brackets', '['.repeat(500), /nested too deeply/, '1:25'],
    ['brackets over many lines', '[\n'.repeat(500), /nested too deeply/, '25:1'],
    ['lists in lists', `${'- '.repeat(500)}x`, /nested too deeply/, '1:49'],
    ['names in names', deepNames(500), /nested too deeply/, '25:25'],
    ['a bracket too many', 'a: 1\nb: ]\n', /never opened/, '2:4'],
    ['one endless line', `a: ${'x'.repeat(10_000_000)}`, /at most 4000000 characters/, '1:1'],
    ['a line no editor shows', `a: 1\nb: ${'x'.repeat(30_000)}`, /a line has at most/, '2:1'],
  ])('%s', (_, text, message, place) => {
    expect(refusal(text)).toEqual({ message: expect.stringMatching(message), place });
  });

  test.each([
    ['hundreds of thousands of names', names(220_000)],
    ['hundreds of thousands of items', 'a,\n'.repeat(900_000)],
    ['hundreds of thousands of remarks', '#\n'.repeat(1_600_000)],
    ['errors without end', 'a: b: c: d\n'.repeat(200_000)],
  ])('%s', (_, text) => {
    expect(refusal(`x:\n  [${text}`).message).toMatch(/more parts|not closed/);
  });

  test('what stories need is not refused', () => {
    const text =
      'a: "*x &y !z %w ? - [ {"\nb: a & b * c! 100%?\nc: >-\n  [[[[\n  - - -\nd: {e: [f]}\n';
    expect(readYaml('x.yaml', text).located?.value).toEqual({
      a: '*x &y !z %w ? - [ {',
      b: 'a & b * c! 100%?',
      c: '[[[[ - - -',
      d: { e: ['f'] },
    });
  });

  test('as deep as the limit is fine, and one more is not', () => {
    expect(readYaml('x.yaml', deepNames(packLimits.depth)).problems).toEqual([]);
    expect(refusal(deepNames(packLimits.depth + 1)).message).toMatch(/deeply/);
  });
});

describe('names', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s is nobody’s name', (name) => {
    const { located, problems } = readYaml('x.yaml', `a: 1\n${name}: { polluted: true }\n`);
    expect(located).toBeNull();
    expect(problems[0]).toMatchObject({
      line: 2,
      column: 1,
      message: expect.stringContaining(name),
    });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('stand once, and every second one is named with its place', () => {
    const { problems } = readYaml('x.yaml', 'a: 1\nb:\n  c: 1\n  c: 2\na: 2\n');
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [4, 3],
      [5, 1],
    ]);
  });

  test('by the tens of thousands are read in seconds', () => {
    const { located, problems } = readYaml('x.yaml', names(20_000));
    expect(problems).toEqual([]);
    expect(Object.keys(located?.value ?? {})).toHaveLength(20_000);
  });
});

describe('problems', () => {
  test('of one file are a hundred at most, and the rest is counted', () => {
    const { problems } = readYaml('x.yaml', 'a: 1\n'.repeat(400));
    expect(problems).toHaveLength(packLimits.problems + 1);
    const story = `unsent: 1\nbeats:\n${Array.from({ length: 300 }, (_, at) => `  b-${at}: {}\n`).join('')}`;
    const complaints = readScenario('x.yaml', story).problems;
    expect(complaints).toHaveLength(packLimits.problems + 1);
    expect(complaints.at(-1)?.message).toMatch(/and \d+ more problems/);
  });
});

test('more beats than a story may have are refused, not walked', () => {
  const beats = Array.from({ length: 20_000 }, (_, at) => ` b${at}: {then: b${at + 1}}\n`);
  const files = packOf(`start: b0\nbeats:\n${beats.join('')}`);
  const { compiled, problems } = checkPackBytes({ folder: 'x', files });
  expect(compiled).toBeNull();
  expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
    ['too-big', 'a story has at most 10000 beats; this one has 20000'],
  ]);
});

describe('what stands in a pack', () => {
  test.each([
    ['an address', 'https://example.org/story'],
    ['a way out of the folder', '../../secrets'],
    ['a script', 'javascript-alert(1)'],
    ['a word that hangs a naive pattern', `${'a-'.repeat(20_000)}!`.slice(0, 19_000)],
  ])('an id that is %s', (_, id) => {
    const { value, problems } = readPack('pack.yaml', packYaml(`scenarios: ["${id}"]`));
    expect(value).toBeNull();
    expect(problems[0]).toMatchObject({ rule: 'schema', path: ['scenarios', 0], line: 8 });
  });

  test.each([
    ['a pack', 'id: p\n', 'id: con\n', ['id']],
    ['a story', 'scenarios: [a]', 'scenarios: [a, lpt1]', ['scenarios', 1]],
    ['a story for later', 'scenarios: [a]', 'scenarios: [a]\nbooster: nul', ['booster']],
  ])('%s called like a device of Windows', (_, from, to, path) => {
    const { value, problems } = readPack('pack.yaml', packYaml('scenarios: [a]').replace(from, to));
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ rule: 'schema', path }]);
    expect(problems[0]?.message).toMatch(/is a device on Windows/);
  });

  test('a title that turns the line around, even spelt out', () => {
    for (const sign of ['\u202E', '\\u202E', '\\u0007', '\\uFEFF']) {
      const text = packYaml('scenarios: [a]').replace('title: T', `title: "a ${sign} b"`);
      expect(readPack('pack.yaml', text).problems[0]).toMatchObject({
        rule: 'hidden-characters',
        path: ['title'],
        line: 4,
      });
    }
  });

  test('a translation with one key twice', () => {
    const entry = '{ "of": "00000000", "text": "x" }';
    const twice = `{ "a": ${entry}, "b": ${entry}, "a": ${entry} }`;
    expect(readTranslation('x.json', twice, new Map()).problems[0]?.message).toMatch(/"a".*twice/);
    const inside = '{ "a": { "of": "0", "text": "x", "text": "y" } }';
    expect(readTranslation('x.json', inside, new Map()).problems[0]?.message).toMatch(
      /"text".*twice/,
    );
    const fine = `{ "a": ${entry}, "b": { "of": "0", "text": "{\\"a\\": 1, \\"a\\": 2}" } }`;
    expect(readTranslation('x.json', fine, new Map()).problems.map(({ rule }) => rule)).toEqual([
      'translation-left-over',
      'translation-left-over',
    ]);
  });

  test('a translation for the parent of all objects changes nothing', () => {
    const json = '{ "__proto__": { "of": "0", "text": "polluted" } }';
    const { texts } = readTranslation('x.json', json, new Map([['a', 'b']]));
    expect(Object.keys(texts)).toEqual([]);
    expect(({} as { text?: string }).text).toBeUndefined();
  });
});

test('any text is read or refused, with a place that exists, and never thrown at', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|',
      '>',
      '&a',
      '*a',
      '!',
      '%',
    ],
    ...['? ', '#', '---', '\t', '__proto__: ', '\\', '<<: ', '\u202E', '\uFEFF', '\0', 'é', '🙂'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const { located, problems } = readYaml('x.yaml', text);
      expect(located === null).toBe(problems.length > 0);
      const lines = text.split('\n').length;
      for (const { line } of problems) expect(line).toBeLessThanOrEqual(lines);
    }),
    { numRuns: 3_000 },
  );
});

function deepNames(depth: number): string {
  return Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:\n`).join('');
}

function names(count: number): string {
  return Array.from({ length: count }, (_, at) => `k${at}: 1\n`).join('');
}

function packYaml(last: string): string {
  return ['unsent: 1', 'id: p', 'version: 1.0.0', 'title: T', 'summary: S', 'source: en']
    .concat('languages: [en]', last, 'licence: X', '')
    .join('\n');
}

function packOf(story: string): Map<string, Uint8Array> {
  const head = `unsent: 1\nid: s\ntitle: T\nsummary: S\nbriefing: B\naudience: 12-14\nrole: helper
lead: ada\nintensity: 1\nminutes: 3\napp: stickers\ncast: { ada: { name: Ada, as: lead } }\n`;
  const bytes = (text: string) => new TextEncoder().encode(text);
  return new Map([
    ['pack.yaml', bytes(packYaml('scenarios: [s]'))],
    ['s.yaml', bytes(head + story)],
  ]);
}
