/**
 * The first picture stands in the page itself: the library before any script has come. What is pressed
 * on it is done, and the app that comes draws the very same.
 */
import { type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { axeFindings, main, test, ui } from './support.ts';

/** Opens the library, whose script is on its way until what this gives is called. */
async function beforeTheApp(page: Page, address = './?lang=en'): Promise<() => void> {
  let come = (): void => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/assets\/index-[^/]*\.js$/, async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  return come;
}

const appHere = (page: Page) => expect(page.locator('html')).not.toHaveAttribute('data-starting');

/** Now, and not once words have taken its place that nothing has started. */
const standing = (page: Page) => page.locator('#app *').count();

/** Keeps the elements that stand there, and tells what each is, says and where it lies. */
const look = (page: Page) =>
  page.evaluate(async () => {
    const kept = window as unknown as { pictured?: Element[] };
    await document.fonts.ready;
    kept.pictured ??= [...document.querySelectorAll('html, #app *')];
    return kept.pictured.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const attributes = [...element.attributes]
        // How the document starts, and how high the bar has been measured.
        .filter(({ name }) => name !== 'data-starting' && name !== 'style')
        .map(({ name, value }) => `${name}=${value}`);
      // More stories come below those.
      const grows = element.matches('html, .app, main, .library, .shelves, .shelf, .cards');
      const isBelow = element.closest('.foot') !== null;
      return [
        element.isConnected ? element.tagName : 'gone',
        attributes.sort().join(' '),
        element.childElementCount === 0 ? element.textContent : '',
        [x, isBelow ? 0 : y, width, grows ? 0 : height].map(Math.round).join(' '),
      ].join(' | ');
    });
  });

const kinds: readonly BrowserContextOptions[] = [
  { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' },
  { viewport: { width: 1366, height: 768 }, contrast: 'more', locale: 'de-DE' },
];
for (const { locale = 'en-US', ...kind } of kinds)
  test.describe(`${locale} ${JSON.stringify(kind)}`, () => {
    test.use({ ...kind, locale });
    test('is what the app draws, and is whole for everybody without it', async ({ page }) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') refused.push(message.text());
      });
      const come = await beforeTheApp(page, './');
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        ui('en', 'app.library.title'),
      );
      expect(await axeFindings(page)).toEqual([]);
      await page.locator('[data-intent="open"]').nth(1).focus();
      const before = [await page.title(), ...(await look(page))];
      come();
      await appHere(page);
      await expect(page.locator('.shelf')).toHaveCount(2);
      expect([await page.title(), ...(await look(page))]).toEqual(before);
      await expect(page.locator('[data-intent="open"]').nth(1)).toBeFocused();
      expect(refused).toEqual([]);
    });
  });

test('what is pressed on it last is done once the app is there', async ({ page }) => {
  const come = await beforeTheApp(page);
  await page.locator('[data-intent="help"]').click();
  const begin = page.locator('[data-intent="begin"]');
  await begin.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[aria-busy]')).toHaveAttribute('data-intent', 'begin');
  await page.locator('[data-door] summary').click();
  come();
  await expect(main(page)).toHaveAttribute('data-app', 'briefing');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what opens by itself is open for the app too', async ({ page }) => {
  const come = await beforeTheApp(page);
  await page.locator('[data-door] summary').click();
  await page.locator('[data-intent="language"]').selectOption('fr');
  come();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
  await expect(page.locator('[data-intent="open-file"]')).toBeAttached();
});

for (const way of ['button', 'Shift'])
  test(`quick exit waits for nobody: ${way}`, async ({ page }) => {
    await beforeTheApp(page);
    await page.route(/neutral\.en/, () => {});
    if (way === 'button') await page.locator('[data-intent="leave-now"]').click();
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect(page.getByText(ui('en', 'neutral.history'))).toBeVisible();
    await expect(page.locator('#app')).toHaveCount(0);
    await expect(page).toHaveTitle(ui('en', 'neutral.title'));
  });

/** Where the app may draw anything else, nothing stands there before it. */
const others: Readonly<Record<string, { address?: string; kept?: string; locale?: string }>> = {
  'another language is asked for': { address: './?lang=fr' },
  'the browser speaks another one': { locale: 'fr-CA' },
  'a story is asked for': { address: './?lang=en&pack=edited-picture&scenario=never-took' },
  'a class is asked for': { address: './?role=class' },
  'this device keeps settings': { kept: 'unsent-set' },
};
for (const [what, { address = './', kept, locale = 'en-US' }] of Object.entries(others))
  test.describe(what, () => {
    test.use({ locale });
    test('nothing stands there before the app', async ({ page }) => {
      if (kept) await page.addInitScript((name) => localStorage.setItem(name, 'true'), kept);
      const come = await beforeTheApp(page, address);
      expect(await standing(page)).toBe(0);
      come();
      await appHere(page);
    });
  });

test('whoever has set something finds nothing in its place when they come back', async ({
  page,
}) => {
  await page.goto('./?lang=en');
  await appHere(page);
  await page.locator('[data-intent="language"]').selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.evaluate(() => sessionStorage.clear());
  const come = await beforeTheApp(page, './');
  expect(await standing(page)).toBe(0);
  come();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});
