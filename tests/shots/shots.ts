/**
 * Takes pictures of the screens of the built app, for looking at and for the README.
 *
 *   npm run shots                      every screen, size, theme and language below
 *   npm run shots -- --size laptop     one size: phone, tablet, laptop, beamer, projector or old
 *   npm run shots -- --docs            those that the documents show, and what lies on the way
 *
 * Pictures go to `reports/shots/`; those named in `kept` also to `docs/pictures/`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { BROWSER_FLAGS, ensureBrowser } from '../find-browser.mjs';
import { freePort } from '../free-port.mjs';
import { routesToEndings, shippedPack } from '../support/routes.ts';

/** Time until the phone is laid down and the lamp is on, in milliseconds. */
const layDown = 6500;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'reports', 'shots');

const sizes = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
  old: { width: 1024, height: 768 },
  tablet: { width: 820, height: 1180 },
  beamer: { width: 1280, height: 720 },
} as const;
type Size = keyof typeof sizes;

interface Look {
  readonly size: Size;
  readonly theme: 'light' | 'dark';
  readonly language: string;
  readonly view: 'stage' | 'text';
  readonly story: Told;
}

/** A story, and the way through it whose screens are taken. */
interface Told {
  readonly pack: string;
  readonly scenario: string;
  /** Decisions before which the choices are taken; the first card is taken too. */
  readonly at: readonly number[];
}

const pressing: Told = { pack: 'edited-picture', scenario: 'never-took', at: [0, 5] };
/** Told in Arabic too, and calm enough to be led without the card. */
const friendly: Told = { pack: 'the-friend-who-is-told', scenario: 'sam-tells-you', at: [0, 2] };

/** Pictures that the documents show: name here, name there. */
const kept = new Map([
  ['laptop-light-en-stage-explaining', 'feedback.jpg'],
  ['laptop-light-en-stage-ending', 'ending.jpg'],
  ['beamer-class-revealed', 'class.jpg'],
  ['phone-dark-ar-stage-asking-0', 'phone.jpg'],
  ['phone-light-en-text-explaining', 'text.jpg'],
  ['laptop-take-along', 'take-along.jpg'],
  ['laptop-share', 'share.jpg'],
  ['laptop-school-card', 'school-card.jpg'],
]);

const { values } = parseArgs({
  options: { size: { type: 'string' }, docs: { type: 'boolean', default: false } },
});

/** What the names of its pictures begin with. */
function nameOf({ size, theme, language, view }: Look): string {
  return `${size}-${theme}-${language}-${view}`;
}

const looks: Look[] = (Object.keys(sizes) as Size[])
  .filter((size) => values.size === undefined || values.size === size)
  .flatMap((size): Look[] => [
    { size, theme: 'light', language: 'en', view: 'stage', story: pressing },
    { size, theme: 'dark', language: 'fr', view: 'stage', story: pressing },
    { size, theme: 'dark', language: 'ar', view: 'stage', story: friendly },
    { size, theme: 'light', language: 'en', view: 'text', story: pressing },
    { size, theme: 'light', language: 'ar', view: 'text', story: friendly },
  ])
  .filter((look) => !values.docs || [...kept.keys()].some((name) => name.startsWith(nameOf(look))));

function routeThrough({ pack, scenario }: Told) {
  const story = shippedPack(pack).scenarios[scenario];
  if (!story) throw new Error(`${pack}/${scenario} is gone`);
  return routesToEndings(story)[0]?.steps ?? [];
}

mkdirSync(folder, { recursive: true });
mkdirSync(join(root, 'docs', 'pictures'), { recursive: true });
const port = await freePort();
const server = await preview({ root, preview: { port, host: '127.0.0.1' } });
const address = `http://127.0.0.1:${port}/`;
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [...BROWSER_FLAGS],
});
for (const look of looks) await takeAll(browser, look);
if (values.size === undefined || values.size === 'beamer') await takeClass(browser);
if (values.size === undefined || values.size === 'laptop') await takeSchool(browser);
await browser.close();
await server.close();

