/**
 * Writes down plays of the built app as an ear hears them: nobody presses for the next line, so each
 * stands as long as it stands on a phone, in real time.
 *
 *   npm run aloud -- never-took                    ten ways through one story
 *   npm run aloud                                  ten ways through each story
 *   … --ways 3 --first 4                           three of them, from the fourth on
 *   … --together 6 --lang ar --out FOLDER          so many at once; another language; where to
 *   … --words 200                                  words a minute of the ear, 150 if not said
 *
 * A story with threats, which nobody opens alone, is heard as in a class.
 *
 * The ways are random, and the same at every run. Each is a text: the second, how long the line stands
 * before the next, who says it. A mark stands where saying it takes longer than that. They go to
 * `reports/aloud/`; a way that is there is not played again.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { isWithAdult } from '../../src/app/library.ts';
import type { Scenario } from '../../src/script/types.ts';
import { wordCount } from '../../src/script/word-count.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../find-browser.mjs';
import { freePort } from '../free-port.mjs';
import { chance } from '../support/chance.ts';
import { shippedPack, shippedPackIds } from '../support/routes.ts';
import { throughClassCard } from './readers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ways: { type: 'string', default: '10' },
    first: { type: 'string', default: '1' },
    together: { type: 'string', default: '6' },
    lang: { type: 'string', default: 'en' },
    words: { type: 'string', default: '150' },
    out: { type: 'string', default: join(root, 'reports', 'aloud') },
  },
});

/** Words a minute of whoever reads a card or a question for themselves. */
const silent = 240;
/** Milliseconds: between two looks, to take up the phone and to decide, and what is too long. */
const pauses = { look: 250, decide: 1500, stuck: 60_000 } as const;

const pressed = 'PRESSED';

interface Heard {
  readonly at: number;
  /** Said in the conversation, or what came between: a question, a card, an end. */
  readonly isLine: boolean;
  /** What is read when the line before it has been: all but what the phone shows beside them. */
  readonly isNext: boolean;
  readonly who: string;
  readonly text: string;
}

interface Way {
  readonly pack: string;
  readonly story: string;
  readonly scenario: Scenario;
  readonly number: number;
}

const ways: Way[] = shippedPackIds.flatMap((pack) => {
  const { scenarios, texts } = shippedPack(pack);
  return Object.entries(scenarios)
    .filter(([id]) => values.lang === 'en' || texts[values.lang]?.[id] !== undefined)
    .filter(([id]) => positionals.length === 0 || positionals.includes(id))
    .flatMap(([story, scenario]) =>
      Array.from({ length: Number(values.ways) }, (_, index) => ({
        pack,
        story,
        scenario,
        number: Number(values.first) + index,
      })),
    );
});
if (ways.length === 0) throw new Error('No story is told like that; names are those of files.');

mkdirSync(values.out, { recursive: true });
const port = await freePort();
const server = await preview({ root, preview: { port, host: '127.0.0.1' } });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
const left = ways.filter((way) => !existsSync(fileOf(way)));
await Promise.all(
  Array.from({ length: Number(values.together) }, async () => {
    for (let way = left.shift(); way !== undefined; way = left.shift()) await write(browser, way);
  }),
);
await browser.close();
await server.close();

function fileOf({ story, number }: Way): string {
  return join(values.out, `${story}-${values.lang}-${String(number).padStart(2, '0')}.txt`);
}

/** What goes wrong on one way is said, and the others are played. */
async function write(open: Browser, way: Way): Promise<void> {
  const context = await open.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const { lang } = values;
    const role = isWithAdult(way.scenario) ? 'class' : 'solo';
    const asked = {
      lang,
      pack: way.pack,
      scenario: way.story,
      view: 'text',
      pace: 'normal',
      motion: 'off',
      role,
    };
    page.setDefaultTimeout(120_000);
    await page.goto(`http://127.0.0.1:${port}/?${new URLSearchParams(asked)}`);
    await page.locator('[data-intent="start"]').waitFor();
    await page
      .locator(role === 'class' ? await throughClassCard(page) : '[data-intent="start"]')
      .click();
    const heard = await listen(page, chance(way.number * 7919));
    const { text, short } = told(heard);
    writeFileSync(fileOf(way), text);
    process.stdout.write(`${way.story} ${way.number}: ${heard.length} heard, ${short} too short\n`);
  } catch (error) {
    process.stdout.write(`${way.story} ${way.number}: ${error}\n`);
  }
  await context.close();
}

