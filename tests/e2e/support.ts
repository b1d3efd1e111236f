/** What the browser tests share: opening the app, pressing by role and name, looking at pixels. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  test as anyTest,
  expect,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test';
import { archive, goodPack } from '../support/pack-files.ts';
import { type Route, routesToEndings, shippedPack } from '../support/routes.ts';

/**
 * A test whose windows never have nothing to do: what the app fetches only then, all its late parts,
 * is the affair of offline.spec.ts, and half of the work of every other test. Whatever is written
 * first is sent as soon as it stands there; what can be done instead is the affair of drafts.spec.ts.
 */
export const test = anyTest.extend({
  context: async ({ context }, use) => {
    await context.addInitScript(() => {
      window.requestIdleCallback = () => 0;
      const send = (): void => document.querySelector<HTMLElement>('[data-intent="send"]')?.click();
      new MutationObserver(send).observe(document, { childList: true, subtree: true });
    });
    await use(context);
    // A part that is on its way when a test is over is no fault of the next one.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
  },
  page: async ({ page }, use) => {
    await use(page);
    if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

const pack = shippedPack('edited-picture');
const scenario = pack.scenarios['never-took'];
if (!scenario) throw new Error('the first story is gone');

export const story = scenario;
export const routes: readonly Route[] = routesToEndings(scenario);
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** A text of the first story. */
export function told(language: Language, key: string): string {
  const text = pack.texts[language]?.['never-took']?.[key];
  if (text === undefined) throw new Error(`${key} is not there in ${language}`);
  return text;
}

const locales = fileURLToPath(new URL('../../locales', import.meta.url));

/** A text of the interface, `file.key`, its values filled in. */
export function ui(language: Language, key: string, values: Record<string, string> = {}): string {
  const dot = key.indexOf('.');
  const file = readFileSync(join(locales, language, `${key.slice(0, dot)}.json`), 'utf8');
  const text = (JSON.parse(file) as Record<string, string>)[key.slice(dot + 1)];
  if (text === undefined) throw new Error(`${key} is not there in ${language}`);
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Opens the first story at its briefing, starts it and takes up the phone. */
export async function startStory(
  page: Page,
  language: Language,
  flags: Record<string, string>,
): Promise<void> {
  await startLocked(page, language, flags);
  await openPhone(page);
}

/** The same, and leaves the phone as it lies there. */
export async function startLocked(
  page: Page,
  language: Language,
  flags: Record<string, string>,
): Promise<void> {
  const query = new URLSearchParams({
    lang: language,
    pack: 'edited-picture',
    scenario: 'never-took',
    ...flags,
  });
  // A typeface that never comes keeps a browser from ever calling the page loaded; nobody here waits for that.
  await page.goto(`./?${query}`, { waitUntil: 'commit' });
  await expect(main(page)).toHaveAttribute('data-app', 'briefing');
  await page.getByRole('button', { name: ui(language, 'app.briefing.start'), exact: true }).click();
  await expect(main(page)).toHaveAttribute('data-app', 'playing');
}

/** A play that waits for its reader begins on the locked phone. */
export async function openPhone(page: Page): Promise<void> {
  const locked = page.locator('[data-intent="unlock"]');
  await expect(page.locator('[data-intent="unlock"], [role="log"]').first()).toBeAttached();
  if ((await locked.count()) > 0) await locked.dispatchEvent('click');
  await expect(locked).toHaveCount(0);
}

export const main = (page: Page | FrameLocator): Locator => page.locator('main');

/** The turn that the document tells; for a frame it is behind the picture over it, and tells none. */
const turnNow = (page: Page | FrameLocator): Promise<string> =>
  main(page).evaluate((element) =>
    element.closest('[data-behind]') ? 'behind' : (element.getAttribute('data-turn') ?? ''),
  );

/**
 * Waits for one of these turns, and goes along to every conversation that the story calls from. A class
 * is led over what came of its choice, up to the card that is waited for.
 */
export async function turn(page: Page | FrameLocator, ...names: readonly string[]): Promise<void> {
  const onward = names.includes('explaining') ? ', [data-now="delivering"] [data-class="on"]' : '';
  const calls = page.locator(`[data-calls]${onward}`);
  await expect
    .poll(
      async () => {
        if (!names.includes('delivering') && (await calls.count()) > 0)
          await calls.dispatchEvent('click', {}, { timeout: 1000 }).catch(() => {});
        return turnNow(page);
      },
      { timeout: 30_000, intervals: [50, 100, 200] },
    )
    .toMatch(new RegExp(`^(${names.join('|')})$`));
  // Which of the tricks that was is asked here and there; what is answered is the affair of unit tests.
  const passes = page.locator('[data-guess="pass"]');
  if ((await passes.count()) > 0) await passes.dispatchEvent('click');
}

/**
 * Lets every message come at once, over every call, until the play is in this turn. What comes after
 * a call would be told at the pace of somebody who reads.
 */
export async function hurryTo(page: Page, name: 'asking' | 'explaining'): Promise<void> {
  await expect
    .poll(
      async () => {
        for (const press of await page.locator('[data-calls], [data-intent="skip-typing"]').all())
          await press.dispatchEvent('click', {}, { timeout: 1000 }).catch(() => {});
        return turnNow(page);
      },
      { timeout: 30_000, intervals: [50, 100, 200] },
    )
    .toBe(name);
  await turn(page, name);
}

/** The group of choices, found as a person with a screen reader finds it. */
export const choiceGroup = (page: Page, language: Language): Locator =>
  page.getByRole('group', {
    name: ui(language, 'play.what-could', { name: told(language, `cast.${story.lead}.name`) }),
  });

/** Everything that axe-core and the house's own rules find on the page as it stands. */
export async function axeFindings(page: Page): Promise<string[]> {
  return [...(await axeAlone(page)), ...(await controlFindings(page))];
}

/**
 * The same in light and in dark. Of another scheme only the colours are asked: nothing else of a
 * page hangs on it.
 */
export async function axeFindingsInBoth(page: Page): Promise<string[]> {
  await inScheme(page, 'light');
  const light = await axeFindings(page);
  await inScheme(page, 'dark');
  const dark = await axeAlone(page, ['color-contrast']);
  return [...light, ...dark.map((finding) => `in dark: ${finding}`)];
}

/** The page hears of another scheme, and draws itself in its colours. */
async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** By these rules of axe-core, or by all that it asks unasked. */
async function axeAlone(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (runOnly) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window.
    const { axe } = window as any;
    const results = await axe.run(document, { resultTypes: ['violations'], runOnly });
    return results.violations.map(
      (violation: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        `${violation.id}: ${violation.nodes.map((node) => `${node.html}\n${node.failureSummary}`).join('\n')}`,
    );
  }, rules);
}

/**
 * What axe-core does not ask: a name holds the words that stand on the control, nothing is said twice
 * as name and description, and whatever is pressed is as large as a finger.
 */
export const controlFindings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 44;
    const isSeen = (element: Element): boolean =>
      element.checkVisibility() &&
      element.closest('[inert], [aria-hidden="true"], .unseen, [data-placed="unplaced"]') === null;
    const wordsOn = (control: Element): string => {
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      let words = '';
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (parentElement && isSeen(parentElement) && parentElement.tagName !== 'OPTION')
          words += ` ${textContent}`;
      }
      return words
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase();
    };
    const found: string[] = [];
    for (const control of document.querySelectorAll('button, a[href], input, select, summary')) {
      if (!isSeen(control) || control.matches(':disabled')) continue;
      const label = control.getAttribute('aria-label');
      const name = label ?? control.textContent?.trim().slice(0, 40) ?? '';
      const bare = label?.replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase();
      if (bare !== undefined && !bare.includes(wordsOn(control)))
        found.push(`"${label}" is the name of "${wordsOn(control)}"`);
      if (label !== null && control.hasAttribute('title')) found.push(`"${label}" is said twice`);
      // A link in running text is as high as its line.
      if (getComputedStyle(control).display === 'inline' && control.tagName === 'A') continue;
      const press = control.matches('[type=radio], [type=checkbox]')
        ? (control.closest('label') ?? control)
        : control;
      const { width, height } = press.getBoundingClientRect();
      if (width < least - 0.5 || height < least - 0.5)
        found.push(`${control.tagName} "${name}" is ${Math.round(width)}×${Math.round(height)}`);
    }
    return found;
  });

