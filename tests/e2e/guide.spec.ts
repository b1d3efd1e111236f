/** The guide of a pack: complete on the screen, and clean pages on paper. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { axeFindings, main, openDoor, test, ui } from './support.ts';

async function openGuide(page: Page, lang: string, pack = 'the-friend-who-is-told') {
  await page.goto(`./?lang=${lang}`);
  await openDoor(page);
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
  await expect(page.locator('.guide-map')).toHaveCount(1);
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

test('the letter and a plan can be changed: as .docx, in the language of the page', async ({
  page,
}) => {
  const saved = async (press: Locator): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    const files = unzipSync(await readFile(await download.path()));
    return strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');
  };
  await openGuide(page, 'fr');
  const letter = page.locator('.family-letter');
  const words = (await letter.locator('p').allTextContents()).map((each) => each.slice(0, 40));
  const text = await saved(page.locator('[data-save-sheet]'));
  for (const each of [...words, ui('fr', 'guide.letter.signature')]) expect(text).toContain(each);
  // A guide that was not left comes back.
  await page.locator('[data-intent="back"]').click();
  await page.goto('./?role=class&lang=fr');
  await page.locator('.lead-class [data-class="guide"]').click();
  await page.locator('.plan-stories input').first().check();
  const plan = await saved(page.locator('[data-save-sheet]'));
  expect(plan).toContain(ui('fr', 'class.plan.part.rules'));
  expect(plan).not.toContain(ui('en', 'class.plan.part.rules'));
});
