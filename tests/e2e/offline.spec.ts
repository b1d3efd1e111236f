/** Once opened, the app works without a network: the whole story, stage included. */
import { expect, test } from '@playwright/test';
import { main, startStory, turn } from './support.ts';

test.use({ serviceWorkers: 'allow' });

test('a second visit needs no network', async ({ page, context }) => {
  await page.goto('./');
  await expect(main(page)).toHaveAttribute('data-app', 'library');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await startStory(page, 'fr', { view: 'stage', pace: 'instant' });
  await turn(page, 'asking');
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  await page.locator('[data-intent="leave-now"]').click();
  await page.waitForURL(/neutral\.fr\.html$/);
});
