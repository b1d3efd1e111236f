/** A small pack that means harm costs the checker no more than its length: four times as long, not sixteen times the work. */
import { describe, expect, test, vi } from 'vitest';
import { type StoryContext, storyContext } from '../../src/check/context.ts';
import { duplicateId } from '../../src/check/rules/ids.ts';
import { deadEnd } from '../../src/check/rules/ways-out.ts';
import { checkPackBytes } from '../../src/packs/check.ts';
import { readScenario } from '../../src/packs/read/read.ts';
import { growthOf } from '../support/growth.ts';
import { changed, type Files, goodPack, text } from '../support/pack-files.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Between 4, which is the length, and 16, which is its square. */
const most = 9;

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const check = (files: Files) =>
  checkPackBytes({ folder: 'x', files: new Map(Object.entries(files)), today: '2026-11-22' });

const feedback =
  '{ tactic: none, happened: "Nothing yet.", helps: "There is time.", say: "A moment." }';
const choice = (id: string, to: string, more = ''): string =>
  `      - { id: ${id}, text: Go on, rating: safe, feedback: ${feedback}, to: ${to}${more} }\n`;

/** The good pack where one story goes on into other beats. */
const withBeats = (beats: string): Files =>
  changed(goodPack(), 'ten-minutes.yaml', (words) =>
    words.replace('start: the-demand', 'start: first').replace('beats:\n', `beats:\n${beats}`),
  );

/** The good pack in two languages, with so many entries that have no source. */
const leftOver = (count: number): Files => {
  const entries = numbers(count).map((i) => [`key-${i}`, { of: '0', text: 'x' }]);
  const both = changed(goodPack(), 'pack.yaml', (words) =>
    words.replace(/languages: .*/, 'languages: [en, fr]'),
  );
  const json = JSON.stringify(Object.fromEntries(entries), null, 2);
  return { ...both, 'locales/fr/ten-minutes.json': text(json) };
};

const mistyped: Record<string, (count: number) => string> = {
  'facts that nobody knows': (count) =>
    numbers(count / 10)
      .map((i) => {
        const to = i + 1 < count / 10 ? `beat-${i + 1}` : 'told';
        const sets = numbers(10).map((j) => `answere-${i * 10 + j}`);
        return `  ${i === 0 ? 'first' : `beat-${i}`}:\n    choices:\n${choice('on', to, `, sets: [${sets}]`)}`;
      })
      .join(''),
  'beats that nobody knows': (count) =>
    numbers(count)
      .map((i) => `  ${i === 0 ? 'first' : `beat-${i}`}: { then: baet-${i} }\n`)
      .join(''),
  'people whom nobody knows': (count) =>
    numbers(count)
      .map((i) => {
        const to = i + 1 < count ? `beat-${i + 1}` : 'told';
        return `  ${i === 0 ? 'first' : `beat-${i}`}: { about: auntt-${i}, then: ${to} }\n`;
      })
      .join(''),
};

const walked: Record<string, (count: number) => string> = {
  'beats at which no choice is open': (count) =>
    numbers(count)
      .map((i) => {
        const id = i === 0 ? 'first' : `beat-${i}`;
        const on = i + 1 < count ? `beat-${i + 1}` : 'told';
        const closed = choice('closed', 'told', ', when: [answered, not answered]');
        return `  ${id}:\n    choices:\n${choice('on', on)}${choice('down', `end-${i}`)}  end-${i}:\n    choices:\n${closed}`;
      })
      .join(''),
  'choices that share a name with a line': (count) =>
    numbers(count)
      .map((i) => {
        const [id, on] = [
          i === 0 ? 'first' : `beat-${i}`,
          i + 1 < count ? `beat-${i + 1}` : 'home-0',
        ];
        const home = `  home-${i}:\n    lines: [{ id: on, text: Later. }]\n    choices:\n`;
        return `  ${id}: { then: ${on} }\n${home}${choice('on', 'first')}`;
      })
      .join(''),
};

// On a machine that does much else a measure may be off once; the square of a length always is.
describe('the work grows with the length of a pack', { retry: 2 }, () => {
  test('with entries of a translation that have no source', () => {
    expect(growthOf(leftOver, 1_000, check)).toBeLessThan(most);
  });

  test.each(Object.entries(mistyped))('with %s', (_, beats) => {
    expect(growthOf((count) => withBeats(beats(count)), 500, check)).toBeLessThan(most);
  });
});

/** The story prepared for its rules, so that only the rule is measured. */
function prepared(files: Files): StoryContext {
  const words = new TextDecoder().decode(files['ten-minutes.yaml']);
  const { value, source } = readScenario('x.yaml', words);
  if (!value || !source) throw new Error('this story cannot be read');
  return storyContext({ scenario: value, source, language: 'en' });
}

describe('the work of one rule grows with the length of a story', { retry: 2 }, () => {
  test.each([
    [deadEnd, 'beats at which no choice is open'],
    [duplicateId, 'choices that share a name with a line'],
  ])('$id', (rule, shape) => {
    const make = (count: number) => prepared(withBeats(walked[shape]?.(count) ?? ''));
    expect(growthOf(make, 250, (story) => rule.check(story), 25)).toBeLessThan(most);
  });
});

describe('there is an end to', () => {
  const told = (files: Files): string[] => check(files).problems.map(({ message }) => message);

  test.each([
    ['facts', 'facts: [answered]', `facts: [${numbers(201).map((i) => `fact-${i}`)}]`, 200],
    ['facts of one choice', 'sets: [answered]', `sets: [${numbers(21).map(() => 'answered')}]`, 20],
  ])('%s', (_, from, to, room) => {
    const files = changed(goodPack(), 'ten-minutes.yaml', (words) => words.replace(from, to));
    expect(told(files).join('\n')).toContain(`there is room for ${room} here`);
  });

  test('counters, before the story is walked', () => {
    const counters = numbers(41).map((i) => `count-${i}: { max: 1 }`);
    const files = changed(goodPack(), 'ten-minutes.yaml', (words) =>
      words.replace('start:', `counters: { ${counters.join(', ')} }\nstart:`),
    );
    expect(told(files)).toEqual(['41 counters; at most 40']);
  });

  test('how often a story is listed', () => {
    const files = changed(goodPack(), 'pack.yaml', (words) =>
      words.replace('ten-minutes]', 'ten-minutes, ten-minutes]'),
    );
    expect(told(files)).toEqual([
      'scenarios › the 3rd entry: the story "ten-minutes" is listed twice',
    ]);
  });

  test('circles in which nobody decides, and to how many beats of one are named', () => {
    const beats = numbers(150).map((i) => {
      const id = i === 0 ? 'first' : `beat-${i}`;
      return `  ${id}: { branch: [{ to: beat-${i + 1} }, { to: first }] }\n`;
    });
    const rounds = check(withBeats(beats.join(''))).problems.filter(
      ({ rule }) => rule === 'round-without-decision',
    );
    expect(rounds).toHaveLength(100);
    for (const { message } of rounds) expect(message.length).toBeLessThan(400);
  });
});
