/** What the measuring scripts share: the app and the stage's page, built, served and opened. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_FLAGS, ensureBrowser } from '../find-browser.mjs';
import { freePort } from '../free-port.mjs';
import { processors } from './figures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface OpenOptions extends BrowserContextOptions {
  /** A script that runs before anything else in each window. */
  readonly before?: string;
  /** The windows' clock can be moved on. */
  readonly clock?: boolean;
}

export interface Built {
  readonly browser: Browser;
  /** A page at an address below the built folder, in a window of its own. */
  open(address: string, options?: OpenOptions): Promise<Page>;
  /** The bytes of what was built. */
  readonly folder: string;
  close(): Promise<void>;
}

/** The page with the stage alone, for `open`. */
export const stagePage = 'tests/bench/stage.html';

/** Builds app and page into a temporary folder: what is measured is what would be shipped. */
export async function openBuilt(): Promise<Built> {
  const folder = temporary();
  const input = ['index.html', stagePage].map((file) => path.join(root, file));
  await build({
    mode: 'bench',
    root,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input } },
  });
  const browser = await launch();
  const site = await serve(browser, folder);
  return {
    ...{ browser, folder, open: site.open },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** The app as it ships from here and from another checkout of the house, each built by its own tools. */
export async function openBoth(other: string): Promise<{ here: Built; there: Built }> {
  const [here, there] = await openCheckouts([root, other]);
  if (!here || !there) throw new Error('two checkouts are two builds');
  return { here, there };
}

/** The app as it ships from here; `packs`: folders of packs in place of those that ship. */
export async function openApp(packs?: readonly string[]): Promise<Built> {
  const [here] = await openCheckouts([root], packs && { UNSENT_PACKS: packs.join(path.delimiter) });
  if (!here) throw new Error('a checkout is a build');
  return here;
}

/** They share a browser, which is closed by itself. */
async function openCheckouts(
  checkouts: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Built[]> {
  const folders = checkouts.map((checkout) => {
    const folder = temporary();
    const vite = path.join(checkout, 'node_modules/vite/bin/vite.js');
    const args = [vite, 'build', '--logLevel', 'error', '--emptyOutDir', '--outDir', folder];
    const { status } = spawnSync(process.execPath, args, {
      ...{ cwd: checkout, stdio: 'inherit' as const },
      env: { ...process.env, ...more },
    });
    if (status !== 0) throw new Error(`${checkout} cannot be built`);
    return folder;
  });
  const browser = await launch();
  const opened = folders.map(async (folder) => {
    const { open, close } = await serve(browser, folder);
    return { browser, folder, open, close };
  });
  return Promise.all(opened);
}

const temporary = (): string => mkdtempSync(path.join(tmpdir(), 'unsent-bench-'));

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: ensureBrowser(),
    // Memory is read without rounding, and garbage is collected when asked for.
    args: [...BROWSER_FLAGS, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });

/** The folder is gone once it is closed. */
async function serve(browser: Browser, folder: string): Promise<Pick<Built, 'open' | 'close'>> {
  const port = await freePort();
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  return {
    async open(address, { before, clock = false, ...options } = {}) {
      const context = await browser.newContext({ serviceWorkers: 'block', ...options });
      if (before) await context.addInitScript(before);
      if (clock) await context.clock.install();
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/${address}`);
      return page;
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The commit of a checkout, shortened; what was changed since then is not in it. */
export const commitOf = (checkout: string): string =>
  spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: checkout,
    encoding: 'utf8',
  }).stdout.trim();

/** Makes the processor of a page so many times slower. */
export async function slow(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** On what the figures were measured, and how busy it was. */
export const machine = ({ browser }: Pick<Built, 'browser'>): string =>
  `Chromium ${browser.version()}, ${processors()}`;

/** The value under which a part of all values lies, 0.5 for the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
