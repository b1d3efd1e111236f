/** A pack that does not fit stops a real build, and the message says file, line and reason. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packPlugin } from '../../build/pack-plugin.ts';

const shipped = fileURLToPath(new URL('../../scenarios/edited-picture', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unsent-packs-'));
  cpSync(shipped, join(folder, 'scenarios', 'edited-picture'), { recursive: true });
  writeFileSync(
    join(folder, 'entry.js'),
    "import { packs, loaders } from 'virtual:unsent/library'; console.log(packs, loaders);",
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const make = () =>
  build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [packPlugin(join(folder, 'scenarios'))],
    build: { rolldownOptions: { input: join(folder, 'entry.js') }, write: false },
  });

it('gives a story the words of its own language, and those of each other one a file', async () => {
  const { output } = [await make()].flat()[0] as Rolldown.RolldownOutput;
  const told = (name: string) =>
    output.flatMap((file) => (file.type === 'chunk' && file.name === name ? file.code : []));
  const [story = ''] = told('never-took');
  expect(story).toContain('The picture he never took');
  expect(story).not.toContain('La photo qu');
  expect(told('never-took-fr')).toEqual([expect.stringContaining('La photo qu')]);
  expect(told('never-took-ar')).toHaveLength(1);
  expect(told('never-took-en')).toEqual([]);
});

it('stops with file, line and reason', async () => {
  const story = join(folder, 'scenarios', 'edited-picture', 'never-took.yaml');
  const lines = readFileSync(story, 'utf8').split('\n');
  const line = lines.findIndex((text) => text.startsWith('intensity:'));
  lines[line] = 'intensity: 9';
  writeFileSync(story, lines.join('\n'));
  const place = new RegExp(`never-took\\.yaml:${line + 1}:\\d+ error`);
  const why = await make().then(String, String);
  expect(why).toMatch(place);
  expect(why).toMatch(/intensity/);
});

it('names every problem at once', async () => {
  const story = join(folder, 'scenarios', 'edited-picture', 'never-took.yaml');
  const text = readFileSync(story, 'utf8');
  writeFileSync(
    story,
    text.replace('intensity: 2', 'intensity: 9').replace('role: phone-of', 'role: x'),
  );
  await expect(make()).rejects.toThrow(/intensity[\s\S]*role|role[\s\S]*intensity/);
});
