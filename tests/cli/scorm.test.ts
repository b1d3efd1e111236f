/** `unsent scorm`: what it refuses before it builds anything. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, run } from '../support/command-line.ts';

const root = join(import.meta.dirname, '../..');

async function withPack(): Promise<string> {
  const folder = emptyFolder();
  expect((await run(folder, 'new', 'my-pack')).code).toBe(0);
  return folder;
}

test('what cannot become a package is said before anything is built', async () => {
  const folder = await withPack();
  const made = async (...words: string[]) => run(folder, 'scorm', ...words);
  expect(await made('my-pack')).toMatchObject({ code: 2, said: expect.stringContaining('--out') });
  expect(await made('--out', 'x.zip')).toMatchObject({
    code: 2,
    said: expect.stringContaining('pack folder'),
  });
  expect((await made('my-pack', '--out', 'x.zip', '--standard', '1.3')).code).toBe(2);
  expect((await made('nowhere', '--out', 'x.zip')).code).toBe(1);
  const said = (await made('my-pack', '--out', 'x.zip', '--lang', 'de')).said;
  expect(said).toContain('not there in "de", but in en');
  expect((await made('my-pack', '--out', 'x.zip', '--scenario', 'gone')).said).toContain(
    'no story "gone"',
  );
  writeFileSync(join(folder, 'there.zip'), '');
  expect((await made('my-pack', '--out', 'there.zip')).said).toContain('--force');
  expect(existsSync(join(folder, 'x.zip'))).toBe(false);
});

test('stories with threats are for a class with an adult, and not in it', async () => {
  const { code, said } = await run(
    root,
    ...'scorm scenarios/edited-picture --scenario the-video-call --out reports/x.zip'.split(' '),
  );
  expect(code).toBe(1);
  expect(said).toContain('left out, since it contains threats');
  expect(said).toContain('no story that can be played alone');
});
