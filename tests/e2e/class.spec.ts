/** A whole lesson in two windows, and the same with a keyboard or a clicker alone. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  calm,
  counted,
  leadToTheEnd,
  openDesk,
  openForClass,
  pressing,
  readOn,
  showDesk,
  showHere,
} from './class-support.ts';
import { axeFindings, main, openDoor, test, turn } from './support.ts';

// Two windows at once, often beside other tests: a slow machine may take its time.
test.describe.configure({ timeout: 90_000 });

const place = (page: Page, name: string): Promise<void> =>
  expect(main(page)).toHaveAttribute('data-app', name);

test('three presses from the library into a calm story of a friend', async ({ page }) => {
  await page.goto('./?lang=en&view=text');
  const start = Date.now();
  await openDoor(page);
  await page.locator(`[data-class="quick"][data-story="${calm.scenario}"]`).click();
  await page.locator('[data-intent="start"]').click();
  await place(page, 'playing');
  test.info().annotations.push({ type: 'three presses', description: `${Date.now() - start} ms` });
  await expect(main(page)).toHaveAttribute('data-turn', 'delivering');
});

test('a whole lesson: card, slips, five decisions, a second way, reloads, report, file', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await openForClass(page, pressing, { view: 'text' });

  // The card: not before all five are so.
  await page.locator('[data-intent="start"]').click();
  await place(page, 'class-card');
  await expect(page.locator('[data-class="confirm"]')).toBeDisabled();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('[data-class="confirm"]').click();

  // The slips of before, a name for the class and its size.
  await place(page, 'before-check');
  await page.locator('#class-name').fill('=8b "Tuesday"');
  await page.locator('#class-name').blur();
  await page.locator('#class-size').fill('28');
  await page.locator('#class-size').blur();
  // A slip stays with its owner: nothing is collected yet, so nothing can be counted.
  await expect(main(page).locator('input:not([type="radio"])')).toHaveCount(2);
  await expect(main(page)).not.toContainText(/collect(?!ed or counted now)|hand in/i);
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('[data-class="begin-story"]').click();
  await place(page, 'playing');
  await readOn(page);
  await turn(page, 'asking');

  // The desk: a second window, opened by its button.
  const desk = await openDesk(page, context);
  expect(await axeFindings(desk)).toEqual([]);

  // Five decisions: votes from here and from there, revealed only when wished.
  const followed: string[] = [];
  for (let decision = 0; decision < 5; decision++) {
    await readOn(page);
    await turn(page, 'asking');
    await expect(main(page)).toHaveAttribute('data-vote', 'open');
    const ids = await page
      .locator('[data-choice]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-choice') ?? ''));
    await expect(desk.locator('[data-desk-option]')).toHaveCount(ids.length);
    await page.keyboard.press('Digit1');
    await page.keyboard.press('Digit2');
    await desk.locator(`[data-desk-votes="${ids[1]}"] input`).fill('16');
    await desk.locator(`[data-desk-votes="${ids[1]}"] input`).blur();
    await desk.locator('[data-desk-votes=":pass"] .step').last().click();
    await expect(counted(page)).toHaveAttribute('data-votes', '18');
    await expect(page.locator('[data-result]')).toHaveCount(0);
    await expect(page.locator('[data-rating]')).toHaveCount(0);

    if (decision === 1) {
      await page.reload();
      await turn(page, 'asking');
      await expect(counted(page)).toHaveAttribute('data-votes', '18');
      await expect(desk.locator('.desk')).toHaveAttribute('data-link', 'open');
    }
    if (decision === 2) {
      await desk.reload();
      await expect(desk.locator('[data-desk-total]')).toHaveAttribute('data-desk-total', '18');
      await expect(desk.locator('.desk')).toHaveAttribute('data-steers', 'true');
    }
    await desk.locator('[data-desk="reveal"]').click();
    await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
    await expect(page.locator(`[data-result="${ids[1]}"] td`)).toHaveText('16');
    await expect(page.locator('.verdict')).toHaveAttribute('data-leading', '1');
    if (decision === 0) expect(await axeFindings(page)).toEqual([]);
    await page.locator(`[data-class="follow"][data-follow="${ids[1]}"]`).click();
    await turn(page, 'explaining');
    followed.push(ids[1] ?? '');
    if (decision < 4) await desk.locator('[data-desk="on"]').click();
  }

  // Another way, "to see what happens": back to the second decision and on with the first choice.
  await desk.locator('[data-desk="jump"]').selectOption('1');
  await turn(page, 'asking');
  await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
  await page.locator('[data-class="follow"]').last().click();
  await turn(page, 'explaining');

  // On to the end, whatever way is left.
  await leadToTheEnd(page, 'last');
  await turn(page, 'ended');
  await desk.locator('[data-desk="finish"]').click();

  // Looking back: the way, its forks and their votes; no ratings.
  await place(page, 'debrief');
  await expect(page.locator('[data-rating]')).toHaveCount(0);
  await page.locator('[data-fork="0"]').focus();
  await expect(page.locator(`[data-way="${followed[0]}"] .way-votes`)).toContainText('16');
  expect(await axeFindings(page)).toEqual([]);
  const [reminder] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-class="reminder"]').click(),
  ]);
  const calendar = readFileSync(await reminder.path(), 'utf8');
  expect(calendar).toContain('BEGIN:VEVENT');
  expect(calendar).not.toMatch(/black|threat|picture|unsent story/i);

  // The slips of after, and the report.
  await page.locator('[data-class="check"]').click();
  await place(page, 'after-check');
  await showHere(page);
  await page.locator('[name="before/tell/likely"]').fill('12');
  await page.locator('[name="before/words/fairly"]').fill('3');
  await page.locator('[name="after/tell/likely"]').fill('7');
  await page.locator('[name="after/tell/very-likely"]').fill('9');
  await page.locator('[data-class="save-slips"]').click();
  await place(page, 'report');
  await showHere(page);
  await expect(page.locator('[data-slip-result="tell"]')).toContainText('9');
  await expect(page.locator('[data-slip-result="words"] table')).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.reload();
  await place(page, 'report');
  await showHere(page);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-class="csv"]').click(),
  ]);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv).toContain(`"'=8b ""Tuesday"""`);
  expect(csv).toMatch(new RegExp(`/${followed[0]}","B","[^\\n]*",16,"yes"`));
  expect(csv).toContain('"words/fairly"');
  expect(csv).toContain('hidden');

  // It stays on this device, and goes when it is forgotten.
  await page.locator('main [data-intent="library"]').click();
  await expect(page.locator('[data-record]')).toHaveCount(1);
  // A class may be looking: what is kept stands behind a press.
  await page.locator('.kept-details summary').click();
  await page.locator('[data-record]').click();
  await place(page, 'report');
  await showHere(page);
  await page.locator('[data-class="forget"]').click();
  await page.locator('main [data-intent="library"]').click();
  await expect(page.locator('[data-record]')).toHaveCount(0);
});

test('with a clicker alone the class moves on and back, and nothing is ever chosen', async ({
  page,
}) => {
  await openForClass(page, calm, { view: 'text' });
  await page.locator('[data-intent="start"]').click();
  for (let press = 0; press < 40; press++) await page.keyboard.press('PageDown');
  await turn(page, 'asking');
  await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
  await page.keyboard.press('PageUp');
  await expect(main(page)).toHaveAttribute('data-vote', 'open');
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await expect(page.locator('[data-cover]')).toHaveCount(0);
  await page.reload();
  await turn(page, 'asking');
});

test('keys of one character can be switched off; a tie is talked over', async ({ page }) => {
  await openForClass(page, calm, { view: 'text' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  await page.keyboard.press('Digit1');
  await page.keyboard.press('Digit2');
  await page.keyboard.press('?');
  await page.locator('[data-panel="keys"] input').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Digit2');
  await page.keyboard.press('r');
  await expect(counted(page)).toHaveAttribute('data-votes', '2');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.verdict')).toHaveAttribute('data-leading', '2');
  await turn(page, 'asking');
});

test('counts above the size of the class are asked about, not refused', async ({ page }) => {
  await openForClass(page, calm, { view: 'text' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  await page.locator('.class-size input').fill('3');
  await page.locator('.class-size input').blur();
  const typed = page.locator('[data-counter="A"] .masked');
  await typed.fill('12');
  await typed.press('Enter');
  await expect(counted(page)).toHaveAttribute('data-votes', '12');
  await expect(typed).toHaveValue('');
  await expect(page.locator('.too-many')).toContainText('12');
});

test('a second desk only watches; two classes in two tabs do not mix', async ({
  page,
  context,
}) => {
  await openForClass(page, calm, { view: 'text' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  const href = await page.locator('a[data-class="desk"]').getAttribute('href');
  const first = await context.newPage();
  await first.goto(`./${href}`);
  await showDesk(first);
  await expect(first.locator('.desk')).toHaveAttribute('data-steers', 'true');
  await expect(first.locator('[data-desk="reveal"]')).toBeVisible();
  const second = await context.newPage();
  await second.goto(`./${href}`);
  await showDesk(second);
  await expect(second.locator('.desk')).toHaveAttribute('data-steers', 'false');
  await second.locator('[data-desk="take"]').click();
  await expect(second.locator('.desk')).toHaveAttribute('data-steers', 'true');
  await expect(first.locator('.desk')).toHaveAttribute('data-steers', 'false');

  const other = await context.newPage();
  await openForClass(other, calm, { view: 'text' });
  await other.locator('[data-intent="start"]').click();
  await readOn(other);
  expect(await other.locator('a[data-class="desk"]').getAttribute('href')).not.toBe(href);
  await second.locator('[data-desk="reveal"]').click();
  await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
  await expect(main(other)).toHaveAttribute('data-vote', 'open');
});

test('a desk follows its class to the next story', async ({ page, context }) => {
  await openForClass(page, calm, { view: 'text' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  const desk = await openDesk(page, context);
  await page.bringToFront();
  await page.locator('[data-intent="pause"]').click();
  await page.locator('[data-intent="library"]').click();
  await place(page, 'library');
  await page.locator('[data-intent="open"][data-scenario="the-group-chat"]').click();
  await page.locator('[data-intent="start"]').click();
  await place(page, 'class-card');
  await expect(desk.locator('.desk')).toHaveAttribute('data-link', 'open');
  await expect(desk.locator('.desk')).toHaveAttribute('data-steers', 'true');
  await expect(desk.locator('.desk-story')).toContainText('The file in the class chat');
  await desk.reload();
  await expect(desk.locator('.desk-story')).toContainText('The file in the class chat');
});
