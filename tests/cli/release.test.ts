/** `unsent release`: what it refuses before it builds anything, and one whole file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { emptySchool } from '../../src/app/school.ts';
import { schoolText } from '../../src/app/school-file.ts';
import { emptyFolder, run } from '../support/command-line.ts';

// It builds the app.
vi.setConfig({ testTimeout: 300_000 });

test('what cannot become a file is said before anything is built', async () => {
  const folder = emptyFolder();
  expect((await run(folder, 'new', 'my-pack')).code).toBe(0);
  const made = async (...words: string[]) => run(folder, 'release', ...words);
  expect(await made('my-pack')).toMatchObject({ code: 2, said: expect.stringContaining('--out') });
  expect(await made('--out', 'x.html')).toMatchObject({
    code: 2,
    said: expect.stringContaining('pack folder'),
  });
  expect((await made('nowhere', '--out', 'x.html')).code).toBe(1);
  const { code, said } = await made(
    'my-pack',
    '--out',
    'x.html',
    '--stories',
    'what-ben-asked,gone',
  );
  expect(code).toBe(1);
  expect(said).toContain('no story "gone" in these packs, but my-pack/what-ben-asked');
  expect((await made('my-pack', '--out', 'x.html', '--school', 'gone.json')).code).toBe(1);
  writeFileSync(join(folder, 'card.json'), '{}');
  expect((await made('my-pack', '--out', 'x.html', '--school', 'card.json')).said).toContain(
    '"card.json" is no school',
  );
  writeFileSync(join(folder, 'there.html'), '');
  expect((await made('my-pack', '--out', 'there.html')).said).toContain('--force');
  expect(existsSync(join(folder, 'x.html'))).toBe(false);
});

test('the file has these packs and no others, and says which stories and whose school', async () => {
  const folder = emptyFolder();
  expect((await run(folder, 'new', 'my-pack')).code).toBe(0);
  writeFileSync(join(folder, 'card.json'), schoolText({ ...emptySchool, room: 'B 12, upstairs' }));
  const words = '--out x.html --stories what-ben-asked --school card.json'.split(' ');
  expect(await run(folder, 'release', 'my-pack', ...words)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^x\.html: 1 stories, \d+ bytes\n$/),
  });
  const page = readFileSync(join(folder, 'x.html'), 'utf8');
  expect(page).toContain('<meta name="unsent-stories" content="my-pack/what-ben-asked">');
  expect(page).toMatch(/<meta name="unsent-school" content="[^"]*B 12, upstairs/);
  expect(page).not.toContain('never-took');
});
