/** `unsent changes`: what the lead of a school is told about a story that was signed. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { signedText } from '../../src/classroom/lesson/signed-file.ts';
import { piecesOf } from '../../src/script/signed.ts';
import { textsOf } from '../../src/script/texts.ts';
import { emptyFolder, run } from '../support/command-line.ts';
import { shippedPack } from '../support/routes.ts';

/** A new pack, and beside it what it was. */
async function twoPacks(): Promise<string> {
  const folder = emptyFolder();
  expect((await run(folder, 'new', 'my-pack')).code).toBe(0);
  cpSync(join(folder, 'my-pack'), join(folder, 'then'), { recursive: true });
  return folder;
}

function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, 'my-pack', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test('nothing has changed, or which choice, in both wordings', async () => {
  const folder = await twoPacks();
  expect((await run(folder, 'changes', 'then', 'my-pack')).out).toContain('nothing has changed');
  const [, choice = ''] = /choices:[\s\S]*?text: (.+)/.exec(
    readFileSync(join(folder, 'my-pack', 'what-ben-asked.yaml'), 'utf8'),
  ) as RegExpExecArray;
  edit(folder, 'what-ben-asked.yaml', `text: ${choice}`, 'text: something else altogether');
  edit(folder, 'pack.yaml', 'version: 0.1.0', 'version: 0.2.0');
  const { code, out } = await run(folder, 'changes', 'then', 'my-pack');
  expect(code).toBe(0);
  expect(out).toMatch(/signed as 0\.1\.0 \(mark [\da-f]{8}\), today 0\.2\.0/);
  expect(out).toMatch(/changed {2}choice "something else altogether", before: ".+"/);
  const [story] = JSON.parse(
    (await run(folder, 'changes', 'then', 'my-pack', '--json')).out,
  ).stories;
  expect(story.changed[0].now).toMatchObject({
    kind: 'choice',
    words: 'something else altogether',
  });
  expect([story.added, story.removed]).toEqual([[], []]);
});

test('a list that was saved with the sheet stands for the earlier pack, in its own language', async () => {
  const folder = emptyFolder();
  cpSync('scenarios/edited-picture', join(folder, 'now'), { recursive: true });
  const { pack, scenarios, texts } = shippedPack('edited-picture');
  const story = scenarios['never-took'];
  if (!story) throw new Error('no such story');
  const source = textsOf(story);
  const french = texts.fr?.['never-took'] ?? {};
  const pieces = piecesOf(story, (key) => french[key] ?? source.get(key) ?? '');
  const list = { pack: pack.id, version: '0.0.9', story: story.id, title: 'x', language: 'fr' };
  writeFileSync(join(folder, 'signed.json'), signedText({ ...list, pieces }));
  const { out, said } = await run(folder, 'changes', 'signed.json', 'now');
  expect(said).toBe('');
  expect(out).toContain('signed as 0.0.9');
  expect(out).toContain('nothing has changed');
  // One story was signed: the others of the pack are no news.
  expect(out.match(/^\S/gm)).toHaveLength(1);
});

test.each([
  [['then'], /two places, please/],
  [['nothing.json', 'my-pack'], /there is no "nothing\.json"/],
  [['half.json', 'my-pack'], /"half\.json" is damaged/],
  [['then', 'my-pack', '--language', 'xx'], /has no words in "xx"/],
])('%j is answered with a sentence', async (words, answer) => {
  const folder = await twoPacks();
  writeFileSync(join(folder, 'half.json'), '{"unsent":"signed","sch');
  const { code, said } = await run(folder, 'changes', ...words);
  expect(code).not.toBe(0);
  expect(said).toMatch(answer);
});
