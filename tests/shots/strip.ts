/**
 * Films a play of the built app as strips of pictures, one every 200 ms of the play's own time, for
 * looking at how things move.
 *
 *   npm run strip -- never-took                    one story
 *   npm run strip -- --app voice-chat              the first whole story of that kind of app
 *   npm run strip                                  one story of each of the seven kinds of app
 *   … --size projector --theme dark --lang ar      phone by default, light, English
 *   … --until 4 --reader waits --out FOLDER        up to the fourth decision; by itself; where to
 *
 * A story with threats, which nobody opens alone, is led as in a class: each vote is revealed and its
 * way taken along.
 *
 * A picture that is like the one before it is left out, and the time says how long it stood. What
 * comes and is gone again with the next picture is named: it may be a flash. Time is made, so a slow
 * machine films the same play. Sheets go to `reports/strips/`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { isWithAdult } from '../../src/app/library.ts';
import { kindOfAppNames } from '../../src/kinds/apps.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../find-browser.mjs';
import { freePort } from '../free-port.mjs';
import { routesToEndings, shippedPack, shippedPackIds } from '../support/routes.ts';
import { every, leaderOf, type Reader, readerOf, throughClassCard } from './readers.ts';
import { type Frame, saveSheets } from './sheet.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const sizes = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const;

/** After the end: the phone is laid down, and the lamp comes on. */
const afterwards = 7000;
/** A play that never ends is a fault, too. */
const longest = 15 * 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    app: { type: 'string' },
    size: { type: 'string', default: 'phone' },
    theme: { type: 'string', default: 'light' },
    lang: { type: 'string', default: 'en' },
    motion: { type: 'string', default: 'on' },
    reader: { type: 'string', default: 'taps' },
    until: { type: 'string' },
    out: { type: 'string', default: join(root, 'reports', 'strips') },
  },
});
const size = sizes[values.size as keyof typeof sizes];
if (!size) throw new Error(`No size is called ${values.size}: ${Object.keys(sizes).join(', ')}.`);
const until = values.until === undefined ? Number.POSITIVE_INFINITY : Number(values.until);

const told = shippedPackIds.flatMap((pack) => {
  const { scenarios, texts } = shippedPack(pack);
  return Object.values(scenarios)
    .filter(({ id }) => texts[values.lang]?.[id] !== undefined || values.lang === 'en')
    .map((scenario) => ({ pack, scenario }));
});
type Told = (typeof told)[number];

/** The longest tells most: stories that only remind of another are short. */
function storyOf(app: string): Told | undefined {
  const ofApp = told.filter(({ scenario }) => scenario.app === app);
  return ofApp.find(({ scenario: { id } }) => !id.startsWith('two-weeks-later')) ?? ofApp[0];
}

const wanted =
  positionals.length > 0
    ? told.filter(({ scenario }) => positionals.includes(scenario.id))
    : (values.app ? [values.app] : kindOfAppNames).flatMap((app) => storyOf(app) ?? []);
if (wanted.length === 0) throw new Error('No story is told like that; names are those of files.');

mkdirSync(values.out, { recursive: true });
const port = await freePort();
const server = await preview({ root, preview: { port, host: '127.0.0.1' } });
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [...BROWSER_FLAGS, '--js-flags=--random-seed=7'],
});
for (const story of wanted) await film(browser, story);
await browser.close();
await server.close();

async function film(open: Browser, { pack, scenario }: Told): Promise<void> {
  const context = await open.newContext({
    viewport: size,
    colorScheme: values.theme === 'dark' ? 'dark' : 'light',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.clock.install();
  const { lang, motion } = values;
  const role = isWithAdult(scenario) ? 'class' : 'solo';
  const asked = { lang, pack, scenario: scenario.id, motion, view: 'stage', role };
  await page.goto(`http://127.0.0.1:${port}/?${new URLSearchParams(asked)}`);
  await page.locator('[data-intent="start"]').waitFor();
  const begin = role === 'class' ? await throughClassCard(page) : '[data-intent="start"]';
  await page.waitForLoadState('networkidle');
  // From here on time passes only where the film lets it.
  await page.clock.pauseAt(Date.now() + 2000);
  await page.locator(begin).click();
  await untilDrawn(page);
  // Placed is not painted yet: in a window that nobody films the two come together.
  await page.clock.runFor(20);
  const steps = routesToEndings(scenario)[0]?.steps ?? [];
  const reader =
    role === 'class' ? leaderOf(page, steps) : readerOf(page, steps, values.reader === 'taps');
  const frames = await play(page, reader);
  const name = [scenario.app, scenario.id, values.size, values.theme, lang].join('-');
  await saveSheets(context, frames, { folder: values.out, name, viewport: size });
  process.stdout.write(`${name}: ${frames.length} pictures\n`);
  await context.close();
}

/** What is fetched takes its own time; the play has none of it. */
async function untilDrawn(page: Page): Promise<void> {
  const drawn = page.locator('[data-stage-view="drawn"]');
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await drawn.count()) > 0) return;
    await page.clock.runFor(20);
    await page.waitForTimeout(50);
  }
  throw new Error('The stage was not drawn.');
}

async function play(page: Page, reader: Reader): Promise<Frame[]> {
  const frames: Frame[] = [];
  let ended = 0;
  for (let at = 0; at < longest && ended <= afterwards; at += every) {
    const picture = await page.screenshot({ animations: 'allow', caret: 'initial' });
    const last = frames.at(-1);
    if (last?.picture.equals(picture)) last.stood += every;
    else frames.push({ at, picture, stood: every });
    const { turn, made } = await reader.live();
    if (turn === 'ended') ended += every;
    if (made >= until) break;
    await pass(page);
  }
  return frames;
}

/** Moves on the page are the browser's own, and made time does not reach them. */
async function pass(page: Page): Promise<void> {
  await page.clock.runFor(every);
  await page.evaluate((milliseconds) => {
    for (const animation of document.getAnimations()) {
      animation.pause();
      const { currentTime } = animation;
      if (typeof currentTime === 'number') animation.currentTime = currentTime + milliseconds;
    }
  }, every);
}
