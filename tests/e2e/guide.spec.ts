/** The guide of a pack: complete on the screen, and clean pages on paper. */
import { expect, type Page } from '@playwright/test';
import { axeFindings, main, test, ui } from './support.ts';

async function openGuide(page: Page, lang: string, pack = 'the-friend-who-is-told') {
  await page.goto(`./?lang=${lang}`);
  await page.locator(`[data-intent="guide"][data-pack="${pack}"]`).click();
  await expect(main(page)).toHaveAttribute('data-app', 'guide');
  await expect(page.locator('[data-guide="complete"]')).toBeVisible({ timeout: 30_000 });
}

test('has every part, and axe finds nothing', async ({ page }) => {
  // The longest document of all; axe reads every line of it.
  test.slow();
  await openGuide(page, 'en', 'for-grown-ups');
  const names = ['objectives', 'before', 'plans', 'told', 'rehearse', 'decisions', 'letter'];
  for (const name of names)
    await expect(
      main(page).getByRole('heading', { name: ui('en', `guide.${name}`), exact: true }),
    ).toBeVisible();
  await expect(page.locator('.map-drawing')).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);
});

test('prints on A4 and Letter without the interface', async ({ page }) => {
  await openGuide(page, 'en');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.toolbar')).toBeHidden();
  await expect(page.locator('[data-intent="print-guide"]')).toBeHidden();
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await page.pdf({ format, preferCSSPageSize: false });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(8);
    expect(pages).toBeLessThan(40);
  }
});

test('comes back after a reload, and after help; not once it was left', async ({ page }) => {
  await openGuide(page, 'en');
  const title = await main(page).getByRole('heading', { level: 1 }).textContent();
  await page.reload();
  await expect(main(page)).toHaveAttribute('data-app', 'guide');
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await page.locator('[data-intent="help"]').first().click();
  await expect(main(page)).toHaveAttribute('data-app', 'help');
  await page.locator('[data-intent="back"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'guide');
  await page.locator('[data-intent="back"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'library');
  await page.reload();
  await expect(main(page)).toHaveAttribute('data-app', 'library');
});
