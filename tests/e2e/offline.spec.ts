/** Once opened, the app works without a network: the whole story, and every part that loads late. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { calm, openDesk, readOn } from './class-support.ts';
import { main, openDoor, openPackAndMap, startStory, turn } from './support.ts';

test.use({ serviceWorkers: 'allow' });

const place = (page: Page, name: string): Promise<void> =>
  expect(main(page)).toHaveAttribute('data-app', name);

/** Back to the library from wherever a `back` stands. */
async function back(page: Page): Promise<void> {
  await page.locator('main [data-intent="back"], main [data-intent="library"]').first().click();
  await place(page, 'library');
}

/** Faces of the page's type that are now in a state. */
const faces = (page: Page, state: FontFaceLoadStatus): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      [...document.fonts]
        .filter(({ status }) => status === wanted)
        .map(({ family, weight }) => `${family} ${weight}`),
    state,
  );
const isArabic = (name: string): boolean => /arabic/i.test(name);

/** What of Arabic type this device keeps. */
const keptArabic = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const kept = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return kept.map(({ url }) => url).filter((url) => /arabic/i.test(url));
  });

/** Everything that is loaded only when somebody wants it, opened in one window without a reload. */
async function openEveryLatePart(page: Page): Promise<void> {
  const language = page.locator('[data-intent="language"]');
  for (const code of ['ar', 'fr', 'en']) {
    await language.selectOption(code);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    // Latin type, too: a face that did not come is one that failed.
    await expect.poll(() => faces(page, 'loading')).toEqual([]);
    expect((await faces(page, 'error')).filter((face) => !isArabic(face))).toEqual([]);
  }
  await openDoor(page);
  await page.locator('[data-intent="guide"]').first().click();
  await expect(page.locator('[data-guide="complete"]')).toBeVisible();
  await back(page);
  await page
    .locator('[data-intent="open"][data-pack="edited-picture"][data-scenario="never-took"]')
    .first()
    .click();
  await page.locator('[data-intent="start"]').click();
  await page.locator('[data-intent="skip-typing"]').click();
  await turn(page, 'asking');
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
}

async function leadAClass(page: Page): Promise<void> {
  await openDoor(page);
  await page.locator('[data-class="lead"]').click();
  await page.locator(`[data-class="quick"][data-story="${calm.scenario}"]`).click();
  await page.locator('[data-intent="start"]').click();
  await place(page, 'playing');
  await readOn(page);
  await turn(page, 'asking');
}

/** Every file is kept, and this window gets them from there. */
const isServed = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
    timeout: 60_000,
  });

/** What was asked of the network and did not come. */
function missed(page: Page): string[] {
  const urls: string[] = [];
  page.context().on('requestfailed', (request) => {
    // The school's card is looked for at each start; where nothing answers the last one stays.
    // Whoever chooses Arabic here for the first time without a network reads the system's letters.
    const url = request.url();
    if (!url.endsWith('/school.json') && !isArabic(url)) urls.push(url);
  });
  return urls;
}

test('a second visit needs no network', async ({ page, context }) => {
  await page.goto('./');
  await place(page, 'library');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await startStory(page, 'fr', { view: 'stage', pace: 'instant' });
  await turn(page, 'asking');
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  await page.locator('[data-intent="leave-now"]').click();
  await page.waitForURL(/neutral\.fr\.html$/);
});

test('a browser can put it among the programs of a device, under a name that says nothing', async ({
  page,
}) => {
  await page.goto('./?lang=en');
  await place(page, 'library');
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { name, description, start_url: start, icons } = JSON.parse(data ?? '{}');
  expect([name, description, start]).toEqual(['Unsent', 'Stories to practise with', './']);
  const icon = await page.request.get(icons[0].src);
  expect(icon.headers()['content-type']).toContain('svg');
});

test('nor does the first window of a device, for any part that loads late', async ({
  page,
  context,
}) => {
  const failed = missed(page);
  await page.goto('./?lang=en&view=stage&sound=off');
  await place(page, 'library');
  await isServed(page);
  // Nobody who reads no Arabic fetches its type.
  expect(await keptArabic(page)).toEqual([]);
  await context.setOffline(true);
  await openEveryLatePart(page);
  // The sounds come inside the speaker.
  const speaker = page.waitForResponse(/speaker-[^/]*\.js$/);
  await page.locator('[data-intent="sound"]').click();
  expect((await speaker).ok()).toBe(true);
  await page.locator('[data-choice]').first().click();
  await turn(page, 'explaining');
  expect(failed).toEqual([]);
});

for (const [way, begin] of [
  ['at once', 'ar'],
  ['later', 'en'],
] as const)
  test(`Arabic type stays where Arabic was chosen ${way}`, async ({ page, context }) => {
    await page.goto(`./?lang=${begin}`);
    await place(page, 'library');
    await isServed(page);
    await page.locator('[data-intent="language"]').selectOption('ar');
    await expect.poll(() => keptArabic(page)).toHaveLength(3);
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect.poll(async () => (await faces(page, 'loaded')).filter(isArabic)).toHaveLength(3);
  });

test('nor do its packs, its maps, its class and its desk', async ({ page, context }) => {
  const failed = missed(page);
  await page.goto('./?lang=en&view=text');
  await place(page, 'library');
  await isServed(page);
  await context.setOffline(true);
  await openPackAndMap(page);
  await back(page);
  await leadAClass(page);
  const desk = await openDesk(page, context);
  await expect(desk.locator('[data-desk-option]').first()).toBeVisible();
  expect(failed).toEqual([]);
  await page.locator('[data-intent="leave-now"]').click();
  await page.waitForURL(/neutral\.en\.html$/);
});

test('where nothing can be kept, what may be needed is fetched while nothing else happens', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const failed = missed(page);
  await page.goto('./?lang=en&view=stage&sound=off');
  await place(page, 'library');
  const assets = join(import.meta.dirname, '../../dist/assets');
  // Not the workers, which a page cannot keep, what looks for a newer version of what is kept, the
  // languages that only tests ask for, nor what an older browser has fetched before anything else.
  const isWorker = /\.worker-/;
  const isOther = /\.worker-|^newer-|^pseudo-|^older-/;
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js') && !isOther.test(name));
  const waiting = () =>
    page.evaluate((names) => {
      const came = performance.getEntriesByType('resource').map(({ name }) => name);
      return names.filter((name) => !came.some((url) => url.endsWith(`/${name}`)));
    }, scripts);
  await expect.poll(waiting, { timeout: 60_000 }).toEqual([]);
  await page.evaluate(() => document.fonts.ready);
  expect((await faces(page, 'unloaded')).filter((face) => !isArabic(face))).toEqual([]);
  expect((await faces(page, 'unloaded')).filter(isArabic)).toHaveLength(3);
  await context.setOffline(true);
  await openEveryLatePart(page);
  expect(failed.filter((url) => !isWorker.test(url))).toEqual([]);
});