/** Hears a play to its end: reads what waits for the reader, and presses nothing else. */
async function listen(page: Page, next: () => number): Promise<Heard[]> {
  const heard: Heard[] = [];
  const known = new Set<string>();
  const began = Date.now();
  let due = { what: '', since: began };
  let moved = began;
  for (;;) {
    const at = Date.now() - began;
    const seen = await page.evaluate(look);
    const before = heard.length;
    for (const { id, isLine, isNext, who, text } of seen.pieces) {
      if (known.has(id)) continue;
      known.add(id);
      heard.push({ at, isLine, isNext, who: flat(who), text: flat(text) });
    }
    if (heard.length > before) moved = Date.now();
    if (seen.ended) return heard;
    if (Date.now() - moved > pauses.stuck) throw new Error('Nothing came for a minute.');
    const asks = seen.pieces
      .filter(({ isAsking }) => isAsking)
      .map(({ text }) => text)
      .join();
    if (asks !== due.what) due = { what: asks, since: Date.now() };
    if (due.what !== '' && Date.now() - due.since >= toDecide(due.what)) {
      const taken = await page.evaluate(press, next());
      if (taken !== null)
        heard.push({ at, isLine: false, isNext: true, who: pressed, text: flat(taken) });
      due = { what: '', since: Date.now() };
    }
    await wait(pauses.look);
  }
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function toDecide(what: string): number {
  return pauses.decide + (wordCount(what) / silent) * 60_000;
}

/** In the page: what can be heard, and what waits for the reader. No function has a name in there. */
function look() {
  const all = '[data-message], .screen-card, .feedback, .ending, .choices, .draft';
  const pieces = [...document.querySelectorAll(all)].map((element) => {
    const message = element.getAttribute('data-message');
    const parts = message === null ? 'h2, h3, p, li, .choice' : '.bubble';
    const said = [...element.querySelectorAll(parts)].map((part) => part.textContent);
    const speaker = element.querySelector('.speaker')?.textContent;
    return {
      id: message ?? said.join(),
      isLine: message !== null,
      isNext: !element.matches('.screen-card'),
      isAsking: element.matches('.feedback, .choices, .draft'),
      who: speaker ?? element.getAttribute('data-kind') ?? element.className.toUpperCase(),
      text: said.join(' | '),
    };
  });
  return { pieces, ended: document.querySelector('.ending') !== null };
}

/** In the page: goes on, or takes one of what is offered; what was taken, where there was a choice. */
function press(part: number): string | null {
  const onward = '[data-intent="send"], [data-intent="continue"], [data-guess="pass"]';
  // A class goes on from a card, and reveals its votes before it takes a way along.
  const led =
    '[data-now="explaining"] [data-class="on"], [data-now="talking"] [data-class="on"], [data-class="reveal"]';
  const on = document.querySelector<HTMLElement>(`${onward}, ${led}`);
  if (on) {
    on.click();
    return null;
  }
  const choices = [...document.querySelectorAll<HTMLElement>('[data-follow], [data-choice]')];
  const choice = choices[Math.floor(part * choices.length)];
  choice?.click();
  return choice?.textContent ?? null;
}

/** A way as a text, and how many lines stand for less time than reading them aloud takes. */
function told(heard: readonly Heard[]): { text: string; short: number } {
  let short = 0;
  let chosen = '';
  const rows = heard.map(({ at, isLine, who, text }, index) => {
    const next = heard.slice(index + 1).find((later) => later.at > at && later.isNext);
    const stands = ((next?.at ?? at) - at) / 1000;
    const needs = (wordCount(text) / Number(values.words)) * 60;
    // What was chosen has been read among the choices.
    if (who === pressed) chosen = text;
    const isShort = isLine && !text.endsWith(chosen || '\n') && needs > stands + pauses.look / 1000;
    if (isShort) short += 1;
    const mark = isShort ? `  << ${needs.toFixed(1)} s aloud` : '';
    return `${(at / 1000).toFixed(1).padStart(6)} ${stands.toFixed(1).padStart(5)}  ${who} ${text}${mark}`;
  });
  return { text: `${rows.join('\n')}\n`, short };
}
