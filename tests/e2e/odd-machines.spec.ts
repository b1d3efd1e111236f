/**
 * What a school's machine can lack or refuse: nothing ends in an empty page or in a control that
 * does nothing. Each page lacks several things at once; browsers of 2020 were tried by hand as well
 * (docs/browsers.md).
 */
import { expect, type Page } from '@playwright/test';
import { calm, openForClass, readOn } from './class-support.ts';
import { main, openDoor, startStory, test, turn, ui } from './support.ts';

/** Takes away what came to browsers after 2020, libraries included. */
const older = (page: Page) =>
  page.addInitScript(() => {
    const missing: readonly (readonly [object, readonly string[]])[] = [
      [Object, ['hasOwn', 'groupBy']],
      [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with']],
      [String.prototype, ['at', 'replaceAll', 'isWellFormed']],
      [Object.getPrototypeOf(Int8Array.prototype), ['at', 'toReversed', 'toSorted']],
      [Intl, ['ListFormat', 'DisplayNames', 'Segmenter']],
      [Element.prototype, ['replaceChildren', 'checkVisibility']],
      [HTMLElement.prototype, ['inert']],
      [HTMLDialogElement.prototype, ['showModal', 'show', 'close', 'open']],
      [CanvasRenderingContext2D.prototype, ['roundRect', 'letterSpacing']],
      [Document.prototype, ['adoptedStyleSheets']],
      [Navigator.prototype, ['locks', 'userActivation', 'clipboard', 'wakeLock']],
      [Crypto.prototype, ['randomUUID']],
      [window, ['structuredClone', 'reportError', 'CSSStyleSheet', 'requestIdleCallback']],
    ];
    for (const [owner, names] of missing)
      for (const name of names) Reflect.deleteProperty(owner, name);
    // They heard of changes in a way of their own.
    Object.setPrototypeOf(MediaQueryList.prototype, Object.prototype);
  });

const silent = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (/cannot draw|went wrong/.test(message.text())) errors.push(message.text());
  });
  return errors;
};

test('a browser of 2020 plays a story on the drawn phone, with its panels', async ({ page }) => {
  await older(page);
  const errors = silent(page);
  await startStory(page, 'en', { view: 'stage', pace: 'instant' });
  await turn(page, 'asking');
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  const paper = await page.evaluate(() =>
    getComputedStyle(document.body).getPropertyValue('--ink'),
  );
  expect(paper).not.toBe('');
  // The panel keeps focus in, closes by Escape, and gives focus back.
  await page.locator('[data-intent="settings"]').first().focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel).toBeVisible();
  for (let press = 0; press < 60; press++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  // What lies under it cannot be pressed.
  const choice = await page.locator('[data-choice]').first().boundingBox();
  await page.mouse.click((choice?.x ?? 0) + 8, (choice?.y ?? 0) + 8);
  await expect(main(page)).toHaveAttribute('data-turn', 'asking');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.locator('[data-intent="settings"]').first()).toBeFocused();
  // A pause puts the choices out of reach.
  await page.locator('[data-intent="pause"]').click();
  await page
    .locator('[data-choice]')
    .first()
    .evaluate((button: HTMLElement) => button.click());
  await expect(main(page)).toHaveAttribute('data-turn', 'asking');
  await page.locator('[data-intent="resume"]').click();
  await page.locator('[data-choice]').first().click();
  await turn(page, 'explaining');
  await page.locator('[data-intent="help"]').click();
  await expect(page.getByLabel(ui('en', 'help.services.country'))).toBeVisible();
  await page.keyboard.press('Escape');
  expect(errors).toEqual([]);
});

test('a browser of 2020 leads a class', async ({ page }) => {
  await older(page);
  const errors = silent(page);
  await openForClass(page, calm);
  await page.getByRole('button', { name: ui('en', 'app.briefing.start'), exact: true }).click();
  await readOn(page);
  await turn(page, 'asking');
  await page.keyboard.press('1');
  await page.keyboard.press('r');
  await page.locator('[data-class="follow"]').first().click();
  await turn(page, 'explaining');
  expect(errors).toEqual([]);
});

test('what stands in for rounded corners draws what browsers draw', async ({ page }) => {
  await page.goto('./');
  const drawn = async (missing: boolean) => {
    if (missing)
      await page.addInitScript(() =>
        Reflect.deleteProperty(CanvasRenderingContext2D.prototype, 'roundRect'),
      );
    await startStory(page, 'en', { view: 'stage', pace: 'instant', motion: 'off' });
    await turn(page, 'asking');
    await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
    return page.evaluate(() => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 120;
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('this browser draws nothing');
      for (const [at, radii] of [20, [20], [4, 12], [0, 8, 16], [30, 0, 40, 10], 90].entries()) {
        pen.beginPath();
        pen.roundRect((at % 3) * 40 + 2, Math.floor(at / 3) * 60 + 2, 36, 56, radii);
        pen.fill();
      }
      return [...pen.getImageData(0, 0, 120, 120).data].filter((_, index) => index % 4 === 3);
    });
  };
  const [real, standIn] = [await drawn(false), await drawn(true)];
  const differences = real.filter((value, index) => Math.abs(value - (standIn[index] ?? 0)) > 24);
  expect(differences).toEqual([]);
});

test('a browser that refuses storage, names, history and its disk starts all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['sessionStorage', 'localStorage', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    History.prototype.replaceState = refuse;
    LockManager.prototype.request = () => Promise.reject(new DOMException('no', 'SecurityError'));
    LockManager.prototype.query = () => Promise.reject(new DOMException('no', 'SecurityError'));
    const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy: unknown } };
    Object.defineProperty(Object.getPrototypeOf(trustedTypes), 'createPolicy', { value: refuse });
    // A disk that is asked and never answers.
    const unanswered = { addEventListener: { value: () => {} } };
    IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype, unanswered);
  });
  await openForClass(page, calm);
  await page.getByRole('button', { name: ui('en', 'app.briefing.start'), exact: true }).click();
  await readOn(page);
  await turn(page, 'asking');
  await page.keyboard.press('1');
  await expect(page.locator('[data-votes]').first()).toContainText('1');
});

test('a language that does not come is replaced by the first one, and that is said', async ({
  page,
}) => {
  await page.route(/words-fr-[^/]*\.js$/, (route) => route.abort());
  await page.goto('./?lang=fr');
  await expect(page.getByText(ui('en', 'trouble.no-language'))).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.unrouteAll();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

const pack = {
  name: 'stories.unsent',
  mimeType: 'application/zip',
  buffer: Buffer.from('no archive at all'),
};

for (const [what, prepare] of Object.entries({
  missing: (page: Page) =>
    page.route(/worker-[^/]*\.js$/, (route) => route.fulfill({ status: 404 })),
  'answered by a filter': (page: Page) =>
    page.route(/worker-[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Blocked</h1>' }),
    ),
  refused: (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', {
        value: class {
          constructor() {
            throw new TypeError('This document requires TrustedScriptURL');
          }
        },
      });
    }),
}))
  test(`what checks packs and lays out maps is ${what}: both say so`, async ({ page }) => {
    await prepare(page);
    await page.goto('./?lang=en');
    await openDoor(page);
    await page.locator('[data-intent="open-file"]').first().setInputFiles(pack);
    await expect(page.getByText(ui('en', 'trouble.no-checker'))).toBeVisible();
    await expect(main(page)).toHaveAttribute('data-app', 'library');
    await page.locator('[data-intent="map"]').first().dispatchEvent('click');
    await expect(page.getByText(ui('en', 'packs.map.failed'))).toBeVisible();
  });
