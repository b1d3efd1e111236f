/** The command is made into a few files once, and anew when anything that it was made of changes. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { madeCommand } from '../../src/cli/made.mjs';
import { emptyFolder } from '../support/command-line.ts';

const longAgo = new Date('2026-01-01');

/** Writes a source that was saved a while ago. */
function source(home: string, file: string, text: string): void {
  writeFileSync(join(home, file), text);
  utimesSync(join(home, file), longAgo, longAgo);
}

/** A house whose command says what `words.ts` says. */
function smallHome(): string {
  const home = emptyFolder();
  mkdirSync(join(home, 'src/cli'), { recursive: true });
  source(home, 'src/cli/words.ts', "export const words: string = 'one';");
  source(home, 'src/cli/unsent.ts', "export { words } from './words.ts';");
  source(home, 'src/cli/commands.ts', 'export const commands = {};');
  for (const name of ['check-thread', 'build-page'])
    source(home, `src/cli/${name}.ts`, 'export {};');
  return home;
}

const says = async (folder: string): Promise<string> =>
  (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'unsent.mjs')).href)).words;

test('the second start takes what the first has made', async () => {
  const home = smallHome();
  const first = await madeCommand(home);
  expect(await says(first)).toBe('one');
  expect(await madeCommand(home)).toBe(first);
});

test('after a change in any source it is made anew', async () => {
  const home = smallHome();
  const first = await madeCommand(home);
  source(home, 'src/cli/words.ts', "export const words: string = 'another';");
  const second = await madeCommand(home);
  expect(second).not.toBe(first);
  expect(await says(second)).toBe('another');
  // As long as before, and saved at another time.
  writeFileSync(join(home, 'src/cli/words.ts'), "export const words: string = 'onother';");
  const third = await madeCommand(home);
  expect(await says(third)).toBe('onother');
});

test('a source that was saved while it was made is read again', async () => {
  const home = smallHome();
  const soon = new Date(Date.now() + 60_000);
  utimesSync(join(home, 'src/cli/words.ts'), soon, soon);
  const first = await madeCommand(home);
  expect(await madeCommand(home)).not.toBe(first);
});

test('what was made and is gone or damaged is made again', async () => {
  const home = smallHome();
  const first = await madeCommand(home);
  rmSync(first, { recursive: true });
  expect(await says(await madeCommand(home))).toBe('one');
  writeFileSync(join(home, 'node_modules/.cache/unsent/made.json'), '{"folder":');
  expect(await says(await madeCommand(home))).toBe('one');
});

test('a copy of the house runs its own files', async () => {
  const home = smallHome();
  await madeCommand(home);
  const copy = emptyFolder();
  cpSync(home, copy, { recursive: true, preserveTimestamps: true });
  expect((await madeCommand(copy)).startsWith(copy)).toBe(true);
});

test('where nothing may be written it is made for this start alone', async () => {
  const home = smallHome();
  writeFileSync(join(home, 'node_modules'), 'no folder');
  const folder = await madeCommand(home);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(await says(folder)).toBe('one');
  expect(folder.startsWith(home)).toBe(false);
});

/** The text of everything that is read when this is. */
function readWith(folder: string, file: string, known = new Map<string, string>()): string {
  if (!known.has(file) && existsSync(join(folder, file))) {
    const text = readFileSync(join(folder, file), 'utf8');
    known.set(file, text);
    for (const [, next = ''] of text.matchAll(
      /^(?:import|\} from|export .* from) ?.*?"\.\/(.+?)";$/gm,
    ))
      readWith(folder, next, known);
  }
  return [...known.values()].join('\n');
}

test('a check reads nothing that draws maps, packs files or speaks to translators', async () => {
  const folder = await madeCommand(process.cwd());
  const [, check = ''] =
    /import\("\.\/(check-\w+\.mjs)"\)/.exec(readFileSync(join(folder, 'commands.mjs'), 'utf8')) ??
    [];
  const read = readWith(folder, check);
  const libraries = new Set(
    [...read.matchAll(/^(?:\/\/ | {2}")node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(
      ([, name]) => name,
    ),
  );
  expect([...libraries].sort()).toEqual(['fflate', 'yaml', 'zod']);
  expect(read).not.toContain('node_modules/zod/v4/locales/fr.js');
});
