/** A lesson that is broken off goes on: from its file in another browser, and after leaving by mistake. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { calm, openForClass, readOn } from './class-support.ts';
import { axeFindings, main, test, turn } from './support.ts';

test('a lesson is broken off with its votes asked after once, and goes on from its file elsewhere', async ({
  page,
  browser,
}) => {
  await openForClass(page, calm, { view: 'text' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  await turn(page, 'asking');
  for (let decision = 1; decision < 6; decision++) {
    await page.keyboard.press('r');
    await page.locator('[data-class="follow"]').first().click();
    // Harmless talk has no card and goes on by itself.
    await expect(main(page)).not.toHaveAttribute('data-turn', 'asking');
    await readOn(page);
    await turn(page, 'asking');
  }
  await page.keyboard.press('Digit2');
  await page.keyboard.press('Digit2');
  const beat = await page.locator('[data-choice]').first().getAttribute('data-choice');

  // Nobody keeps the votes yet: the way out asks once, and one may stay.
  await page.keyboard.press('p');
  await page.locator('.paused [data-intent="library"]').click();
  const asked = page.locator('dialog[data-panel="losing"]');
  await expect(asked).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(asked).toHaveCount(0);
  await expect(main(page)).toHaveAttribute('data-app', 'playing');
  await page.locator('.paused [data-intent="library"]').click();
  await asked.getByRole('textbox').fill('8b');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    asked.locator('[data-save-lesson]').click(),
  ]);
  const file = await readFile(await download.path());
  await asked.locator('[data-intent="library-sure"]').click();
  await expect(page.locator('[data-go-on]')).toHaveText('Go on with 8b, decision 6');

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto('./?role=class&lang=en&view=text');
  const opens = other.locator('[data-class="open-lesson"]');
  await opens.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(other.locator('[data-lesson-file="false"]')).toContainText('no lesson');
  await opens.setInputFiles({ name: 'l.json', mimeType: 'application/json', buffer: file });
  await expect(other.locator('[data-lesson-file="true"]')).toContainText('8b');
  await other.locator('[data-go-on]').click();
  await expect(main(other)).toHaveAttribute('data-app', 'playing');
  await readOn(other);
  await turn(other, 'asking');
  await expect(other.locator('[data-votes]')).toHaveAttribute('data-votes', '2');
  await expect(other.locator('[data-choice]').first()).toHaveAttribute('data-choice', beat ?? '');

  // Left at once by mistake: for a while the same device takes it up where it stood.
  const leave = async (): Promise<void> => {
    for (let press = 0; press < 3; press++) await other.keyboard.press('Shift');
  };
  await leave();
  await expect(other.locator('.leaving')).toBeVisible();
  await leave();
  await other.waitForURL(/neutral/);
  await other.goto('./?role=class&lang=en&view=text');
  await other.locator('[data-class="take-up"]').click();
  await expect(other.locator('[data-votes]')).toHaveAttribute('data-votes', '2');
  await elsewhere.close();
});
