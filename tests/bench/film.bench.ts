/**
 * The drawn phone as somebody on a slow machine sees it: every picture that the browser presents in the
 * second after each of three decisions, here and in another checkout, which take turns.
 *
 *   npm run bench -- film                 this house
 *   npm run bench -- film ../before       and another checkout, with its packages; the same decisions
 *   npm run bench -- film ../before 9     so many rounds
 *
 * The pictures of the first round lie in reports/film, named by decision and milliseconds since the press.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { showFigures } from './figures.ts';
import { type Built, commitOf, machine, openApp, openBoth, quantile, slow } from './harness.ts';
import { address, laptop, sameOrder, toDecision } from './presses.ts';

const [dir, rounds = '5'] = process.argv.slice(2);
const slowdown = 4;
const decisions = 3;
/** As long as somebody reads before each choice, and as long as is filmed after it. Milliseconds. */
const reading = 1500;
const second = 1000;
const films = fileURLToPath(new URL('../../reports/film', import.meta.url));

/** A picture that was presented, and when: milliseconds since the press. */
interface Picture {
  readonly after: number;
  readonly data: string;
}

/** Every picture from here on; its time in milliseconds since 1970. */
async function filming(page: Page): Promise<{ at: number; data: string }[]> {
  const session = await page.context().newCDPSession(page);
  const taken: { at: number; data: string }[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    taken.push({ at: (metadata.timestamp ?? Number.NaN) * 1000, data });
    // Without an answer no further picture comes; a window that has closed asks for none.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxWidth: 640 });
  return taken;
}

/** The pictures after each decision that differ from what stood there when it was pressed. */
async function play({ open }: Pick<Built, 'open'>, seed: number): Promise<Picture[][]> {
  const page = await open(address('stage'), { ...laptop, before: sameOrder(seed) });
  await page.locator('[data-intent="start"]').click();
  await page.locator('[data-stage-view="drawn"]').waitFor();
  await slow(page, slowdown);
  const taken = await filming(page);
  const all: Picture[][] = [];
  while (all.length < decisions) {
    await toDecision(page);
    await page.waitForTimeout(reading);
    const stood = taken.at(-1)?.data;
    const from = await page.evaluate(() => {
      const now = performance.timeOrigin + performance.now();
      document.querySelector<HTMLElement>('[data-choice]')?.click();
      return now;
    });
    await page.waitForTimeout(second);
    const pictures = taken
      .map(({ at, data }) => ({ after: at - from, data }))
      .filter(({ after }) => after > 0 && after <= second);
    const first = pictures.findIndex(({ data }) => data !== stood);
    all.push(first < 0 ? [] : pictures.slice(first));
    // Where it is written first, that was the picture with its words.
    const send = page.locator('[data-intent="send"]');
    if ((await send.count()) > 0) await send.dispatchEvent('click');
  }
  await page.context().close();
  return all;
}

function keep(name: string, filmed: readonly Picture[][]): void {
  const folder = path.join(films, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [decision, pictures] of filmed.entries())
    for (const { after, data } of pictures) {
      const file = `${decision + 1}-${String(Math.round(after)).padStart(4, '0')}.jpg`;
      writeFileSync(path.join(folder, file), data, 'base64');
    }
}

const gaps = (pictures: readonly Picture[]): number[] =>
  pictures.slice(1).map(({ after }, at) => after - (pictures[at]?.after ?? after));

const row = (shown: string, filmed: readonly Picture[][]) => {
  const middle = (values: readonly number[]): number => Math.round(quantile(values, 0.5));
  return {
    shown,
    'first new picture, ms': middle(filmed.map(([first]) => first?.after ?? second)),
    slowest: Math.round(Math.max(...filmed.map(([first]) => first?.after ?? second))),
    'pictures in the second': middle(filmed.map(({ length }) => length)),
    'longest gap, ms': middle(filmed.map((each) => Math.max(0, ...gaps(each)))),
    of: filmed.length,
  };
};

const checkouts = dir === undefined ? { here: await openApp() } : await openBoth(path.resolve(dir));
const built = Object.entries(checkouts);
try {
  const found = new Map<string, Picture[][]>(built.map(([name]) => [name, []]));
  for (let round = 0; round < Number(rounds); round++)
    for (const [name, each] of round % 2 === 0 ? built : built.toReversed()) {
      const filmed = await play(each, round);
      found.get(name)?.push(...filmed);
      if (round === 0) keep(name, filmed);
      console.log(`round ${round + 1} of ${rounds}: ${name}`);
    }
  const other = dir === undefined ? '' : `, there ${commitOf(dir)}`;
  showFigures(
    'film',
    [...found].map(([name, filmed]) => row(name, filmed)),
    `Here ${commitOf('.')}${other}; processor slowed ${slowdown} times, medians over all decisions. ${machine(checkouts.here)}.`,
  );
} finally {
  await checkouts.here.browser.close();
  await Promise.all(built.map(([, { close }]) => close()));
}
