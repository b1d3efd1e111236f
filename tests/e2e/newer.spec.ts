/**
 * The same address serves another build: under a window with a story, one with an interrupted line,
 * one that has only just been opened; and everything is taken onto a device.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import process from 'node:process';
import { test as anyTest, expect, type Page } from '@playwright/test';
import { main, openDoor, turn, ui } from './support.ts';

type Build = ReadonlyMap<string, Buffer>;

const buildIn = (root: string): Build =>
  new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'unsent.html')
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file)]),
  );

const first = buildIn(join(import.meta.dirname, '../../dist'));

const toldAs = 'Practise what a second build says';

/** A folder with a real build, whose library has the title above: it takes the place of the made one. */
const realSecond = process.env.UNSENT_SECOND_BUILD;

/**
 * What another build of a changed text yields, without the minute that a build takes: other words, every
 * file in assets/ under another name, in all that names it, and their new fingerprints in the worker.
 */
const madeSecond = (): Build => {
  const isText = (name: string) => /\.(js|css|html)$/.test(name);
  const names = [...first.keys()].filter((name) => /^assets.*-[\w-]{8}\.(js|css)$/.test(name));
  const renamed = (text: string): string =>
    names.reduce((whole, name) => {
      const old = name.slice('assets/'.length);
      return whole.replaceAll(old, old.replace(/([\w-])([\w-]{7})\.(js|css)$/, '$2$1.$3'));
    }, text);
  const changed = (text: string) => renamed(text).replace(ui('en', 'app.library.title'), toldAs);
  const made = new Map(
    [...first].map(([name, bytes]) => [
      renamed(name),
      isText(name) ? Buffer.from(changed(bytes.toString())) : bytes,
    ]),
  );
  const worker = made.get('sw.js')?.toString() ?? '';
  const printed = worker.replace(/url:"([^"]+)",revision:"\w+"/g, (_, url: string) => {
    const print = createHash('md5')
      .update(made.get(url) ?? '')
      .digest('hex');
    return `url:"${url}",revision:"${print}"`;
  });
  return made.set('sw.js', Buffer.from(printed));
};

const second = realSecond === undefined ? madeSecond() : buildIn(realSecond);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Site {
  readonly address: string;
  /** What stands there. */
  build: Build;
  /** Every answer; false where it has dealt with a file itself. */
  answers: (name: string, answer: ServerResponse) => boolean;
  readonly asked: string[];
}

const test = anyTest.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for.
  site: async ({}, use) => {
    const server = createServer(({ url = '/' }, answer) => {
      const name = new URL(url, 'http://x').pathname.slice(1) || 'index.html';
      site.asked.push(name);
      if (!site.answers(name, answer)) return;
      const bytes = site.build.get(name);
      const type = types[extname(name)] ?? 'application/octet-stream';
      if (bytes) answer.setHeader('Content-Type', type).setHeader('Cache-Control', 'no-cache');
      else answer.statusCode = 404;
      answer.end(bytes);
    });
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const site: Site = {
      address: `http://127.0.0.1:${port}/`,
      build: first,
      answers: () => true,
      asked: [],
    };
    await use(site);
    server.closeAllConnections();
    server.close();
  },
});
test.use({ serviceWorkers: 'allow' });

