/** A whole lesson with one thing in the hand: the desk, the keyboard, or a clicker. */
import { expect, type Page } from '@playwright/test';
import { counted, pressing, readOn } from './class-support.ts';
import { axeFindings, main, test, turn, ui } from './support.ts';

const place = (page: Page, name: string): Promise<void> =>
  expect(main(page)).toHaveAttribute('data-app', name);

test('with the desk alone, from the library to "forget"', async ({ page, context }) => {
  await page.goto('./?role=class&lang=en&view=text&motion=off');
  const [desk] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('a[data-class="desk"]').click(),
  ]);
  const lead = desk.locator('.lead-box');
  const press = (name: string) => desk.locator(`[data-desk="${name}"]`).first().click();
  await press('show');
  expect(await axeFindings(desk)).toEqual([]);
  await desk.locator('[data-desk="choose"]').selectOption(`${pressing.pack}/${pressing.scenario}`);
  await place(page, 'briefing');
  await press('start');
  await place(page, 'class-card');
  // The projector shows nothing of it.
  await expect(page.locator('[data-at-desk]')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  expect(await axeFindings(desk)).toEqual([]);
  for (const tick of await desk.getByRole('checkbox').all()) await tick.check();
  await desk.locator('[data-class="confirm"]').click();
  await place(page, 'before-check');
  await expect(desk.locator('#desk-name')).toBeVisible();
  expect(await desk.evaluate(() => scrollY)).toBe(0);
  await desk.locator('#desk-name').fill('8b');
  await press('start');
  await place(page, 'playing');
  const skips = desk.getByRole('button', { name: ui('en', 'play.skip-typing') });
  const asked = async () => {
    if (await skips.isVisible()) await skips.click();
    return main(page).getAttribute('data-turn');
  };
  await expect.poll(asked).toBe('asking');
  await expect(desk.locator('[data-desk="reveal"]')).toBeVisible();
  await desk.keyboard.press('1');
  await press('reveal');
  await desk.locator('[data-desk-follow]').first().click();
  await expect(main(page)).not.toHaveAttribute('data-turn', 'asking');
  await desk.keyboard.press('e');
  await expect(page.locator('[data-rest]')).toBeVisible();
  await press('finish');
  await place(page, 'debrief');
  await press('rehearse');
  await expect(lead).toHaveAttribute('data-over', 'words');
  await press('words-close');
  await expect(lead).toHaveAttribute('data-over', 'none');
  await press('check');
  await place(page, 'after-check');
  expect(await axeFindings(desk)).toEqual([]);
  await desk.locator('[data-slip] input').first().fill('12');
  await press('to-report');
  await place(page, 'report');
  await expect(page.locator('[data-at-desk]')).toBeVisible();
  await expect(page.locator('[data-class="forget"]')).toHaveCount(0);
  await page.locator('[data-class="show-here"]').click();
  await expect(main(page).locator('h1')).toBeFocused();
  await expect(page.locator('[data-class="forget"]')).toBeVisible();
  await press('forget');
  await expect(page.locator('[data-class="forget"]')).toHaveCount(0);
  await press('to-library');
  await place(page, 'library');
  await expect(page.locator('[data-listed]')).toHaveCount(0);
  await expect(desk.locator('[data-desk="choose"]')).toBeVisible();
});

/** On with Tab to a control, and no press of a mouse. */
async function tabTo(page: Page, control: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((name) => document.activeElement?.matches(name), control)) return;
  }
  throw new Error(`Tab does not come to ${control}`);
}

