/** Whoever does what docs/writing-packs.md says, and nothing else, gets a pack that plays. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { storyContext } from '../../src/check/context.ts';
import { storyRules } from '../../src/check/rules/all.ts';
import { explore } from '../../src/check/walk/explore.ts';
import { isEnding } from '../../src/check/walk/reach.ts';
import { movesTo, routesFrom, stepsOf } from '../../src/check/walk/route.ts';
import { checkPackBytes } from '../../src/packs/check.ts';
import { openArchive } from '../../src/packs/open/archive.ts';
import { readYaml } from '../../src/packs/read/yaml.ts';
import { jsonSchemaOf } from '../../src/script/json-schema.ts';
import { meanings } from '../../src/script/meanings.ts';
import { normaliseScenario, type ScenarioSource } from '../../src/script/nouns/scenario.ts';
import { movesOf } from '../../src/script/step.ts';
import { generatedDocs } from '../../tools/write-docs.ts';
import { emptyFolder, run } from '../support/command-line.ts';
import { playRoute } from '../support/play.ts';
import { storySource } from '../support/source.ts';

// The whole way through the guide, on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const guide = readFileSync('docs/writing-packs.md', 'utf8');

interface Block {
  readonly kind: string;
  readonly text: string;
}

const blocks = Array.from(
  guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm),
  ([, kind = '', text = '']): Block => ({ kind, text }),
);

/** The file that a block is, when its first line says so. */
const fileOf = ({ kind, text }: Block): string | null =>
  kind === 'yaml' ? (/^# (my-pack\/\S+)\n/.exec(text)?.[1] ?? null) : null;

/** Does what the guide says, block by block; a translator fills in what went out. */
async function follow(folder: string): Promise<void> {
  for (const block of blocks) {
    const file = fileOf(block);
    if (file !== null) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), block.text);
    }
    if (block.kind !== 'sh') continue;
    for (const line of block.text.trim().split('\n')) {
      const [npx, name, ...words] = line.split(/\s+/);
      expect([npx, name], line).toEqual(['npx', 'unsent']);
      const from = words.indexOf('--from');
      if (from >= 0) translate(join(folder, words[from + 1] ?? ''));
      const answer = await run(folder, ...words);
      expect(answer.code, `${line}\n${answer.out}${answer.said}`).toBe(0);
      if (words[0] === 'check') expect(answer.said, line + answer.out).toContain('no problem');
    }
  }
}

/** Fills the column `target`, the last one, of every row. */
function translate(csv: string): void {
  let row = 0;
  const filled = readFileSync(csv, 'utf8').replace(/;""\r\n/g, () => `;Quelques mots ${++row}\r\n`);
  expect(row).toBeGreaterThan(100);
  writeFileSync(csv, filled);
}

describe('docs/writing-packs.md', () => {
  test('leads to a pack that passes the check in two languages and plays to every ending', async () => {
    const folder = emptyFolder();
    await follow(folder);
    const bytes = readFileSync(join(folder, 'my-pack.unsent'));
    const { files } = openArchive('my-pack.unsent', bytes);
    const { compiled } = checkPackBytes({ folder: 'my-pack', files: files ?? new Map() });
    expect(Object.keys(compiled?.scenarios ?? {})).toEqual(['what-ben-asked', 'free-coins']);
    expect(compiled?.texts.fr?.['free-coins']?.title).toMatch(/^Quelques mots \d+$/);
    for (const scenario of Object.values(compiled?.scenarios ?? {})) {
      const space = explore(movesOf(scenario));
      const tree = routesFrom(space);
      const ended = [...space.beatOf.keys()]
        .filter((pair) => isEnding(space, pair))
        .map((pair) => playRoute(scenario, stepsOf(space, movesTo(tree, pair))).at(-1)?.ending?.id);
      const endings = Object.values(scenario.beats).filter(({ exit }) => exit.kind === 'ending');
      expect(new Set(ended)).toEqual(new Set(endings.map(({ id }) => id)));
    }
  });

  test('shows the complaint that its own example gets', async () => {
    const shown = blocks.find(({ kind }) => kind === 'text')?.text.trim() ?? '';
    const story = blocks.find((block) => fileOf(block) === 'my-pack/free-coins.yaml')?.text ?? '';
    const line = Number(/:(\d+):/.exec(shown)?.[1]) - 1;
    const lines = story.split('\n');
    expect(lines[line]).toContain('to: next-day');
    lines[line] = lines[line]?.replace('next-day', 'next-dya') ?? '';
    const folder = emptyFolder();
    await run(folder, 'new', 'my-pack');
    const pack = join(folder, 'my-pack', 'pack.yaml');
    writeFileSync(pack, readFileSync(pack, 'utf8').replace('[what-ben', '[free-coins, what-ben'));
    writeFileSync(join(folder, 'my-pack', 'free-coins.yaml'), lines.join('\n'));
    expect((await run(folder, 'check', 'my-pack')).out.split('\n')).toContain(shown);
  });

  test('has pieces that fit into its story, every name in them known', () => {
    const story = blocks.find((block) => fileOf(block) === 'my-pack/free-coins.yaml')?.text ?? '';
    const whole = parse(story) as ScenarioSource;
    const pieces = blocks.filter(({ text }) => text.startsWith('# a piece\n'));
    expect(pieces.length).toBeGreaterThan(4);
    for (const { text } of pieces) {
      const piece = parse(text) as Partial<ScenarioSource>;
      const source = storySource({
        ...whole,
        ...piece,
        facts: [...(whole.facts ?? []), 'kept-proof', 'cousin-opened'],
        beats: { ...whole.beats, ...piece.beats },
      });
      const scenario = normaliseScenario(source);
      const context = storyContext({ scenario, source, language: 'en' });
      const unknown = storyRules.filter(({ id }) => id.startsWith('unknown-'));
      expect(unknown.length).toBeGreaterThan(3);
      expect(
        unknown.flatMap((rule) => rule.check(context)),
        text,
      ).toEqual([]);
    }
  });

  test('has only YAML that can be read', () => {
    const yaml = blocks.filter(({ kind }) => kind === 'yaml');
    expect(yaml.length).toBeGreaterThan(5);
    for (const { text } of yaml) expect(readYaml('block', text).problems, text).toEqual([]);
  });
});

test('what is written from the language and the rules is up to date (npm run docs)', () => {
  const stale = [...generatedDocs('.')]
    .filter(([file, text]) => readFileSync(file, 'utf8') !== text)
    .map(([file]) => file);
  expect(stale).toEqual([]);
});

test('the reference says what every field is', () => {
  const nameless = guide.split('\n').filter((line) => /^\| `[^`]+` \|.*\|\s*\|$/.test(line));
  expect(nameless).toEqual([]);
});

test('every list of words of the language says what its words mean, in the editor too', () => {
  const described = Object.values(meanings).map((words) => Object.keys(words));
  const lists: unknown[] = [];
  JSON.stringify(jsonSchemaOf('scenario'), (_, value) => {
    if (value?.enum) {
      lists.push(value.enum);
      expect(value.enumDescriptions, value.enum.join()).toHaveLength(value.enum.length);
    }
    return value;
  });
  for (const words of described) expect(lists).toContainEqual(words);
});
