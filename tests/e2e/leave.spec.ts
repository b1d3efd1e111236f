/** Leaving never depends on the network: neutral words stand at once, and nothing else ever does. */
import { expect, type Page } from '@playwright/test';
import { main, startStory, test, turn, ui } from './support.ts';

/** What may stand in the way of the neutral page, and where leaving then ends. */
const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the page is refused': (page) => page.route(/neutral\.en/, (route) => route.abort()),
  'the page is missing': (page) =>
    page.route(/neutral\.en/, (route) => route.fulfill({ status: 404, body: 'Not Found' })),
  'a filter answers instead': (page) =>
    page.route(/neutral\.en/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Blocked: chat with strangers' }),
    ),
  'the network never answers': (page) => page.route(/neutral\.en/, () => {}),
};

for (const [what, prepare] of Object.entries(ways))
  test(`leave now when ${what}`, async ({ page }) => {
    await page.clock.install();
    await page.goto('./?lang=en');
    await expect(main(page)).toHaveAttribute('data-app', 'library');
    await prepare(page);
    // In the same task: the words stand before anything else can be asked of anybody.
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-intent="leave-now"]')?.click();
      return { title: document.title, text: document.body.textContent };
    });
    expect(seen.title).toBe(ui('en', 'neutral.title'));
    expect(seen.text).toContain(ui('en', 'neutral.text'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui('en', 'neutral.title'));
    await expect(page.getByText(ui('en', 'neutral.history'))).toBeVisible();
    await page.clock.runFor(60_000);
    await expect(page.getByText(ui('en', 'neutral.history'))).toBeVisible();
    await expect(page.locator('#app')).toHaveCount(0);
    await expect(page).toHaveTitle(ui('en', 'neutral.title'));
  });

test('leave now out of a drawn play, offline: it is forgotten all the same', async ({ page }) => {
  await startStory(page, 'en', { view: 'stage', pace: 'instant' });
  await turn(page, 'asking');
  await page.context().setOffline(true);
  await page.locator('[data-intent="leave-now"]').click();
  await expect(page.getByText(ui('en', 'neutral.history'))).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  await page.context().setOffline(false);
  await page.goto('./');
  await expect(main(page)).toHaveAttribute('data-app', 'library');
});
