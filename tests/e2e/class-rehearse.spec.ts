/** A class says aloud what it has met: one sentence at a time, with a clicker alone. */
import { expect } from '@playwright/test';
import { calm, openForClass, readOn, stopHere } from './class-support.ts';
import { axeFindings, main, test, turn, ui } from './support.ts';

test('the words of the way are led through by a clicker, each said by both, and the last press closes', async ({
  page,
}) => {
  await openForClass(page, calm, { view: 'text', motion: 'off' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  await page.keyboard.press('r');
  await page.locator('[data-class="follow"]').first().click();
  await turn(page, 'explaining');
  await stopHere(page);
  await page.keyboard.press('PageDown');
  await expect(main(page)).toHaveAttribute('data-app', 'debrief');
  await page.locator('[data-class="rehearse"]').click();
  const dialog = page.locator('[data-panel="rehearse"]');
  await expect(dialog.getByRole('heading')).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  const said = dialog.locator('.rehearse-say');
  const first = await said.textContent();
  await page.keyboard.press('PageDown');
  await expect(dialog).toContainText(ui('en', 'class.rehearse.b'));
  await expect(said).toHaveText(first ?? '');
  await page.keyboard.press('PageUp');
  await expect(dialog).toContainText(ui('en', 'class.rehearse.a'));
  const heard = new Set<string>();
  for (let presses = 0; presses < 12 && (await dialog.count()) > 0; presses++) {
    heard.add((await said.textContent()) ?? '');
    await page.keyboard.press('PageDown');
  }
  await expect(dialog).toHaveCount(0);
  // What fits every story and every adult comes last.
  expect([...heard].at(-1)).toBe(ui('en', 'play.quoted', { words: ui('en', 'help.words.show') }));
  await expect(main(page)).toHaveAttribute('data-app', 'debrief');
  await expect(page.locator('[data-class="rehearse"]')).toBeFocused();
});
