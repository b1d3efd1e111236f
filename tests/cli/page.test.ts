/** What `unsent scorm` and `unsent release` make: the page is built once for both. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { emptySchool } from '../../src/app/school.ts';
import { schoolText } from '../../src/app/school-file.ts';
import { emptyFolder, run } from '../support/command-line.ts';

// It builds the app.
vi.setConfig({ testTimeout: 300_000 });

test('a package has the page with these stories and no others, and a manifest', async () => {
  const folder = emptyFolder();
  expect((await run(folder, 'new', 'my-pack')).code).toBe(0);
  const { code, out } = await run(
    folder,
    'scorm',
    'my-pack',
    '--out',
    'x.zip',
    '--record-decisions',
  );
  expect(out).toMatch(/^x\.zip: 1 stories, \d+ bytes\n$/);
  expect(code).toBe(0);
  const files = unzipSync(readFileSync(join(folder, 'x.zip')));
  expect(Object.keys(files).sort()).toEqual(['imsmanifest.xml', 'unsent.html']);
  const text = (name: string) => new TextDecoder().decode(files[name]);
  expect(text('imsmanifest.xml')).toContain('pack=my-pack&amp;scenario=what-ben-asked');
  expect(text('unsent.html')).toContain('content="1.2 decisions"');
  expect(text('unsent.html')).toContain('what-ben-asked');
  expect(text('unsent.html')).not.toContain('never-took');
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
