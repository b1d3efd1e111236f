/**
 * The first visit over a slow line, and the second without any: from the address to a library that can
 * be pressed, beside the page without an engine, taking turns in one run.
 *
 *   npm run bench -- cold          the table, and whether the library keeps its distance
 *   npm run bench -- cold 9        so many rounds
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Browser, BrowserContext } from '@playwright/test';
import { servePlainly } from '../release/serve.ts';
import { bareName, writeBarePage } from './bare-page.ts';
import { machine, openApp, quantile } from './harness.ts';

/** A school's line, as browsers' own tools name it: 1.6 Mbit/s and 150 ms. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
const slower = 4;
const rounds = Number(process.argv[2] ?? 5);
/** How often the time of the bare page at most: both wait for the same line and processor. */
const most = 8;

interface Visit {
  readonly usable: number;
  readonly requests: number;
  readonly bytes: number;
}

const kinds = { bare: bareName, library: '?lang=en' } as const;

/** Writes down when something that can be pressed has been painted. */
const watch = `{
  const look = () => {
    if (!document.querySelector('[data-choice], main[data-app="library"] [data-intent="open"]'))
      return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => { window.usableAt = performance.now(); }));
  };
  look();
}`;

async function visit(context: BrowserContext, address: string, slowLine: boolean): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (slowLine) await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  let requests = 0;
  let bytes = 0;
  session.on('Network.requestWillBeSent', () => {
    requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'usableAt' in window);
  const usable = await page.evaluate(() => (window as unknown as { usableAt: number }).usableAt);
  const seen = { usable, requests, bytes };
  await page.close();
  return seen;
}

/** Late parts stay out of it: in a test nothing is ever idle. */
const busy = 'window.requestIdleCallback = () => 0;';

async function first(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await context.addInitScript(busy + watch);
  const seen = await visit(context, address, true);
  await context.close();
  return seen;
}

/** Everything is kept, and the line is gone. */
async function second(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext();
  await context.addInitScript(watch);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.close();
  await context.setOffline(true);
  const seen = await visit(context, address, false);
  await context.close();
  return seen;
}

const built = await openApp();
writeBarePage(built.folder);
const files = new Map(
  readdirSync(built.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(built.folder, file).replaceAll(path.sep, '/'), readFileSync(file)];
    }),
);
const site = await servePlainly(files);
try {
  const seen: Record<'bare' | 'library' | 'offline', Visit[]> = {
    ...{ bare: [], library: [], offline: [] },
  };
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed())
      seen[name].push(await first(built.browser, site.address + kinds[name]));
    seen.offline.push(await second(built.browser, site.address + kinds.library));
    console.log(`round ${round + 1} of ${rounds}`);
  }
  const usable = (name: keyof typeof seen, part: number): number =>
    Math.round(
      quantile(
        seen[name].map((each) => each.usable),
        part,
      ),
    );
  const row = (visits: string, name: keyof typeof seen) => ({
    ...{ visits, 'usable, ms': usable(name, 0.5) },
    ...{ least: usable(name, 0), most: usable(name, 1) },
    'to bare': Math.round((10 * usable(name, 0.5)) / usable('bare', 0.5)) / 10,
    requests: seen[name].at(-1)?.requests,
    'kB by gzip': Math.round((seen[name].at(-1)?.bytes ?? 0) / 1000),
  });
  console.log(machine(built));
  console.table([
    row('bare page, slow line', 'bare'),
    row('library, slow line', 'library'),
    row('library again, no line', 'offline'),
  ]);
  const goal = Math.round(1.2 * usable('bare', 0.5) + 400);
  console.log(`goal for the library on the slow line: ${goal} ms; again without a line: 500 ms`);
  if (usable('library', 0.5) > most * usable('bare', 0.5)) process.exitCode = 1;
} finally {
  site.close();
  await built.browser.close();
  await built.close();
}
