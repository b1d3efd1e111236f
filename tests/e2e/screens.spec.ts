/** Every screen, in both views and two languages: axe-core finds nothing, and nothing leaves the origin. */
import { expect, type Page } from '@playwright/test';
import {
  axeFindingsInBoth,
  choiceGroup,
  type Language,
  languages,
  main,
  routes,
  startStory,
  test,
  turn,
  ui,
} from './support.ts';

const shortest = routes[0];
if (!shortest) throw new Error('the story has no ending');

async function sound(page: Page): Promise<void> {
  expect(await axeFindingsInBoth(page)).toEqual([]);
}

async function walk(page: Page, language: Language, view: 'stage' | 'text'): Promise<void> {
  await startStory(page, language, { view, pace: 'instant', motion: 'off' });
  for (const [index, step] of (shortest?.steps ?? []).entries()) {
    await turn(page, 'asking');
    if (view === 'stage') await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
    if (index === 0) await sound(page);
    await page.locator(`[data-choice="${step.choice}"]`).click();
    await turn(page, 'explaining');
    if (index === 0) await sound(page);
    await page.locator('[data-intent="continue"]').click();
  }
  await turn(page, 'ended');
  await sound(page);
  await page.locator('[data-intent="debrief"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'debrief');
  await sound(page);
}

for (const language of languages) {
  test.describe(language, () => {
    for (const view of ['stage', 'text'] as const)
      test(`${view}: play, feedback, ending and debrief`, async ({ page }) => {
        await walk(page, language, view);
      });

    test('light and dark: library, briefing, help, settings and about', async ({ page }) => {
      await page.goto(`./?lang=${language}`);
      await expect(main(page)).toHaveAttribute('data-app', 'library');
      await sound(page);
      for (const place of ['help', 'settings', 'about'] as const) {
        await page.locator(`[data-intent="${place}"]`).first().click();
        await expect(main(page)).toHaveAttribute('data-app', place);
        await sound(page);
        await page.locator('main [data-intent="back"]').click();
      }
      await page.goto(`./?lang=${language}&pack=edited-picture&scenario=never-took`);
      await expect(main(page)).toHaveAttribute('data-app', 'briefing');
      await sound(page);
    });

    test('help and settings over a play', async ({ page }) => {
      await startStory(page, language, { view: 'text' });
      await turn(page, 'asking');
      for (const panel of ['help', 'settings']) {
        await page.locator(`[data-intent="${panel}"]`).first().click();
        const dialog = page.locator(`dialog[data-panel="${panel}"]`);
        await expect(dialog).toBeVisible();
        await expect(main(page)).toHaveAttribute('data-paused', 'true');
        await sound(page);
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
        await expect(main(page)).toHaveAttribute('data-paused', 'false');
      }
      await page.getByRole('button', { name: ui(language, 'app.pause'), exact: true }).click();
      await expect(main(page)).toHaveAttribute('data-paused', 'true');
      await sound(page);
    });
  });
}

test('nothing leaves the origin, from the library to the debrief', async ({ page, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin;
  const abroad: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && asked !== origin) abroad.push(request.url());
  });
  page.on('websocket', (socket) => abroad.push(socket.url()));
  await walk(page, 'en', 'stage');
  expect(abroad).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('the policy forbids other origins, inline script and HTML from text', async ({ page }) => {
  await page.goto('./');
  await expect(main(page)).toHaveAttribute('data-app', 'library');
  const refused = await page.evaluate(async () => {
    const reports: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      reports.push(event.effectiveDirective),
    );
    await fetch('http://127.0.0.1:9/').catch(() => {});
    const script = document.createElement('script');
    try {
      script.text = 'window.crossed = true';
      document.head.append(script);
    } catch {
      reports.push('trusted-types');
    }
    try {
      document.createElement('div').innerHTML = '<b>text</b>';
    } catch {
      reports.push('html');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { reports, crossed: 'crossed' in window };
  });
  expect(refused.crossed).toBe(false);
  expect(refused.reports).toContain('connect-src');
  expect(refused.reports).toContain('html');
});

test('no rating stands anywhere before the choice', async ({ page }) => {
  await startStory(page, 'en', { view: 'text' });
  await turn(page, 'asking');
  await expect(choiceGroup(page, 'en').getByRole('button')).not.toHaveCount(0);
  const html = await main(page).innerHTML();
  expect(html).not.toMatch(/\b(safe|unsure|risky)\b/);
});
