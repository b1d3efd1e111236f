/** Help is one press away on every screen, and its first entry is "This is happening now". */
import { expect, type Page } from '@playwright/test';
import { calm, openDesk, openForClass, pressing, readOn, showHere } from './class-support.ts';
import { axeFindings, choiceGroup, main, openDoor, startStory, test, turn, ui } from './support.ts';

/** Presses Get help on the screen that stands there, looks at it, and goes back. */
async function helpFrom(page: Page, place: string): Promise<void> {
  await expect(main(page)).toHaveAttribute('data-app', place);
  await expect(page.locator('[data-intent="leave-now"]').first()).toBeVisible();
  await page.locator('.toolbar [data-intent="help"]').click();
  const inPlay = place === 'playing';
  const help = inPlay ? page.locator('dialog[data-panel="help"]') : main(page);
  if (!inPlay) await expect(main(page)).toHaveAttribute('data-app', 'help');
  await expect(help.getByRole('heading', { level: 2 }).first()).toHaveText(
    ui('en', 'help.talk.title'),
  );
  if (inPlay) await page.locator('[data-intent="close-panel"]').click();
  else await page.locator('main [data-intent="back"]').click();
  await expect(main(page)).toHaveAttribute('data-app', place);
}

test('from every screen of one person', async ({ page }) => {
  await page.goto('./?lang=en');
  await helpFrom(page, 'library');
  for (const place of ['settings', 'about'] as const) {
    await page.locator(`[data-intent="${place}"]`).first().click();
    await expect(main(page)).toHaveAttribute('data-app', place);
    await page.locator('.toolbar [data-intent="help"]').click();
    await expect(main(page)).toHaveAttribute('data-app', 'help');
    await page.locator('main [data-intent="back"]').click();
  }
  await openDoor(page);
  await page.locator('[data-intent="guide"]').first().click();
  await expect(main(page)).toHaveAttribute('data-app', 'guide');
  await page.locator('.toolbar [data-intent="help"]').click();
  await expect(page.locator('.now h2')).toHaveText(ui('en', 'help.talk.title'));
});

test('from briefing, questions, play, debrief and the questions after it', async ({ page }) => {
  await page.goto('./?lang=en&pack=edited-picture&scenario=never-took&view=text&pace=instant');
  await helpFrom(page, 'briefing');
  await page.locator('[data-intent="check"]').click();
  await helpFrom(page, 'before-check');
  await page.locator('[data-intent="skip-questions"]').click();
  await turn(page, 'asking');
  await helpFrom(page, 'playing');
  for (let step = 0; step < 40; step += 1) {
    if ((await main(page).getAttribute('data-turn')) === 'ended') break;
    await choiceGroup(page, 'en').getByRole('button').first().click();
    await turn(page, 'explaining');
    await page.locator('[data-intent="continue"]').click();
    await turn(page, 'asking', 'ended');
  }
  await page.locator('[data-intent="debrief"]').click();
  await helpFrom(page, 'debrief');
  await page.locator('main [data-intent="check"]').click();
  await helpFrom(page, 'after-check');
});

