/** A pack is bounded as a whole: each of its files may be small enough, and all of them too much. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { checkPackBytes } from '../../src/packs/check.ts';
import { contentsOf } from '../../src/packs/files.ts';
import { packLimits } from '../../src/packs/limits.ts';
import { refuseYaml } from '../../src/packs/read/yaml-scan.ts';
import { hostilePacks } from '../support/hostile-packs.ts';
import { changed, type Files, goodPack, text } from '../support/pack-files.ts';

vi.setConfig({ testTimeout: 240_000 });

const script = fileURLToPath(new URL('../support/check-hostile.ts', import.meta.url));
const bytesOf = (files: Files) => new Map(Object.entries(files));
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** As in a worker on a small computer: the process ends when more than this is held. */
const heap = 256;

function within(kind: keyof typeof hostilePacks, stories: number) {
  const args = [`--max-old-space-size=${heap}`, '--import', 'tsx', script, kind, `${stories}`];
  const { stdout, status, signal } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, signal }).toEqual({ status: 0, signal: null });
  return JSON.parse(stdout) as { isPlayable: boolean; count: number; errors: string[] };
}

describe(`within ${heap} MB`, () => {
  test('a hundred stories of sixteen free facts are walked until it is enough, and refused', () => {
    const { isPlayable, errors } = within('facts', 100);
    expect(isPlayable).toBe(false);
    expect(errors).toEqual([
      expect.stringMatching(
        /^x\/pack\.yaml the stories before "story-\d" come to more than 400000 situations together; this one and all behind it were not looked at$/,
      ),
    ]);
  });

  test('stories of nothing but lists in lists are refused before a tree is built', () => {
    const { isPlayable, errors } = within('ladders', 4);
    expect(isPlayable).toBe(false);
    expect(errors).toHaveLength(4);
    for (const error of errors) expect(error).toMatch(/more lists and groups than any story needs/);
  });
});

test('stories that are too much together are not read one by one', () => {
  const files = hostilePacks.beats(4);
  for (const [, bytes] of Object.entries(files))
    expect(bytes.length).toBeLessThan(packLimits.textBytes);
  const { compiled, problems } = checkPackBytes({ folder: 'x', files: bytesOf(files) });
  expect(compiled).toBeNull();
  expect(problems.map(({ message }) => message)).toEqual([
    'a pack has at most 8 MB of stories; this one has 14.6 MB',
  ]);
});

test('of a pack with very many problems the errors are told first, and the rest is counted', () => {
  const stories = numbers(14).map((i) => `story-${i}`);
  const slips = changed(goodPack(), 'pack.yaml', (words) =>
    words.replace(/scenarios: .*/, `scenarios: [a-friend-asks, ${stories}]`),
  );
  const story = new TextDecoder().decode(slips['a-friend-asks.yaml']);
  const lines = numbers(50).map(
    (i) => `      - { id: extra-${i}, text: "see {{x}} at www.a.org" }\n`,
  );
  const files = {
    ...slips,
    ...Object.fromEntries(
      stories.map((id) => [
        `${id}.yaml`,
        text(
          story
            .replace('id: a-friend-asks', `id: ${id}`)
            .replace(/^ {4}lines:\n/m, `    lines:\n${lines.join('')}`)
            .replace('to: with-mr-bell', 'to: nowhere'),
        ),
      ]),
    ),
  };
  const { problems } = checkPackBytes({ folder: 'x', files: bytesOf(files) });
  expect(problems).toHaveLength(packLimits.packProblems + 1);
  expect(problems.filter(({ message }) => message.includes('no beat "nowhere"'))).toHaveLength(
    stories.length,
  );
  expect(problems.some(({ message }) => /^and \d+ more problems in this pack$/.test(message))).toBe(
    true,
  );
});

test('as many lists and groups as the longest story has can be read', () => {
  const beat = (at: number): string =>
    ` b${at}: {lines: [{id: a},{id: b},{id: c},{id: d},{id: e}], choices: [${'{id: a, f: {}},'.repeat(4)}]}\n`;
  const story = numbers(packLimits.beats).map(beat).join('');
  expect(refuseYaml(story)).toBeNull();
});

test('a folder is not read any further than a pack may be large', () => {
  const files = new Map(numbers(7).map((i) => [`pictures/p${i}.png`, new Uint8Array(7_500_000)]));
  const { problems, isTooMuch } = contentsOf('x', files);
  expect(isTooMuch).toBe(true);
  expect(problems.at(-1)?.message).toBe('a pack has at most 48 MB; this one has 52.5 MB');
});
