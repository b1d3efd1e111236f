/** Stories with threats are for a class with an adult: alone they are named, and nothing opens them. */
import { expect } from '@playwright/test';
import { leadToTheEnd, openForClass, readOn } from './class-support.ts';
import { main, openDoor, test, turn, ui } from './support.ts';

const threats = { pack: 'money-or-pictures', scenario: 'your-turn' } as const;

test('alone, a story with threats is named but opens neither here nor by address', async ({
  page,
}) => {
  await page.goto('./?lang=en');
  const name = page.locator(`[data-for-class="${threats.pack}/${threats.scenario}"]`);
  await openDoor(page);
  await expect(name).toBeVisible();
  await expect(name.locator('button')).toHaveCount(0);
  await expect(page.locator('[data-intensity="3"]')).toHaveCount(0);
  await page.goto(`./?lang=en&pack=${threats.pack}&scenario=${threats.scenario}`);
  await expect(main(page)).toHaveAttribute('data-app', 'library');
  await expect(page.locator('.notice')).toContainText(ui('en', 'trouble.with-adult'));
});

test('a class opens it, with the card before it, and plays it to its end and its debrief', async ({
  page,
}) => {
  await openForClass(page, threats, { view: 'text' });
  await page.locator('[data-intent="start"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'class-card');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.locator('[data-class="confirm"]').click();
  await page.locator('[data-class="begin-story"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'playing');
  await readOn(page);
  await page.keyboard.press('r');
  await page.locator('[data-class="follow"]').first().click();
  await turn(page, 'explaining');
  await leadToTheEnd(page, 'first');
  await turn(page, 'ended');
  await expect(page.locator('[data-ending]')).toBeVisible();
  await page.locator('[data-class="on"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'debrief');
});

test('led no longer, it is closed', async ({ page }) => {
  await openForClass(page, threats);
  await page.goto('./?lang=en&role=solo');
  await expect(main(page)).toHaveAttribute('data-app', 'library');
  await expect(page.locator('[data-intensity="3"]')).toHaveCount(0);
});
