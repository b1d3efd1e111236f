/** What somebody meets first: the calm stories before the hard ones, and the way to lead a class. */
import { expect } from '@playwright/test';
import { test } from './support.ts';

test('calm packs stand before hard ones, and those for adults come last', async ({ page }) => {
  await page.goto('./?lang=en');
  await expect(page.locator('.pack h2')).toHaveText([
    'The friend who is told',
    'Is it them?',
    'What are they after?',
    'The edited picture',
    'For grown-ups',
  ]);
  await expect(page.locator('.story-card').first()).toHaveAttribute('data-intensity', '1');
});

for (const language of ['en', 'ar'])
  test(`the first story is in sight without scrolling, and the way to lead a class keeps clear of its words, ${language}`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${language}`);
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(page.locator('.story-card').first()).toBeInViewport({ ratio: 1 });
    }
    // Both in one look: a font that comes between two looks moves the one and not the other.
    const [left, right] = await page.locator('.lead-class').evaluate((element) =>
      ['[data-class="lead"]', 'span']
        .map((part) => element.querySelector(`:scope > ${part}`)?.getBoundingClientRect())
        .filter((box) => box !== undefined)
        .sort((one, other) => one.x - other.x),
    );
    if (!left || !right) throw new Error('not drawn');
    expect(right.x - (left.x + left.width)).toBeGreaterThanOrEqual(12);
  });

test('a title in another language stands at the edge of the page’s own', async ({ page }) => {
  await page.goto('./?lang=ar');
  const title = page.locator('.pack h2[lang="en"]').first();
  await expect(title).toBeVisible();
  const edges = await title.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return [words.getBoundingClientRect().right, element.getBoundingClientRect().right];
  });
  expect(edges[0]).toBeCloseTo(edges[1] ?? 0, 0);
});
