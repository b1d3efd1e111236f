/** `npm start -- <folder>`: whoever writes a pack sees each change at once, where the story stood. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { main, test, turn } from './support.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// One server for both.
test.describe.configure({ mode: 'serial' });

let server: ChildProcess;
let folder: string;
let address: string;

test.beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'unsent-author-')), 'small');
  cpSync(join(root, 'tests/packs/valid/small'), folder, { recursive: true });
  server = spawn(process.execPath, ['tools/start.mjs', folder], {
    cwd: root,
    env: { ...process.env, CI: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (bytes) => {
      said += String(bytes);
      const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (found) resolve(found);
    });
    server.on('exit', () => reject(new Error(`it ended: ${said}`)));
  });
});

test.afterAll(() => {
  server.removeAllListeners('exit');
  server.kill();
  rmSync(join(folder, '..'), { recursive: true });
});

/** Writes the story anew, as an editor does when a file is saved. */
function write(before: string, after: string): void {
  const file = join(folder, 'a-friend-asks.yaml');
  const words = readFileSync(file, 'utf8');
  expect(words).toContain(before);
  writeFileSync(file, words.replace(before, after));
}

const bar = (page: Page) => page.getByRole('complementary', { name: 'The pack you are writing' });

test('a change shows in place, a slip keeps the story, and a decision that is gone is told', async ({
  page,
}) => {
  await page.goto(`${address}?lang=en&view=text&pace=instant`);
  await page.getByRole('button', { name: 'A friend asks' }).click();
  await page.locator('[data-intent="start"]').click();
  await turn(page, 'asking');
  await page.getByRole('button', { name: 'I promise' }).click();
  await page.locator('[data-intent="continue"]').click();
  await turn(page, 'asking');
  await expect(bar(page)).toContainText('No problems');

  write('ok. who?', 'all right. and who?');
  await expect(page.getByRole('log')).toContainText('all right. and who?');
  await expect(page.getByRole('log')).toContainText('I promise');
  await expect(main(page)).toHaveAttribute('data-turn', 'asking');

  write('to: with-mr-bell', 'to: with-mr-bel');
  await expect(bar(page)).toContainText('did you mean "with-mr-bell"?');
  await expect(bar(page)).toContainText('What you see is from before the error.');
  await expect(page.getByRole('log')).toContainText('all right. and who?');

  write('to: with-mr-bel', 'to: with-mr-bell');
  await expect(bar(page)).toContainText('No problems');

  write('- id: promise', '- id: give-my-word');
  await expect(bar(page)).toContainText('Decisions that no longer fit: 1');
  await expect(page.getByRole('button', { name: 'I promise' })).toBeVisible();
});

test('a folder that is no pack is said to be none', () => {
  const child = spawn(process.execPath, ['tools/start.mjs', join(root, 'docs')], { cwd: root });
  let said = '';
  child.stderr.on('data', (bytes) => {
    said += String(bytes);
  });
  return new Promise<void>((resolve) => {
    child.on('exit', (code) => {
      expect(code).toBe(2);
      expect(said).toContain('it has no pack.yaml');
      resolve();
    });
  });
});
