/** No raw key and no missing word reaches a screen, from the library to the debrief. */
import { expect } from '@playwright/test';
import { languages, main, routes, startStory, test, turn } from './support.ts';

const rawKey = /\b(?:app|play|act|debrief|help|tactics|trouble|story)\.[a-z]+(?:[.-][a-z-]+)+|\{\{/;

for (const language of languages)
  test(`${language}: every text is there`, async ({ page }) => {
    const missing: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith('No text for')) missing.push(message.text());
    });
    const read = async () => {
      expect(await page.locator('body').textContent()).not.toMatch(rawKey);
    };
    await page.goto(`./?lang=${language}`);
    await expect(main(page)).toHaveAttribute('data-app', 'library');
    await read();
    for (const place of ['help', 'settings', 'about']) {
      await page.locator(`[data-intent="${place}"]`).first().click();
      await expect(main(page)).toHaveAttribute('data-app', place);
      await read();
      if (place === 'about') {
        await page.locator('.about summary').click();
        await page.locator('.licences summary', { hasText: 'preact' }).click();
        await expect(page.getByText('Jason Miller')).toBeVisible();
      }
      await page.locator('main [data-intent="back"]').click();
    }
    await startStory(page, language, { view: 'text', pace: 'instant' });
    for (const step of routes[0]?.steps ?? []) {
      await turn(page, 'asking');
      await page.locator(`[data-choice="${step.choice}"]`).click();
      await turn(page, 'explaining');
      await read();
      await page.locator('[data-intent="continue"]').click();
    }
    await turn(page, 'ended');
    await page.locator('[data-intent="debrief"]').click();
    await read();
    expect(missing).toEqual([]);
  });
