/** A week of four parallel classes on one room's computer, and the lesson two weeks later. */
import { readFile } from 'node:fs/promises';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { openForClass, pressing, readOn, stopHere } from './class-support.ts';
import { axeFindingsInBoth, main, test, turn, ui } from './support.ts';

const flags = { view: 'text', motion: 'off' };
const place = (page: Page, name: string): Promise<void> =>
  expect(main(page)).toHaveAttribute('data-app', name);

/** The room's computer on another day: no window of the day before, only what it keeps. */
async function on(room: BrowserContext, day: string): Promise<Page> {
  await Promise.all(room.pages().map((page) => page.close()));
  await room.clock.setSystemTime(`${day}T09:00:00`);
  const page = await room.newPage();
  await page.goto('./?role=class&lang=en&view=text&motion=off');
  await place(page, 'library');
  return page;
}

/** The card, the name and the size, and the story; whether the card had to be ticked. */
async function begin(page: Page, name: string, size: number): Promise<boolean> {
  await openForClass(page, pressing, flags);
  await page.locator('[data-intent="start"]').click();
  await place(page, 'class-card');
  const known = await page.locator('[data-ticked]').count();
  if (known === 0) for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.locator('[data-class="confirm"]').click();
  await place(page, 'before-check');
  await expect(page.locator('#class-name')).toHaveValue('');
  await page.locator('#class-name').fill(name);
  await page.locator('#class-size').fill(String(size));
  await page.locator('[data-class="begin-story"]').click();
  await place(page, 'playing');
  return known === 0;
}

async function decide(page: Page, votes: number): Promise<void> {
  await readOn(page);
  await turn(page, 'asking');
  for (let vote = 0; vote < votes; vote++) await page.keyboard.press('Digit1');
  await page.keyboard.press('r');
  await page.locator('[data-class="follow"]').first().click();
  await expect(main(page)).not.toHaveAttribute('data-turn', 'asking');
}

/** Which of the kept lessons have slips from afterwards: somebody may close the window as soon as they are written down. */
const withSlips = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((done, failed) => {
        const opening = indexedDB.open('unsent-classes');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('lessons').objectStore('lessons').getAll();
          asked.onerror = () => failed(asked.error);
          asked.onsuccess = () => {
            opening.result.close();
            done(asked.result.filter(({ slips }) => slips.after).map(({ name }) => name));
          };
        };
      }),
  );

/** To the debrief and through the slips, of which so many say "likely" afterwards, to the report. */
async function bringToReport(page: Page, name: string, slips: number): Promise<void> {
  await stopHere(page);
  await page.keyboard.press('PageDown');
  await place(page, 'debrief');
  await page.locator('main [data-class="check"]').click();
  await place(page, 'after-check');
  for (const field of [0, 1])
    await page.locator('[data-slip]').first().locator('input').nth(field).fill(String(slips));
  await page.locator('[data-class="save-slips"]').click();
  await place(page, 'report');
  await expect.poll(() => withSlips(page)).toContain(name);
}

test('four classes in a week: none mixes, one is broken off and gone on with, and what is due is said', async ({
  context,
}) => {
  const listed = (name: string) => page.locator(`[data-listed="${name}"]`);

  let page = await on(context, '2026-11-16');
  expect(await begin(page, '8a', 24)).toBe(true);
  await decide(page, 3);
  await bringToReport(page, '8a', 12);
  await expect(page.locator('[data-compared]')).toHaveCount(0);

  // The bell rings after one decision. The card was ticked on Monday, for every class of the week.
  page = await on(context, '2026-11-17');
  expect(await begin(page, '8b', 25)).toBe(false);
  await decide(page, 4);
  await page.keyboard.press('PageDown');
  await readOn(page);
  await turn(page, 'asking');

  for (const [day, name, size] of [
    ['2026-11-18', '8c', 26],
    ['2026-11-19', '8d', 27],
  ] as const) {
    page = await on(context, day);
    await expect(page.locator('[data-go-on]')).toHaveText('Go on with 8b, decision 2');
    await begin(page, name, size);
    await decide(page, size - 20);
    await bringToReport(page, name, 14);
  }
  // Side by side with the classes of the week, the one that is not done too.
  const compared = page.locator('[data-compared]').first();
  await expect(compared.getByRole('row')).toHaveCount(5);
  for (const [name, votes] of [
    ['8a', '3'],
    ['8b', '4'],
    ['8c', '6'],
    ['8d', '7'],
  ] as const)
    await expect(
      compared.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) }),
    ).toContainText(votes);
  expect(await axeFindingsInBoth(page)).toEqual([]);

  // The next week, 8b goes on where it stood.
  page = await on(context, '2026-11-24');
  await page.locator('[data-go-on]').click();
  await place(page, 'playing');
  await decide(page, 5);
  await bringToReport(page, '8b', 15);
  await expect(page.getByRole('heading', { level: 3, name: /Decision 2/ }).first()).toBeVisible();

  page = await on(context, '2026-11-30');
  await expect(page.locator('[data-go-on]')).toHaveCount(0);
  await page.locator('.kept-details > summary').click();
  await expect(page.locator('[data-listed]')).toHaveCount(4);
  for (const [name, size, due] of [
    ['8a', '24', 'due'],
    ['8b', '25', 'later'],
    ['8c', '26', 'later'],
    ['8d', '27', 'later'],
  ] as const) {
    await expect(listed(name)).toContainText(size);
    await expect(listed(name).locator(`[data-booster="${due}"]`)).toHaveCount(1);
    await expect(listed(name).locator('[data-slips-are="counted"]')).toHaveCount(1);
  }
  expect(await axeFindingsInBoth(page)).toEqual([]);

  // One file has what is due with all four, each under its own name.
  const [reminders] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-class="reminders"]').click(),
  ]);
  const calendar = await readFile(await reminders.path(), 'utf8');
  for (const [name, day] of [
    ['8a', '20261130'],
    ['8b', '20261208'],
    ['8c', '20261202'],
    ['8d', '20261203'],
  ] as const)
    expect(calendar).toMatch(new RegExp(`DTSTART;VALUE=DATE:${day}[^]*?SUMMARY:${name}`));
  await expect(page.locator('.saved')).toHaveText(ui('en', 'class.saved'));

  // The next lesson of 8a has its name and size.
  await page.locator('[data-for-class="8a"]').click();
  await expect(page.locator('[data-next-for]')).toContainText('8a');
  await page.locator('[data-class="quick"]').first().click();
  await place(page, 'briefing');
  await page.locator('[data-class="check"]').click();
  await expect(page.locator('#class-name')).toHaveValue('8a');
  await expect(page.locator('#class-size')).toHaveValue('24');

  // Forgotten is one class alone.
  page = await on(context, '2026-12-14');
  await page.locator('.kept-details > summary').click();
  await listed('8c').locator('[data-record]').first().click();
  await place(page, 'report');
  await page.locator('[data-class="forget"]').click();
  await expect(page.locator('[data-class="forget"]')).toHaveCount(0);
  page = await on(context, '2026-12-14');
  await page.locator('.kept-details > summary').click();
  await expect(listed('8c')).toHaveCount(0);
  await expect(page.locator('[data-listed]')).toHaveCount(3);
});