const query = 'lang=en&view=text&pace=instant';
const place = (page: Page, name: string) => expect(main(page)).toHaveAttribute('data-app', name);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens the library, and waits until the window is served by what this device keeps. */
async function openKept(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.address}?${query}`);
  await place(page, 'library');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function play(page: Page): Promise<void> {
  await page.locator('[data-intent="open"][data-scenario="never-took"]').first().click();
  await page.locator('[data-intent="start"]').click();
  await turn(page, 'asking');
}

const newer = (page: Page) => page.locator('[data-newer]');

test('a new version waits until no story runs in any window, says so and asks', async ({
  page,
  context,
  site,
}) => {
  await openKept(page, site);
  const other = await context.newPage();
  await openKept(other, site);
  await play(page);
  site.build = second;
  // Somebody opens a third window: the browser finds the new version, and the old one goes on. When it
  // looks is its own affair, and then it fetches everything.
  const third = await context.newPage();
  await third.goto(`${site.address}?${query}`);
  await expect(newer(third)).toHaveAttribute('data-newer', 'waits', { timeout: 60_000 });
  await expect(heading(third)).toHaveText(ui('en', 'app.library.title'));
  await expect(newer(page)).toHaveCount(0);
  await third.locator('[data-intent="take-newer"]').click();
  await expect(third.getByText(ui('en', 'give.newer.in-use'))).toBeVisible();
  // The story goes on with all that it was begun with, and what loads late is still there.
  await page.locator('[data-choice]').first().click();
  await turn(page, 'explaining');
  await page.locator('[data-intent="pause"]').first().click();
  await page.locator('[data-intent="library"]').first().click();
  await place(page, 'library');
  await expect(newer(page)).toHaveAttribute('data-newer', 'waits');
  await page.locator('[data-intent="take-newer"]').click();
  for (const each of [page, other, third]) await expect(heading(each)).toHaveText(toldAs);
  await expect(newer(page)).toHaveCount(0);
  await context.setOffline(true);
  await play(page);
});

test('an update that is cut off leaves the old version working, and comes another time', async ({
  page,
  context,
  site,
}) => {
  await openKept(page, site);
  site.build = second;
  let cut = 0;
  // The line goes in the middle of the worker's files, each time that it is tried.
  site.answers = (name, answer) => {
    if (!/^assets\/words-en-/.test(name)) return true;
    cut += 1;
    answer.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': 9_000 });
    answer.write('/* half');
    setImmediate(() => answer.destroy());
    return false;
  };
  const failed = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return new Promise((resolve) =>
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => resolve(installing.state));
      }),
    );
  });
  const other = await context.newPage();
  await other.goto(`${site.address}?${query}`);
  await place(other, 'library');
  expect(await failed).toBe('redundant');
  expect(cut).toBeGreaterThan(0);
  await context.setOffline(true);
  await other.reload();
  await expect(heading(other)).toHaveText(ui('en', 'app.library.title'));
  await expect(newer(other)).toHaveCount(0);
  await play(other);
  await context.setOffline(false);
  site.answers = () => true;
  await page.reload();
  await expect(newer(page)).toHaveAttribute('data-newer', 'waits');
});

test('the first window of a device goes on without a network, though the server has changed', async ({
  page,
  context,
  site,
}) => {
  await openKept(page, site);
  site.build = second;
  site.answers = (name, answer) => {
    // What stands there no longer is not there any more.
    if (first.has(name) && !second.has(name)) answer.statusCode = 404;
    return true;
  };
  const strange: string[] = [];
  page.on('response', (answer) => {
    if (answer.status() >= 400) strange.push(answer.url());
  });
  await play(page);
  await page.locator('[data-choice]').first().click();
  await turn(page, 'explaining');
  await context.setOffline(true);
  await page.locator('[data-intent="language"]').selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await page.reload();
  await turn(page, 'explaining');
  expect(strange).toEqual([]);
});

test('everything is made available offline: a file that is lost comes again, and what cannot is said', async ({
  page,
  context,
  site,
}) => {
  await openKept(page, site);
  await openDoor(page);
  await page.locator('[data-give="keep"] > summary').click();
  const keep = page.locator('[data-intent="keep"]');
  const said = (end: string) => page.getByText(ui('en', `give.keep.${end}`), { exact: true });
  const lose = () =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const store = await caches.open(name);
      const lost = (await store.keys()).filter(({ url }) => /never-took|\/words-ar/.test(url));
      for (const each of lost) await store.delete(each);
      return lost.length;
    });
  // The story in its three languages, and words.
  expect(await lose()).toBe(4);
  // A filter answers with a page of its own for one of them.
  site.answers = (name, answer) => {
    if (!/\/words-ar/.test(name)) return true;
    answer.setHeader('Content-Type', 'text/html').end('<title>Blocked</title>');
    return false;
  };
  await keep.click();
  await expect(said('away')).toBeVisible();
  site.answers = () => true;
  await page.evaluate(() => {
    const { put } = Cache.prototype;
    Cache.prototype.put = () => {
      Cache.prototype.put = put;
      return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    };
  });
  await keep.click();
  await expect(said('full')).toBeVisible();
  await keep.click();
  const end = page.locator('[data-keeping="kept"], [data-keeping="kept-loosely"]');
  await expect(end).toBeVisible();
  const bar = page.locator('[data-give="keep"] progress');
  expect(await bar.getAttribute('value')).toBe(await bar.getAttribute('max'));
  await context.setOffline(true);
  await page.reload();
  await play(page);
  await page.locator('[data-intent="language"]').selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  // All typefaces, too: Arabic was never chosen here before.
  const lacking = () =>
    page.evaluate(() => [...document.fonts].filter(({ status }) => status !== 'loaded').length);
  await expect.poll(lacking).toBe(0);
});