test('from every screen of a class, and of its desk', async ({ page, context }) => {
  await openForClass(page, pressing, { view: 'text' });
  await helpFrom(page, 'briefing');
  await page.locator('[data-intent="start"]').click();
  await helpFrom(page, 'class-card');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.locator('[data-class="confirm"]').click();
  await helpFrom(page, 'before-check');
  await page.locator('[data-class="begin-story"]').click();
  await helpFrom(page, 'playing');
  await readOn(page);
  const desk = await openDesk(page, context);
  await helpFrom(desk, 'desk');
  await expect(desk.locator('.desk')).toHaveAttribute('data-link', 'open');
  await expect(desk.locator('[data-desk-option]').first()).toBeVisible();
  // A dark or quiet screen lies over the toolbar, so help stands on it as well.
  await page.bringToFront();
  await page.keyboard.press('c');
  await page.locator('[data-cover] [data-intent="help"]').click();
  await expect(page.locator('dialog[data-panel="help"] h2').first()).toHaveText(
    ui('en', 'help.talk.title'),
  );
  await page.locator('[data-intent="close-panel"]').click();
  await page.keyboard.press('c');
  // The dialogues of a class hold quick exit; Escape leads back to help.
  for (const [window, open, panel] of [
    [page, '[data-class="keys"]', 'keys'],
    [desk, '[data-desk="safeguarding"]', 'safeguarding'],
  ] as const) {
    await window.locator(open).click();
    await expect(
      window.locator(`dialog[data-panel="${panel}"] [data-intent="leave-now"]`),
    ).toBeVisible();
    await window.keyboard.press('Escape');
  }
  for (let decision = 0; decision < 40; decision++) {
    await readOn(page);
    if ((await main(page).getAttribute('data-turn')) === 'ended') break;
    await page.keyboard.press('r');
    await page.locator('[data-class="follow"]').first().click();
    await turn(page, 'explaining');
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('PageDown');
  await helpFrom(page, 'debrief');
  await page.locator('main [data-class="check"]').click();
  await helpFrom(page, 'after-check');
  await showHere(page);
  await page.locator('[data-class="skip-slips"]').click();
  await helpFrom(page, 'report');
});

test('from the plan, the paper edition, a map and a problem', async ({ page }) => {
  await openForClass(page, calm, { view: 'text' });
  for (const opened of ['briefing', 'library'] as const) {
    if (opened === 'library') await page.locator('main [data-intent="library"]').click();
    await page.locator('[data-class="guide"]').click();
    await expect(main(page)).toHaveAttribute('data-app', 'guide');
    await expect(page.locator('[data-intent="leave-now"]').first()).toBeVisible();
    await page.locator('.toolbar [data-intent="help"]').click();
    await expect(page.locator('.now h2')).toHaveText(ui('en', 'help.talk.title'));
    await page.locator('main [data-intent="back"]').click();
    await expect(main(page)).toHaveAttribute('data-app', 'guide');
    await page.locator('main [data-intent="back"]').click();
    await expect(main(page)).toHaveAttribute('data-app', opened);
  }
  await page.locator('.maps summary').first().click();
  await page.locator('[data-intent="map"]').first().click();
  await helpFrom(page, 'map');
  await page.goto('./?lang=en');
  await openDoor(page);
  await page
    .locator('[data-intent="open-file"]')
    .first()
    .setInputFiles({
      name: 'empty.unsent',
      mimeType: 'application/zip',
      buffer: Buffer.from('not a pack'),
    });
  await helpFrom(page, 'problem');
});

test('the four questions: each can be left out, and nothing is kept', async ({ page }) => {
  await page.goto('./?lang=en&pack=edited-picture&scenario=never-took&view=text&pace=instant');
  await page.locator('[data-intent="check"]').click();
  for (const item of ['tell', 'words', 'rush', 'first']) {
    await expect(page.locator(`[data-question="${item}"]`)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    if (item === 'words') await page.locator('[data-question] input').nth(2).check();
    await page.locator('[data-intent="next-question"]').click();
  }
  await expect(main(page)).toHaveAttribute('data-app', 'playing');
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(kept).not.toMatch(/fairly|not-at-all|no-time/);
});

test.describe('where the clock tells of no country that is known', () => {
  test.use({ timezoneId: 'Europe/Warsaw' });

  test('a country is asked for, kept, and gives numbers to press', async ({ page }) => {
    await page.goto('./?lang=fr');
    await page.locator('.toolbar [data-intent="help"]').click();
    // Speaking French says nothing about the country.
    await expect(page.locator('#help-country')).toHaveValue('');
    await expect(page.locator('[href^="tel:"]')).toHaveCount(0);
    await page.locator('#help-country').selectOption('CA');
    await expect(page.locator('[href="tel:18006686868"]').first()).toBeVisible();
    await expect(page.locator('[href="sms:686868"]').first()).toBeVisible();
    await page.reload();
    await page.locator('.toolbar [data-intent="help"]').click();
    await expect(page.locator('#help-country')).toHaveValue('CA');
    expect(await axeFindings(page)).toEqual([]);
  });
});

test.describe('on a phone in Berlin', () => {
  test.use({ timezoneId: 'Europe/Berlin', viewport: { width: 360, height: 740 } });

  test('a call and a chat are the first thing to press, without scrolling; another country is a choice away', async ({
    page,
  }) => {
    await page.goto('./?lang=en');
    await page.locator('.toolbar [data-intent="help"]').click();
    await expect(page.locator('[data-way="answer"]')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('[data-way="reply"]')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('[data-way="answer"]')).toHaveAttribute('href', 'tel:116111');
    await expect(page.getByText(ui('en', 'help.services.guessed'))).toBeVisible();
    await page.locator('#help-country').selectOption('FR');
    await expect(page.getByText(ui('en', 'help.services.guessed'))).toHaveCount(0);
    await expect(page.locator('[data-way="answer"]')).toHaveAttribute('href', 'tel:3018');
  });
});

test('after a year the numbers are hidden, and the directories stay', async ({ page }) => {
  await page.clock.setFixedTime('2027-11-29T12:00:00Z');
  await page.goto('./?lang=en');
  await page.locator('.toolbar [data-intent="help"]').click();
  await page.locator('#help-country').selectOption('CA');
  await expect(page.getByText(ui('en', 'help.numbers.hidden'))).toBeVisible();
  await expect(page.locator('[href^="tel:"], [href^="sms:"]')).toHaveCount(0);
  await expect(page.locator('[data-service="child-helpline-international"]')).toBeVisible();
});

test('startStory: help over a play keeps the play', async ({ page }) => {
  await startStory(page, 'en', { view: 'text', pace: 'instant' });
  await helpFrom(page, 'playing');
  await expect(main(page)).toHaveAttribute('data-paused', 'false');
});
