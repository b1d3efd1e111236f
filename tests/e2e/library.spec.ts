/** What somebody meets first: one way to begin, shelves by age, and one door for adults. */
import { expect } from '@playwright/test';
import { axeFindings, main, openDoor, test, ui } from './support.ts';

for (const language of ['en', 'ar'])
  test(`one way to begin stands above everything, and stories are in sight, ${language}`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${language}`);
    const begin = page.locator('[data-intent="begin"]');
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
      [360, 740],
      [320, 568],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(begin).toBeInViewport({ ratio: 1 });
      // Nothing else in the page is pressed before it.
      const first = page.locator('main :is(button, a[href], summary)').first();
      await expect(first).toHaveAttribute('data-intent', 'begin');
      if (width > 900) await expect(page.locator('.story-card h3').first()).toBeInViewport();
    }
    await begin.click();
    await expect(main(page)).toHaveAttribute('data-app', 'briefing');
  });

test('shelves by age, a friend first; chips find; what is for adults is behind one door', async ({
  page,
}) => {
  await page.goto('./?lang=en');
  await expect(page.locator('.shelf h2:visible')).toHaveText([
    ui('en', 'app.audience.12-14'),
    ui('en', 'app.audience.15-18'),
  ]);
  await expect(page.locator('.story-card').first()).toHaveAttribute('data-intensity', '1');
  for (const adult of ['[data-intent="guide"]', '[data-class="lead"]', '.unreviewed', '.maps'])
    await expect(page.locator(adult).first()).toBeHidden();
  const all = await page.locator('.story-card:visible').count();
  await page.locator('[data-find="voice-chat"]').click();
  const found = page.locator('.story-card:visible');
  await expect(found).not.toHaveCount(all);
  await expect(found.first()).toContainText(ui('en', 'app.kind.voice-chat'));
  await page.locator('[data-find="short"]').click();
  await page.locator('[data-find="voice-chat"]').click();
  await page.locator('[data-find="short"]').click();
  await expect(found).toHaveCount(all);
  await openDoor(page);
  await expect(page.locator('[data-intent="guide"]').first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('a title in another language stands at the edge of the page’s own', async ({ page }) => {
  await page.goto('./?lang=ar');
  const title = page.locator('.story-card h3[lang="en"]').first();
  await expect(title).toBeVisible();
  const edges = await title.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return [words.getBoundingClientRect().right, element.getBoundingClientRect().right];
  });
  expect(edges[0]).toBeCloseTo(edges[1] ?? 0, 0);
});
