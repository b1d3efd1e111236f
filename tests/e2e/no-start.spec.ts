/** When nothing starts, a sentence stands there in the visitor's language, with what to do. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, type Page } from '@playwright/test';
import { servedNames } from '../../build/browsers.ts';
import { axeFindings, main, test, ui } from './support.ts';

const blockPage = '<!doctype html><title>Blocked</title><h1>This page is not allowed here</h1>';

/** The words, in whatever state. */
const words = (page: Page) => page.locator('#no-start');
const line = (page: Page, key: string) =>
  page.getByText(ui('en', `no-start.${key}`), { exact: true });

/** What keeps the app from starting, and which cause is told. */
const causes: Readonly<Record<string, [cause: string, make: (page: Page) => Promise<unknown>]>> = {
  'a filter answers for the first script': [
    'blocked',
    (page) =>
      page.route(/index-[^/]*\.js$/, (route) =>
        route.fulfill({ body: blockPage, contentType: 'text/html' }),
      ),
  ],
  'a filter answers in the name of a script': [
    'blocked',
    (page) =>
      page.route(/index-[^/]*\.js$/, (route) =>
        route.fulfill({ body: blockPage, contentType: 'text/javascript' }),
      ),
  ],
  'a part that the first script needs is missing': [
    'blocked',
    async (page) => {
      // Whether the build divides the first script is its own affair: here it is divided.
      await page.route(/index-[^/]*\.js$/, async (route) => {
        const whole = await (await route.fetch()).text();
        const body = `import './part.js';\n${whole}`;
        await route.fulfill({ body, contentType: 'text/javascript' });
      });
      await page.route(/part\.js$/, (route) => route.fulfill({ status: 404 }));
    },
  ],
  'the words of the language do not come': [
    'blocked',
    (page) => page.route(/words-en-[^/]*\.js$/, (route) => route.abort()),
  ],
  'the browser is too old for the script': [
    'old',
    async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(Promise, 'allSettled'));
      await page.route(/index-[^/]*\.js$/, (route) =>
        route.fulfill({ body: 'words of a later year', contentType: 'text/javascript' }),
      );
    },
  ],
};

for (const [what, [cause, make]] of Object.entries(causes))
  test(`${what}: it is said, with what to do`, async ({ page }) => {
    await make(page);
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui('en', 'no-start.title'));
    await expect(line(page, cause)).toBeVisible();
    for (const other of ['scripts', 'file', 'old', 'blocked', 'slow'])
      if (other !== cause) await expect(line(page, other)).toBeHidden();
    for (const name of servedNames) await expect(words(page)).toContainText(name);
    await expect(line(page, 'help')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.unrouteAll();
    await page.getByRole('link', { name: ui('en', 'no-start.again') }).click();
    await expect(main(page)).toHaveAttribute('data-app', 'library');
    await expect(words(page)).toHaveCount(0);
  });

test('a page that was opened from a disk says so', async ({ page }) => {
  await page.goto(pathToFileURL(join(import.meta.dirname, '../../dist/index.html')).href);
  await expect(line(page, 'file')).toBeVisible();
  await expect(line(page, 'blocked')).toBeHidden();
});

const visitor = async (browser: Browser, locale: string, javaScriptEnabled: boolean) =>
  (await browser.newContext({ locale, javaScriptEnabled })).newPage();

test('without scripts every language says what to do', async ({ browser, baseURL }) => {
  const page = await visitor(browser, 'fr-FR', false);
  await page.goto(baseURL ?? '');
  for (const code of ['en', 'fr', 'ar']) {
    const section = page.locator(`section[lang="${code}"]`);
    await expect(section.getByRole('heading')).toBeVisible();
    await expect(section.locator('[data-why="scripts"]')).toBeVisible();
    await expect(section.locator('[data-why="blocked"]')).toBeHidden();
  }
  await page.context().close();
});

for (const [locale, code] of [
  ['fr-CA', 'fr'],
  ['ar-EG', 'ar'],
  ['de-DE', 'en'],
] as const)
  test(`the words are those of the visitor: ${locale}`, async ({ browser, baseURL }) => {
    const page = await visitor(browser, locale, true);
    await page.route(/index-[^/]*\.js$/, (route) => route.abort());
    await page.goto(baseURL ?? '');
    await expect(page.locator(`section[lang="${code}"] h1`)).toBeVisible();
    await expect(words(page).getByRole('heading')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(page.locator('html')).toHaveAttribute('dir', code === 'ar' ? 'rtl' : 'ltr');
    await page.context().close();
  });

test('while the app starts nothing of it is seen, however long that takes', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const place = document.getElementById('no-start');
      if (place && place.getBoundingClientRect().height > 0) seen.push('seen');
      requestAnimationFrame(look);
    };
    look();
  });
  await page.route(/words-en-[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue();
  });
  await page.goto('./');
  await expect(main(page)).toHaveAttribute('data-app', 'library');
  await expect(words(page)).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});
