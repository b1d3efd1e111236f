/** `unsent release`: what it refuses before it builds anything. What a chosen page shows is the affair of the one file. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, run } from '../support/command-line.ts';

test('what cannot become a file is said before anything is built', () => {
  const folder = emptyFolder();
  expect(run(folder, 'new', 'my-pack').code).toBe(0);
  const made = (...words: string[]) => run(folder, 'release', ...words);
  expect(made('my-pack')).toMatchObject({ code: 2, said: expect.stringContaining('--out') });
  expect(made('--out', 'x.html')).toMatchObject({
    code: 2,
    said: expect.stringContaining('pack folder'),
  });
  expect(made('nowhere', '--out', 'x.html').code).toBe(1);
  const { code, said } = made('my-pack', '--out', 'x.html', '--stories', 'what-ben-asked,gone');
  expect(code).toBe(1);
  expect(said).toContain('no story "gone" in these packs, but my-pack/what-ben-asked');
  writeFileSync(join(folder, 'there.html'), '');
  expect(made('my-pack', '--out', 'there.html').said).toContain('--force');
  expect(existsSync(join(folder, 'x.html'))).toBe(false);
});
