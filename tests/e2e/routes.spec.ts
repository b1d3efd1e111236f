/** Three routes to three endings: as text, on the stage with the mouse, by keyboard; in two languages. */
import { expect, type Page } from '@playwright/test';
import {
  choiceGroup,
  inkIn,
  languages,
  main,
  routes,
  startStory,
  story,
  test,
  told,
  turn,
  ui,
} from './support.ts';

const [asText, byMouse, byKeyboard] = routes.slice(-3);
if (!asText || !byMouse || !byKeyboard) throw new Error('the story needs three endings');

const endingOf = (page: Page, id: string) => page.locator(`[data-ending="${id}"]`);

for (const language of languages) {
  test.describe(language, () => {
    test(`text view: by role and name to ${asText.ending}`, async ({ page }) => {
      await startStory(page, language, { view: 'text' });
      for (const step of asText.steps) {
        await turn(page, 'asking');
        const choice = choiceGroup(page, language).getByRole('button', {
          name: told(language, step.key),
        });
        await expect(choice).toHaveAttribute('data-choice', step.choice);
        await choice.click();
        await turn(page, 'explaining');
        const card = page
          .getByRole('region')
          .filter({ has: page.locator('[data-intent=continue]') });
        // Before what came of it; at its heading where nothing did.
        await expect(page.locator('.log [data-waits]:focus, .feedback h2:focus')).toHaveCount(1);
        // What is known already, and harmless talk, is one line that opens.
        const more = card.getByRole('button', { name: ui(language, 'play.unfold') });
        if (await more.isVisible()) await more.click();
        await expect(card).toContainText(
          told(language, `beats.${step.beat}.choices.${step.choice}.helps`),
        );
        await card.getByRole('button', { name: ui(language, 'play.continue') }).click();
      }
      await turn(page, 'ended');
      await expect(endingOf(page, asText.ending)).toContainText(
        told(language, `beats.${asText.ending}.ending.title`),
      );
      await expect(page.getByRole('log')).toContainText(told(language, `cast.${story.lead}.name`));
      await page.getByRole('button', { name: ui(language, 'play.to-debrief') }).click();
      await expect(main(page)).toHaveAttribute('data-app', 'debrief');
    });

    test(`stage: real clicks at the drawn rectangles to ${byMouse.ending}`, async ({ page }) => {
      await page.setViewportSize({ width: 1366, height: 768 });
      await startStory(page, language, { view: 'stage', pace: 'instant', motion: 'off' });
      for (const step of byMouse.steps) {
        await turn(page, 'asking');
        const choice = page.locator(`[data-choice="${step.choice}"]`);
        const box = await restingBox(page, `[data-choice="${step.choice}"]`);
        expect(await inkIn(page, box), `the words of ${step.choice} are drawn`).toBeGreaterThan(
          0.01,
        );
        await expect(choice).toHaveAccessibleName(told(language, step.key));
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await turn(page, 'explaining');
        const onward = await restingBox(page, '[data-intent="continue"]');
        expect(await inkIn(page, onward), 'the words of the button are drawn').toBeGreaterThan(
          0.01,
        );
        await page.mouse.click(onward.x + onward.width / 2, onward.y + onward.height / 2);
      }
      await turn(page, 'ended');
      await expect(endingOf(page, byMouse.ending)).toBeAttached();
    });

    test(`keyboard alone to ${byKeyboard.ending}`, async ({ page }) => {
      await startStory(page, language, { view: 'stage', pace: 'instant', motion: 'off' });
      for (const step of byKeyboard.steps) {
        await turn(page, 'asking');
        await tabTo(page, `[data-choice="${step.choice}"]`);
        await page.keyboard.press('Enter');
        await turn(page, 'explaining');
        await tabTo(page, '[data-intent="continue"]');
        await page.keyboard.press('Enter');
      }
      await turn(page, 'ended');
      await tabTo(page, '[data-intent="debrief"]');
      await page.keyboard.press('Enter');
      await expect(main(page)).toHaveAttribute('data-app', 'debrief');
    });
  });
}

/** Where a control rests: the stage tells its rectangle a moment after the page is drawn. */
async function restingBox(page: Page, selector: string) {
  const control = page.locator(selector);
  await expect(control).toBeVisible();
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  let before = await control.boundingBox();
  await expect(async () => {
    const now = await control.boundingBox();
    const same = JSON.stringify(now) === JSON.stringify(before);
    before = now;
    expect(same).toBe(true);
  }).toPass({ intervals: [60] });
  if (!before) throw new Error(`${selector} is not there`);
  return before;
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector))
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}
