/** What a first visit fetches before its first screen: on a school's slow line every byte is waited for. */
import { brotliCompressSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { main, test } from './support.ts';

/** Bytes as a server would send them: text by brotli, type as it is. */
const budget = { requests: 10, script: 116_000, all: 168_000 };

test('the library comes with little, and with nothing that only a story needs', async ({
  page,
}) => {
  const fetched: Promise<{ name: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname;
    const sent = (body: Buffer) => (name.endsWith('woff2') ? body : brotliCompressSync(body));
    fetched.push(response.body().then((body) => ({ name, bytes: sent(body).length })));
  });
  await page.goto('./?lang=en');
  await expect(main(page)).toHaveAttribute('data-app', 'library');
  await page.waitForLoadState('networkidle');
  const files = await Promise.all(fetched);
  const sum = (ending: string): number =>
    files
      .filter(({ name }) => name.endsWith(ending))
      .reduce((bytes, { bytes: more }) => bytes + more, 0);

  expect(files.length).toBeLessThanOrEqual(budget.requests);
  expect(sum('.js')).toBeLessThanOrEqual(budget.script);
  expect(sum('')).toBeLessThanOrEqual(budget.all);
  const names = files.map(({ name }) => name).join('\n');
  expect(names).not.toMatch(/speaker|phaser|arabic|\.mp3/);

  // What makes sounds is fetched when a story is open.
  const speaker = page.waitForResponse(/speaker/);
  await page.locator('main [data-intent="open"]').first().click();
  await speaker;
});