/** What a school takes along, hands on and fills in. */
async function takeSchool(open: Browser): Promise<void> {
  const context = await open.newContext({ viewport: sizes.laptop, colorScheme: 'light' });
  const at = async (query: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${address}?lang=en${query}`);
    return page;
  };
  const unfold = async (page: Page, name: string): Promise<void> => {
    const fold = page.locator(`[data-give="${name}"]`);
    await fold.locator('summary').first().click();
    await fold.locator('form, .give').first().waitFor();
    await fold.evaluate((part) => part.scrollIntoView());
    await page.mouse.wheel(0, -80);
  };
  const library = await at('');
  await library.locator('[data-door] > summary').click();
  await unfold(library, 'take');
  await save(library, 'laptop-take-along');
  const briefing = await at(`&pack=${friendly.pack}&scenario=${friendly.scenario}`);
  await unfold(briefing, 'share');
  await save(briefing, 'laptop-share');
  const classes = await at('&role=class');
  await classes.locator('[data-class="school"]').click();
  await save(classes, 'laptop-school-card');
  await context.close();
}

async function takeAll(open: Browser, look: Look): Promise<void> {
  const context = await open.newContext({
    viewport: sizes[look.size],
    colorScheme: look.theme,
    deviceScaleFactor: look.size === 'phone' ? 2 : 1,
  });
  const page = await context.newPage();
  const { language, view, story } = look;
  const go = (query: Record<string, string>) =>
    page.goto(`${address}?${new URLSearchParams({ lang: language, ...query })}`);
  await go({});
  await take(page, look, 'library');
  for (const place of ['help', 'settings', 'about']) {
    await page.locator(`[data-intent="${place}"]`).first().click();
    await take(page, look, place);
    await page.locator('main [data-intent="back"]').click();
  }
  const { pack, scenario } = story;
  await go({ pack, scenario, view, motion: 'off', pace: 'instant' });
  await take(page, look, 'briefing');
  await page.locator('[data-intent="start"]').click();
  let explained = false;
  for (const [index, step] of routeThrough(story).entries()) {
    await comeTo(page, 'asking');
    if (story.at.includes(index)) await take(page, look, `asking-${index}`);
    await page.locator(`[data-choice="${step.choice}"]`).click();
    if (step.drafted) await page.locator('[data-intent="send"]').click();
    await comeTo(page, 'explaining', 'asking', 'ended');
    // Talk without a trick has no card; the first one that there is, is taken.
    const onward = page.locator('[data-intent="continue"]');
    if ((await onward.count()) === 0) continue;
    if (!explained) await take(page, look, 'explaining');
    explained = true;
    await onward.click();
  }
  await comeTo(page, 'ended');
  await take(page, look, 'last-lines');
  if (view === 'stage') {
    // After the last look, and the slow coming of the lamp.
    await page.waitForTimeout(layDown);
    await take(page, look, 'ending');
  }
  await page.locator('[data-intent="debrief"]').click();
  await take(page, look, 'debrief');
  await context.close();
}

/** By whatever conversation calls, and past the question which trick that was. */
async function comeTo(page: Page, ...turns: readonly string[]): Promise<void> {
  const wanted = turns.map((turn) => `[data-turn="${turn}"]`).join();
  const ways = '[data-intent="unlock"], [data-calls], [data-guess="pass"]';
  for (;;) {
    await page.locator(`${wanted}, ${ways}`).first().waitFor({ state: 'attached' });
    const way = page.locator(ways).first();
    if ((await way.count()) === 0) return;
    await way.dispatchEvent('click', {}, { timeout: 1000 }).catch(() => {});
  }
}

/** A class that votes: before the votes are shown, after it, and the feedback. */
async function takeClass(open: Browser): Promise<void> {
  const context = await open.newContext({ viewport: sizes.beamer });
  const page = await context.newPage();
  const { pack, scenario } = friendly;
  const query = { role: 'class', lang: 'en', pack, scenario, view: 'stage', motion: 'off' };
  await page.goto(`${address}?${new URLSearchParams(query)}`);
  await page.locator('[data-intent="start"]').click();
  await page.locator('[data-stage-view="drawn"]').waitFor({ state: 'attached' });
  for (let presses = 0; presses < 60; presses++) {
    if ((await page.locator('main').getAttribute('data-turn')) !== 'delivering') break;
    await page.keyboard.press('PageDown');
  }
  // Five for A, eleven for B, three for C.
  for (const key of '1111122222222222333') await page.keyboard.press(key);
  await save(page, 'beamer-class-votes');
  await page.keyboard.press('PageDown');
  await save(page, 'beamer-class-revealed');
  await context.close();
}

function take(page: Page, look: Look, screen: string): Promise<void> {
  return save(page, `${nameOf(look)}-${screen}`);
}

async function save(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  const document = kept.get(name);
  // Small enough to be kept with the code: nobody measures pixels in them.
  if (document)
    await page.screenshot({
      path: join(root, 'docs', 'pictures', document),
      type: 'jpeg',
      quality: 82,
    });
  process.stdout.write(`${name}\n`);
}