/** CSS px of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place of something over the stage, once it rests there. */
export async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} has no place`);
  return box;
}

/**
 * How much of a rectangle of the stage's canvas is ink: the share of pixels whose lightness is far
 * from the most common one. The rectangle is given in CSS px of the window.
 */
export const inkIn = (page: Page, box: Box): Promise<number> => readStage(page, box, 'ink');

/** A number for what the stage's canvas shows in a rectangle of the window: another picture, another number. */
export const pictureIn = (page: Page, box: Box): Promise<number> => readStage(page, box, 'picture');

/** In the window itself: the pixels of a large rectangle are too many to hand over. */
function readStage(page: Page, box: Box, wanted: 'ink' | 'picture'): Promise<number> {
  return page.evaluate(
    ({ x, y, width, height, asked }) => {
      const canvas = document.querySelector('[data-stage] canvas');
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('there is no stage');
      const bounds = canvas.getBoundingClientRect();
      const ratio = canvas.width / bounds.width;
      const copy = document.createElement('canvas');
      copy.width = Math.round(width * ratio);
      copy.height = Math.round(height * ratio);
      const context = copy.getContext('2d');
      if (!context) throw new Error('this browser draws nothing');
      context.drawImage(canvas, -(x - bounds.x) * ratio, -(y - bounds.y) * ratio);
      const { data } = context.getImageData(0, 0, copy.width, copy.height);
      if (asked === 'picture')
        return data.reduce((sum, value) => (Math.imul(sum, 31) + value) | 0, 7);
      const counts = new Array<number>(256).fill(0);
      const lightness: number[] = [];
      for (let at = 0; at < data.length; at += 4) {
        const value = Math.round(
          0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0),
        );
        lightness.push(value);
        counts[value] = (counts[value] ?? 0) + 1;
      }
      const ground = counts.indexOf(Math.max(...counts));
      return lightness.filter((value) => Math.abs(value - ground) > 70).length / lightness.length;
    },
    { ...box, asked: wanted },
  );
}

/** From the library: to what is for adults, wherever the door is open already. */
export async function openDoor(page: Page): Promise<void> {
  const door = page.locator('[data-door]');
  if ((await door.getAttribute('open')) === null) await door.locator(':scope > summary').click();
}

/** From the library: opens a pack that a person has, and looks at a map. */
export async function openPackAndMap(page: Page): Promise<void> {
  await openDoor(page);
  await page.locator('[data-intent="open-file"]').setInputFiles({
    name: 'small.unsent',
    mimeType: 'application/octet-stream',
    buffer: archive(goodPack()),
  });
  await expect(
    page.locator('[data-intent="open"][data-pack="opened:small"]').first(),
  ).toBeVisible();
  await page.locator('.maps summary').first().click();
  await page.locator('[data-intent="map"]').first().click();
  await expect(page.locator('[data-map="picture"]')).toBeVisible();
}
