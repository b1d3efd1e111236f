/** The school's card: typed with the keyboard alone, taken to another device as a file, and kept there. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { axeFindings, main, test } from './support.ts';

const fileOf = (buffer: Buffer) => ({ name: 'x.json', mimeType: 'application/json', buffer });

async function openCard(page: Page): Promise<void> {
  await page.locator('[data-class="school"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog[data-panel="school"]')).toBeVisible();
}

test('a card is typed, goes along as a file, and holds what the library offers', async ({
  page,
  browser,
}) => {
  await page.goto('./?role=class&lang=en');
  // A desk that is open already hears of what is typed.
  const desk = await page.context().newPage();
  await desk.goto('./?role=desk&lang=en');
  await desk.locator('[data-desk="safeguarding"]').click();
  await page.bringToFront();
  await openCard(page);
  await page.locator('#school-lead').focus();
  await page.keyboard.type('Ms Okafor ');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Mr Lindqvist');
  await expect(desk.locator('[data-panel="safeguarding"]')).toContainText('Ms Okafor');
  await page.locator('#school-country').selectOption('GB');
  await page.locator('[name="set-school-stories"][value="some"]').check();
  const ticks = page.locator('dialog .plan-stories input');
  for (const tick of await ticks.all()) if (await tick.isEnabled()) await tick.uncheck();
  await expect(ticks.and(page.locator(':checked'))).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-class="save-school"]').click(),
  ]);
  expect(download.suggestedFilename()).toBe('school.json');
  const file = await readFile(await download.path());

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto('./?role=class&lang=ar');
  await openCard(other);
  const opens = other.locator('[data-class="open-school"]');
  await opens.setInputFiles(fileOf(file.subarray(0, 60)));
  await expect(other.locator('[data-school-file="damaged"]')).toBeVisible();
  await opens.setInputFiles(fileOf(file));
  await expect(other.locator('[data-school-file="opened"]')).toBeVisible();
  await expect(other.locator('#school-lead')).toHaveValue('Ms Okafor');
  expect(await axeFindings(other)).toEqual([]);
  // Leaving forgets what a pupil did, and nothing of the school.
  await other.goto('./?lang=en');
  await expect(other.locator('.story-card')).toHaveCount(1);
  await expect(other.locator('[data-limited]')).toBeVisible();
  await other.locator('[data-intent="help"]').click();
  await expect(main(other)).toHaveAttribute('data-app', 'help');
  await expect(other.locator('#help-country')).toHaveValue('GB');
  await expect(other.locator('.pocket-card').first()).toContainText('Ms Okafor');
  await elsewhere.close();
});
