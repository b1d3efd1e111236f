/** `unsent.html` as whoever has it on a stick opens it: from the disk, with nothing beside it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as anyTest, expect, type Page } from '@playwright/test';
import { storiesMeta } from '../../src/app/given.ts';
import { calm, counted, openDesk, readOn } from './class-support.ts';
import { main, openDoor, openPackAndMap, routes, told, turn, ui } from './support.ts';

const folder = join(import.meta.dirname, '../../dist-single');
const file = join(folder, 'unsent.html');

const opened = (flags: Record<string, string>): string =>
  `${pathToFileURL(file).href}?${new URLSearchParams({ lang: 'en', ...flags })}`;

/** What would have left the file, and whatever the console says. */
const test = anyTest.extend<{ strange: string[] }>({
  strange: [
    async ({ context }, use) => {
      const strange: string[] = [];
      context.on('request', (request) => {
        if (!/^(file|data|blob):/.test(request.url())) strange.push(request.url());
      });
      context.on('console', (message) => strange.push(message.text()));
      await context.addInitScript(() => {
        const { ServiceWorkerContainer } = window;
        ServiceWorkerContainer.prototype.register = (address) => {
          console.error(`asked for ${address}`);
          return Promise.reject(new Error('no service worker here'));
        };
      });
      await use(strange);
      expect(strange).toEqual([]);
    },
    { auto: true },
  ],
});

const place = (page: Page, name: string): Promise<void> =>
  expect(main(page)).toHaveAttribute('data-app', name);

test('it is one file, and fits on any stick and into any mailbox', () => {
  expect(readdirSync(folder)).toEqual(['unsent.html']);
  expect(statSync(file).size).toBeLessThan(6_000_000);
});

for (const view of ['text', 'stage'])
  test(`a story from the library to the debrief and out, ${view} view`, async ({ page }) => {
    await page.goto(opened({ view, pace: 'instant' }));
    await place(page, 'library');
    await page.locator('[data-intent="open"][data-scenario="never-took"]').first().click();
    await page.locator('[data-intent="start"]').click();
    for (const { choice, drafted } of routes[0]?.steps ?? []) {
      await turn(page, 'asking');
      if (view === 'stage') await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
      await page.locator(`[data-choice="${choice}"]`).click();
      if (drafted) await page.locator('[data-intent="send"]').click();
      await turn(page, 'explaining');
      await page.locator('[data-intent="continue"]').click();
    }
    await turn(page, 'ended');
    await page.locator('[data-intent="debrief"]').click();
    await place(page, 'debrief');
    await page.locator('[data-intent="leave-now"]').click();
    // The page behind the words stands in the place of this one, and has no name of it.
    await page.waitForURL(/^blob:/);
    await expect(page).toHaveTitle(ui('en', 'neutral.title'));
    await expect(page.getByText(ui('en', 'neutral.history'))).toBeVisible();
    await expect(page.locator('body')).not.toContainText(told('en', 'cast.kai.name'));
    await page.goto(opened({}));
    await place(page, 'library');
  });

test('a class begins, votes, and has its desk', async ({ page, context }) => {
  await page.goto(opened({ role: 'class', ...calm }));
  await place(page, 'briefing');
  await page.locator('[data-intent="start"]').click();
  await place(page, 'playing');
  await readOn(page);
  await turn(page, 'asking');
  await page.keyboard.press('1');
  const desk = await openDesk(page, context);
  await desk.locator('[data-desk-votes] .step').last().click();
  await expect(counted(page)).toHaveAttribute('data-votes', '2');
});

test('every language has its type, and packs are looked at', async ({ page }) => {
  await page.goto(opened({ view: 'text' }));
  await place(page, 'library');
  for (const code of ['ar', 'fr', 'en']) {
    await page.locator('[data-intent="language"]').selectOption(code);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    const faces = () =>
      page.evaluate(() => [...new Set([...document.fonts].map(({ status }) => status))].sort());
    await expect.poll(faces).not.toContain('loading');
    expect(await faces()).not.toContain('error');
    expect(await faces()).toContain('loaded');
  }
  await openPackAndMap(page);

  await page.goto(opened({ view: 'text' }));
  // Nothing can be fetched here, so the page writes itself, to the last byte.
  await openDoor(page);
  await page.locator('[data-give="take"] > summary').click();
  await page.locator('input[value="stick"]').check();
  const coming = page.waitForEvent('download');
  await page.locator('[data-intent="take"]').click();
  const taken = readFileSync(await (await coming).path(), 'utf8');
  const said = new RegExp(`<meta name="${storiesMeta}" content="[^"]*never-took[^"]*">\n`);
  expect(taken).toMatch(said);
  expect(taken.replace(said, '') === readFileSync(file, 'utf8')).toBe(true);
});

test('its policy lets nothing out and nothing in', async ({ page, strange }) => {
  await page.goto(opened({}));
  await place(page, 'library');
  const refused = await page.evaluate(async () => {
    const names: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      names.push(effectiveDirective),
    );
    await fetch('https://example.org/').catch(() => {});
    const script = document.createElement('script');
    try {
      script.text = 'window.strange = true';
      document.head.append(script);
    } catch {
      names.push('script');
    }
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    await new Promise((done) => setTimeout(done, 0));
    return { names, ran: 'strange' in window, hidden: getComputedStyle(document.body).display };
  });
  expect(refused.names.join(' ')).toContain('connect-src');
  expect(refused.names.join(' ')).toContain('script');
  expect(refused.names.join(' ')).toContain('style-src');
  expect(refused).toMatchObject({ ran: false, hidden: 'block' });
  expect(strange.every((line) => /Content Security Policy|TrustedScript/.test(line))).toBe(true);
  strange.length = 0;
});
