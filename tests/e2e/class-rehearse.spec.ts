/** A class says aloud what it has met: one sentence at a time, led by a clicker in either window. */
import { expect } from '@playwright/test';
import { calm, openDesk, openForClass, readOn, stopHere } from './class-support.ts';
import { axeFindings, main, test, turn, ui } from './support.ts';

test('the words of the way are led from the desk and from the projector, and the last press closes', async ({
  page,
  context,
}) => {
  await openForClass(page, calm, { view: 'text', motion: 'off' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  const desk = await openDesk(page, context);
  await page.keyboard.press('r');
  await page.locator('[data-class="follow"]').first().click();
  await turn(page, 'explaining');
  await stopHere(page);
  await page.keyboard.press('PageDown');
  await expect(main(page)).toHaveAttribute('data-app', 'debrief');

  await desk.locator('[data-desk="rehearse"]').click();
  const dialog = page.locator('[data-panel="rehearse"]');
  await expect(dialog.getByRole('heading')).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  const lead = desk.locator('.lead-box');
  await expect(lead).toHaveAttribute('data-over', 'words');
  expect(await axeFindings(desk)).toEqual([]);
  const said = dialog.locator('.rehearse-say');
  const first = (await said.textContent()) ?? '';
  const isB = async (is: boolean): Promise<void> => {
    const who = ui('en', is ? 'class.rehearse.b' : 'class.rehearse.a');
    await expect(dialog).toContainText(who);
    await expect(lead).toContainText(who);
    await expect(said).toHaveText(first);
  };
  // A clicker at the desk, and one before the projector; a button of each.
  await desk.keyboard.press('PageDown');
  await isB(true);
  await page.keyboard.press('PageUp');
  await isB(false);
  await lead.locator('[data-desk="words-on"]').click();
  await isB(true);
  await dialog.locator('[data-rehearse="back"]').click();
  await isB(false);
  // Nobody reads on under a dark screen; the next press shows the words again.
  await desk.keyboard.press('b');
  await expect(lead).toHaveAttribute('data-over', 'blank');
  await desk.keyboard.press('PageDown');
  await expect(lead).toHaveAttribute('data-over', 'words');
  await isB(false);
  await page.reload();
  await isB(false);

  const heard = new Set<string>();
  for (let presses = 0; presses < 12 && (await dialog.count()) > 0; presses++) {
    heard.add((await said.textContent()) ?? '');
    await page.keyboard.press('PageDown');
  }
  await expect(dialog).toHaveCount(0);
  // What fits every story and every adult comes last.
  const last = ui('en', 'play.quoted', { words: ui('en', 'help.words.show') });
  expect([...heard].at(-1)).toBe(last);
  await expect(lead).toHaveAttribute('data-over', 'none');
  await desk.keyboard.press('PageUp');
  await expect(said).toHaveText(last);
  await lead.locator('[data-desk="words-close"]').click();
  await expect(dialog).toHaveCount(0);
  await expect(main(page)).toHaveAttribute('data-app', 'debrief');
});
