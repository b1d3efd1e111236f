/** On the narrowest screens whatever is pressed is as large as a finger, and is called what it says. */
import { expect, type Page } from '@playwright/test';
import { calm, openDesk, openForClass, pressing, readOn } from './class-support.ts';
import { controlFindings, main, openDoor, test, turn } from './support.ts';

const sound = async (page: Page, screen: string): Promise<void> =>
  expect.soft(await controlFindings(page), screen).toEqual([]);

for (const [language, width, height] of [
  ['ar', 320, 568],
  ['fr', 360, 740],
] as const)
  test(`one person in ${language} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`./?lang=${language}`);
    await expect(main(page)).toHaveAttribute('data-app', 'library');
    await sound(page, 'library');
    for (const place of ['help', 'settings'] as const) {
      await page.locator(`[data-intent="${place}"]`).first().click();
      await expect(main(page)).toHaveAttribute('data-app', place);
      await sound(page, place);
      await page.locator('main [data-intent="back"]').click();
    }
    await openDoor(page);
    // What is behind it comes when it is opened.
    await page.locator('[data-door] summary').nth(1).waitFor();
    for (const fold of await page.locator('[data-door] summary').all())
      if (!(await fold.evaluate((part) => part.parentElement?.hasAttribute('open'))))
        await fold.click();
    await sound(page, 'library, unfolded');
    await page.locator('[data-intent="map"]').first().click();
    await expect(main(page)).toHaveAttribute('data-app', 'map');
    await sound(page, 'map');
    for (const view of ['stage', 'text'] as const) {
      const story = new URLSearchParams({ ...calm, lang: language, view, pace: 'instant' });
      await page.goto(`./?${story}`);
      await sound(page, 'briefing');
      await page.locator('[data-intent="start"]').click();
      await turn(page, 'asking');
      await sound(page, `${view}, asking`);
      await page.locator('[data-intent="pause"]').click();
      await sound(page, `${view}, paused`);
      await page.locator('[data-intent="resume"]').click();
      await page.locator('[data-choice]').first().dispatchEvent('click');
      await turn(page, 'explaining');
      await sound(page, `${view}, explaining`);
    }
  });

for (const [language, width, height] of [
  ['fr', 1366, 768],
  ['ar', 1024, 768],
  ['en', 390, 844],
] as const)
  test(`a class in ${language} at ${width} px`, async ({ page, context }) => {
    await page.setViewportSize({ width, height });
    await openForClass(page, pressing, { lang: language, view: 'text' });
    await page.locator('[data-intent="start"]').click();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await sound(page, 'card');
    await page.locator('[data-class="confirm"]').click();
    await page.locator('[data-class="begin-story"]').click();
    await sound(page, 'delivering');
    await readOn(page);
    await turn(page, 'asking');
    await sound(page, 'asking');
    const desk = await openDesk(page, context);
    await desk.setViewportSize({ width, height });
    await sound(desk, 'desk');
    await page.keyboard.press('r');
    await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
    await sound(page, 'revealed');
    await page.locator('[data-class="follow"]').first().click();
    await turn(page, 'explaining');
    await sound(page, 'explaining');
  });