test('with the keyboard alone, from the library to "forget"', async ({ page }) => {
  await page.goto('./?lang=en&view=text&motion=off');
  const enter = async (control: string, at: string): Promise<void> => {
    await tabTo(page, control);
    await page.keyboard.press('Enter');
    await place(page, at);
  };
  await enter('[data-door] > summary', 'library');
  await enter('[data-class="lead"]', 'library');
  // The way is the same place: what a class has there stands when the focus does.
  await expect(page.locator('[data-class="lead-off"]')).toBeVisible();
  await enter('[data-class="quick"]', 'briefing');
  await enter('[data-class="check"]', 'before-check');
  await tabTo(page, '#class-name');
  await page.keyboard.type('8b');
  await enter('[data-class="begin-story"]', 'playing');
  await readOn(page);
  await turn(page, 'asking');
  for (let press = 0; press < 40; press++) await page.keyboard.press('Digit3');
  await page.keyboard.press('Shift+Digit3');
  await page.keyboard.press('Digit0');
  await expect(counted(page)).toHaveAttribute('data-votes', '40');
  await page.keyboard.press('.');
  await expect(page.locator('[data-cover="blank"]')).toBeVisible();
  await page.keyboard.press('.');
  await page.keyboard.press('c');
  await expect(page.locator('[data-cover="calm"] h2')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-cover]')).toHaveCount(0);
  await expect(main(page)).toHaveAttribute('data-vote', 'open');
  await page.keyboard.press('?');
  await expect(page.locator('[data-panel="keys"]')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
  await tabTo(page, '[data-class="follow"]');
  await page.keyboard.press('Enter');
  await expect(main(page)).not.toHaveAttribute('data-turn', 'asking');
  await page.keyboard.press('e');
  await expect(page.locator('[data-rest]')).toBeVisible();
  await page.keyboard.press('PageDown');
  await place(page, 'debrief');
  await enter('[data-class="rehearse"]', 'debrief');
  await expect(page.locator('[data-panel="rehearse"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await enter('[data-class="report"]', 'report');
  await enter('[data-class="forget"]', 'report');
  await expect(page.locator('[data-class="forget"]')).toHaveCount(0);
});

test('with a clicker, and a hand only where something is decided, from the library to "forget"', async ({
  page,
}) => {
  await page.goto('./?role=class&lang=en&view=text&motion=off');
  /** What a clicker has: on, back, dark. Nothing of it leads out of a screen on which something is decided. */
  const inPocket = async (at: string): Promise<void> => {
    for (const key of ['PageDown', 'ArrowRight', 'PageUp']) await page.keyboard.press(key);
    for (const _ of [1, 2]) await page.keyboard.press('.');
    await expect(page.locator('[data-cover]')).toHaveCount(0);
    await place(page, at);
  };
  const byHand = async (control: string, at: string): Promise<void> => {
    await page.locator(control).first().click();
    await place(page, at);
    if (at !== 'playing') await inPocket(at);
  };
  // What a class has above its screens comes a moment after the library.
  await expect(page.locator('a[data-class="desk"]')).toBeVisible();
  await inPocket('library');
  await byHand('[data-class="quick"]', 'briefing');
  await byHand('[data-class="check"]', 'before-check');
  await page.locator('#class-name').fill('8b');
  await byHand('[data-class="begin-story"]', 'playing');
  // A choice is what the class decided: one press each. The clicker does all the rest of the story.
  let decisions = 0;
  for (let press = 0; press < 400; press++) {
    const now = await main(page).getAttribute('data-turn');
    if (now === null) break;
    if ((await main(page).getAttribute('data-vote')) === 'revealed' && now === 'asking') {
      await page.locator('[data-class="follow"]').first().click();
      await expect(main(page)).not.toHaveAttribute('data-turn', 'asking');
      decisions += 1;
    } else await page.keyboard.press(press % 2 === 0 ? 'PageDown' : 'ArrowRight');
  }
  await place(page, 'debrief');
  expect(decisions).toBeGreaterThan(3);
  await inPocket('debrief');
  await page.locator('main [data-class="rehearse"]').click();
  const words = page.locator('[data-panel="rehearse"]');
  await expect(words).toBeVisible();
  for (let press = 0; press < 60 && (await words.count()) > 0; press++)
    await page.keyboard.press('PageDown');
  await expect(words).toHaveCount(0);
  await byHand('main [data-class="report"]', 'report');
  await byHand('[data-class="forget"]', 'report');
  await expect(page.locator('[data-class="forget"]')).toHaveCount(0);
});
