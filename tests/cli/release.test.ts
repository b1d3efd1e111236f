/** `unsent release`: what it refuses before it builds anything. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, run } from '../support/command-line.ts';

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
