/** What a first visit fetches before its first screen: on a school's slow line every byte is waited for. */
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { main, test, ui } from './support.ts';

/** Bytes as a server would send them: text by brotli, type as it is. */
const budget = { requests: 7, script: 60_000, all: 110_000, story: 227_500, storyRequests: 12 };

interface Fetched {
  readonly name: string;
  readonly bytes: number;
}

/** Writes down whatever is fetched from now on. */
async function weigh(page: Page): Promise<readonly Fetched[]> {
  const files: Fetched[] = [];
  // The test carries every file itself: a browser may have let go of a body by the time it is asked.
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    const name = new URL(response.url()).pathname;
    files.push({ name, bytes: (name.endsWith('woff2') ? body : brotliCompressSync(body)).length });
    await route.fulfill({ response, body });
  });
  return files;
}

const sumOf = (files: readonly Fetched[], ending = ''): number =>
  files.filter(({ name }) => name.endsWith(ending)).reduce((sum, { bytes }) => sum + bytes, 0);

test('the library comes with little, and with nothing that only a story needs', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const files = await weigh(page);
  // What comes in idle time waits until the test has counted.
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    const beIdle = (): void => {
      for (const run of waiting.splice(0)) run();
    };
    Object.assign(window, {
      requestIdleCallback: (run: () => void) => waiting.push(run),
      beIdle,
    });
  });
  await page.goto('./?lang=en');
  await expect(main(page)).toHaveAttribute('data-app', 'library');
  await page.waitForLoadState('networkidle');

  expect(files.length).toBeLessThanOrEqual(budget.requests);
  expect(sumOf(files, '.js')).toBeLessThanOrEqual(budget.script);
  expect(sumOf(files)).toBeLessThanOrEqual(budget.all);
  // What is asked for early is asked for once, and before whatever would ask for it.
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  expect(asked.findIndex((name) => name.includes('latin-400'))).toBeLessThan(
    asked.findIndex((name) => name.includes('latin-600')),
  );
  const names = files.map(({ name }) => name).join('\n');
  expect(names).not.toMatch(/speaker|phaser|arabic|licences|\.mp3|\.woff$/);

  // Nobody who presses for help waits for it.
  const beIdle = () => page.evaluate(() => (window as unknown as { beIdle: () => void }).beIdle());
  const help = page.waitForResponse(/\/help-/);
  await beIdle();
  await help;

  // What makes sounds is fetched when a story is open and nothing else is on its way.
  await page.locator('main [data-intent="open"]').first().click();
  await expect(main(page)).toHaveAttribute('data-app', 'briefing');
  expect(files.map(({ name }) => name).join()).not.toMatch(/speaker/);
  await expect
    .poll(async () => {
      await beIdle();
      return files.some(({ name }) => name.includes('speaker'));
    })
    .toBe(true);
});

test('an English story on the drawn phone brings what it needs, and no other language', async ({
  page,
}) => {
  const files = await weigh(page);
  // In a window that is never idle nothing comes ahead of its time.
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  await page.goto('./?lang=en&view=stage');
  await page.locator('main [data-intent="open"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const before = [...files];
  await page.locator('main [data-intent="open"]').first().click();
  await page.locator('[data-intent="start"]').click();
  await page.locator('[data-stage-view="drawn"]').waitFor();
  await page.waitForLoadState('networkidle');
  expect(sumOf(files) - sumOf(before)).toBeLessThanOrEqual(budget.story);
  expect(files.length - before.length).toBeLessThanOrEqual(budget.storyRequests);
  expect(files.map(({ name }) => name).join('\n')).not.toMatch(
    /arabic|-fr|-ar|class-|speaker|\.woff$/,
  );
});

test('an address that names a story asks with the page for what tells it, and for no picture as text', async ({
  page,
}) => {
  const asked: string[] = [];
  const files = await weigh(page);
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  let start = (): void => {};
  const held = new Promise<void>((resolve) => (start = resolve));
  // What starts the page is on its way for as long as this takes.
  await page.route(/assets\/index-[\w-]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./?pack=edited-picture&scenario=never-took&view=text&lang=fr', {
    waitUntil: 'commit',
  });
  const early = () => asked.filter((name) => name.endsWith('.js')).join('\n');
  for (const part of [/in-story-/, /play-screens-/, /\/story-/, /next-words-fr-/])
    await expect.poll(early).toMatch(part);
  start();
  await page.locator('[data-intent="start"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'playing');
  expect(asked.join('\n')).not.toMatch(/\/stage-|words-en|speaker/);
  // What was asked for early is what was needed.
  expect(new Set(asked).size).toBe(asked.length);
  expect(files.some(({ name }) => name.includes('never-took-fr'))).toBe(true);
});

test('help that does not come says whom to turn to, and comes when it can', async ({ page }) => {
  let isAway = true;
  await page.route(/\/help-[^/]*\.js$/, (route) => (isAway ? route.abort() : route.continue()));
  await page.goto('./?lang=en');
  await page.locator('[data-intent="help"]').click();
  await expect(page.getByRole('alert')).toContainText(ui('en', 'app.help-away'));
  isAway = false;
  await page.locator('[data-intent="back"]').click();
  await page.locator('[data-intent="help"]').click();
  await expect(page.getByText(ui('en', 'help.now.title'))).toBeVisible();
});
