/**
 * The first visit over a slow line, and the second without any: from the address to a library that can
 * be pressed, beside the page without an engine, taking turns in one run. The first visit is looked at
 * twice: until the picture in the page, which hears what is pressed, and until the app itself does it.
 *
 *   npm run bench -- cold          the table, and whether the library keeps its distance
 *   npm run bench -- cold 9        so many rounds
 */
import process from 'node:process';
import type { Browser } from '@playwright/test';
import { servePlainly } from '../release/serve.ts';
import { inTenths, showFigures } from './figures.ts';
import { machine, openApp, quantile } from './harness.ts';
import { bareName, writeBarePage } from './peers/bare-page.ts';
import { filesIn, firstVisit, noteUsable, type Visit, visit } from './visit.ts';

const rounds = Number(process.argv[2] ?? 5);
/** How often the time of the bare page at most: both wait for the same line and processor. */
const most = { library: 4, app: 8 } as const;

const address = '?lang=en';
const story = 'main[data-app="library"] [data-intent="open"]';
/** A press is heard from the first on, and done by the app. */
const heard = noteUsable([`[data-choice], ${story}`]);
const done = noteUsable([`html:not([data-starting]) ${story}`]);

const kinds = {
  bare: { address: bareName, watch: heard },
  library: { address, watch: heard },
  app: { address, watch: done },
} as const;

/** Everything is kept, and the line is gone. */
async function second(browser: Browser, whole: string): Promise<Visit> {
  const context = await browser.newContext();
  await context.addInitScript(done);
  const page = await context.newPage();
  await page.goto(whole);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.close();
  await context.setOffline(true);
  const seen = await visit(context, whole, false);
  await context.close();
  return seen;
}

const built = await openApp();
writeBarePage(built.folder);
const site = await servePlainly(filesIn(built.folder));
try {
  const seen: Record<keyof typeof kinds | 'offline', Visit[]> = {
    ...{ bare: [], library: [], app: [], offline: [] },
  };
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const { address: below, watch } = kinds[name];
      seen[name].push(await firstVisit(built.browser, site.address + below, watch));
    }
    seen.offline.push(await second(built.browser, site.address + address));
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
    '': visits,
    'usable after, ms': usable(name, 0.5),
    least: usable(name, 0),
    most: usable(name, 1),
    'to the bare page': inTenths(usable(name, 0.5) / usable('bare', 0.5)),
    'worked, ms': Math.round(
      quantile(
        seen[name].map((each) => each.worked),
        0.5,
      ),
    ),
    requests: seen[name].at(-1)?.requests ?? null,
    'kB by gzip': Math.round((seen[name].at(-1)?.bytes ?? 0) / 1000),
  });
  const goal = Math.round(1.2 * usable('bare', 0.5) + 400);
  showFigures(
    'cold',
    [
      row('bare page, slow line', 'bare'),
      row('library, slow line: a press is heard', 'library'),
      row('library, slow line: the app itself', 'app'),
      row('library again, no line', 'offline'),
    ],
    `${rounds} rounds. The goals: ${goal} ms, and 500 without a line. ${machine(built)}.`,
  );
  for (const name of ['library', 'app'] as const)
    if (usable(name, 0.5) > most[name] * usable('bare', 0.5)) process.exitCode = 1;
} finally {
  site.close();
  await built.browser.close();
  await built.close();
}
