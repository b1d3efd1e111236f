/**
 * Takes pictures of the screens of the built app, for looking at and for the README.
 *
 *   npm run shots                      every screen, size, theme and language below
 *   npm run shots -- --size laptop     one size: phone, laptop, projector or old
 *
 * Pictures go to `reports/shots/`; those named in `kept` are copied to `docs/pictures/`.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { BROWSER_FLAGS, ensureBrowser } from '../find-browser.mjs';
import { freePort } from '../free-port.mjs';
import { routesToEndings, shippedPack } from '../support/routes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'reports', 'shots');

const sizes = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
  old: { width: 1024, height: 768 },
} as const;
type Size = keyof typeof sizes;

/** Pictures that the documents show: name here, name there. */
const kept = new Map([['laptop-light-en-stage-explaining', 'feedback.png']]);

interface Look {
  readonly size: Size;
  readonly theme: 'light' | 'dark';
  readonly language: string;
  readonly view: 'stage' | 'text';
}

const { values } = parseArgs({ options: { size: { type: 'string' }, url: { type: 'string' } } });

const looks: Look[] = (Object.keys(sizes) as Size[])
  .filter((size) => values.size === undefined || values.size === size)
  .flatMap((size) => [
    { size, theme: 'light', language: 'en', view: 'stage' } as const,
    { size, theme: 'dark', language: 'fr', view: 'stage' } as const,
    { size, theme: 'light', language: 'fr', view: 'text' } as const,
  ]);

const scenario = shippedPack('edited-picture').scenarios['never-took'];
if (!scenario) throw new Error('the first story is gone');
const route = routesToEndings(scenario)[0]?.steps ?? [];

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
await browser.close();
await server.close();

async function takeAll(open: Browser, look: Look): Promise<void> {
  const context = await open.newContext({
    viewport: sizes[look.size],
    colorScheme: look.theme,
    deviceScaleFactor: look.size === 'phone' ? 2 : 1,
  });
  const page = await context.newPage();
  const { language, view } = look;
  const go = (query: Record<string, string>) =>
    page.goto(`${address}?${new URLSearchParams({ lang: language, ...query })}`);
  await go({});
  await take(page, look, 'library');
  for (const place of ['help', 'settings', 'about']) {
    await page.locator(`[data-intent="${place}"]`).first().click();
    await take(page, look, place);
    await page.locator('main [data-intent="back"]').click();
  }
  await go({
    pack: 'edited-picture',
    scenario: 'never-took',
    view,
    motion: 'off',
    pace: 'instant',
  });
  await take(page, look, 'briefing');
  await page.locator('[data-intent="start"]').click();
  for (const [index, step] of route.entries()) {
    await page.locator('[data-turn="asking"]').waitFor();
    if (index === 0 || index === 5) await take(page, look, `asking-${index}`);
    await page.locator(`[data-choice="${step.choice}"]`).click();
    if (index === 0) await take(page, look, 'explaining');
    await page.locator('[data-intent="continue"]').click();
  }
  await page.locator('[data-turn="ended"]').waitFor();
  await take(page, look, 'ending');
  await page.locator('[data-intent="debrief"]').click();
  await take(page, look, 'debrief');
  await context.close();
}

async function take(page: Page, look: Look, screen: string): Promise<void> {
  const name = `${look.size}-${look.theme}-${look.language}-${look.view}-${screen}`;
  await page.waitForTimeout(700);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  const document = kept.get(name);
  if (document) copyFileSync(path, join(root, 'docs', 'pictures', document));
  process.stdout.write(`${name}\n`);
}
