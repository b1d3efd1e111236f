/** What a teacher prepares and prints: plan, cards, slips, preview, booklet and report. */
import { writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { calm, openForClass, pressing, readOn, stopHere } from './class-support.ts';
import { axeFindings, main, test, turn, ui } from './support.ts';

/** The browser's dialogue would wait for a person; without it the mark of what prints stays. */
async function withoutDialogue(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {};
  });
}

/** The pages of what the window would print now. The file stays beside the test's results. */
async function pagesOf(page: Page, name: string, format: 'A4' | 'Letter'): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.toolbar', '.back', 'main .main-button', 'main .quiet'])
    for (const each of await page.locator(part).all()) await expect(each).toBeHidden();
  const pdf = await page.pdf({
    format,
    margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' },
  });
  writeFileSync(test.info().outputPath(`${name}-${format}.pdf`), pdf);
  await page.emulateMedia({ media: 'screen' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Presses what prints a part, and gives its pages on both kinds of paper. */
async function print(page: Page, button: string, part: string): Promise<number[]> {
  const counts: number[] = [];
  for (const format of ['A4', 'Letter'] as const) {
    await page.locator(`[data-class="${button}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('data-prints', part);
    counts.push(await pagesOf(page, part, format));
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('html')).not.toHaveAttribute('data-prints');
  }
  return counts;
}

async function openPlans(page: Page): Promise<void> {
  await page.goto('./?lang=en&role=class');
  await page.locator('[data-class="guide"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'guide');
}

test.beforeEach(({ page }) => withoutDialogue(page));

test('a plan for 15, 45 and 90 minutes: fills the lesson, names what does not fit, prints', async ({
  page,
}) => {
  await openPlans(page);
  const minutes = page.locator('.plan-sheet tbody td:first-child');
  const played = page.locator('[data-part="decisions"]');
  const stories = page.locator('.plan-stories input');
  for (const at of [0, 1, 2]) await stories.nth(at).check();
  const names = await page.locator('.plan-stories b').allTextContents();
  for (const [length, fits] of [
    [15, 1],
    [45, 1],
    [90, 2],
  ] as const) {
    await page.locator('.options .option', { hasText: `${length} min` }).click();
    await expect(page.locator('.plan')).toHaveAttribute('data-plan', String(length));
    await expect(minutes.first()).toHaveText(/^0–/);
    await expect(minutes.last()).toHaveText(new RegExp(`–${length}$`));
    await expect(played).toHaveCount(fits);
    await expect(played.first()).toContainText(names[0] ?? '');
    await expect(page.locator('.plan-sheet')).toContainText(names[2] ?? '');
    expect(await print(page, 'print-plan', 'plan')).toEqual([1, 1]);
  }
  await stories.nth(0).uncheck();
  await expect(played.first()).toContainText(names[1] ?? '');
  expect(await axeFindings(page)).toEqual([]);

  // A look at help takes nothing away, nor does a reload.
  await page.locator('[data-intent="help"]').first().click();
  await page.locator('main [data-intent="back"]').click();
  await expect(page.locator('.plan')).toHaveAttribute('data-plan', '90');
  await expect(stories.nth(1)).toBeChecked();
  await page.reload();
  await expect(page.locator('.plan')).toHaveAttribute('data-plan', '90');
  await expect(stories.nth(0)).not.toBeChecked();
  await expect(stories.nth(2)).toBeChecked();
});

test('cards to vote with: four letters and a pass on one sheet, large and small', async ({
  page,
}) => {
  await openPlans(page);
  await page.locator('[data-class="print-cards"]').click();
  await page.emulateMedia({ media: 'print' });
  const says = ['A', 'B', 'C', 'D', ui('en', 'class.pass')];
  await expect(page.locator('.card-front')).toHaveText(says);
  await expect(page.locator('.card-back')).toHaveText(says);
  for (const card of await page.locator('.vote-card').all()) await expect(card).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  expect(await print(page, 'print-cards', 'cards')).toEqual([1, 1]);
});

test('the slips: four questions, before and after side by side, nothing to sign', async ({
  page,
}) => {
  await openForClass(page, calm);
  await page.locator('[data-class="check"]').click();
  const sheet = page.locator('[data-print="slips"]');
  await expect(sheet.locator('.slip').first().locator('tbody')).toHaveCount(4);
  expect(await print(page, 'print-slips', 'slips')).toEqual([1, 1]);
});

test('the story in a minute goes from decision to decision, and again', async ({ page }) => {
  await openForClass(page, pressing);
  await page.locator('[data-class="guide"]').click();
  const preview = page.locator('.preview');
  const first = await preview.getAttribute('data-preview');
  expect(await axeFindings(page)).toEqual([]);
  let presses = 0;
  for (; presses < 40; presses++) {
    const choices = preview.locator('[data-preview-choice]');
    if ((await choices.count()) === 0) break;
    await expect(choices.first()).toContainText(/Gives|Hard to tell/);
    await choices.last().click();
  }
  // Decisions only: a handful of presses to an ending, and its words are there.
  expect(presses).toBeGreaterThan(3);
  expect(presses).toBeLessThan(25);
  await expect(preview.locator('.card > p b')).not.toBeEmpty();
  await page.locator('[data-class="preview-again"]').click();
  await expect(preview).toHaveAttribute('data-preview', first ?? '');
  await page.locator('main [data-intent="back"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'briefing');
});

test('the paper edition: every paragraph once, the key on pages of its own', async ({ page }) => {
  test.slow();
  await openForClass(page, pressing);
  await page.locator('[data-class="guide"]').click();
  const numbers = await page
    .locator('[data-paragraph]')
    .evaluateAll((all) => all.map((each) => Number(each.getAttribute('data-paragraph'))));
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  // A notice names whom it is about; no name stands before it a second time.
  await expect(page.locator('.booklet-pages')).not.toContainText('nova_rides: nova_rides');
  // What somebody signs is one sheet.
  expect(await print(page, 'print-sign-off', 'sign-off')).toEqual([1, 1]);
  const [a4 = 0, letter = 0] = await print(page, 'print-booklet', 'booklet');
  for (const pages of [a4, letter]) {
    expect(pages).toBeGreaterThan(6);
    expect(pages).toBeLessThan(30);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.teachers-key')).toHaveCSS('break-before', 'page');
  await expect(page.locator('[data-paragraph="1"]')).toHaveCSS('break-inside', 'avoid');
});

/** Plays one decision of the calm story with these votes, and stands at its report. */
async function lesson(page: Page, name: string, votes: readonly number[]): Promise<void> {
  await openForClass(page, calm, { view: 'text' });
  await page.locator('[data-class="check"]').click();
  await page.locator('#class-name').fill(name);
  await page.locator('#class-name').blur();
  await page.locator('[data-class="begin-story"]').click();
  await readOn(page);
  await turn(page, 'asking');
  for (const [at, count] of votes.entries())
    for (let vote = 0; vote < count; vote++) await page.keyboard.press(`Digit${at + 1}`);
  await page.keyboard.press('r');
  await page.locator('[data-class="follow"]').first().click();
  await stopHere(page);
  await page.keyboard.press('PageDown');
  await page.locator('[data-class="report"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'report');
}

test('several classes stand side by side, print, and are forgotten one by one', async ({
  page,
}) => {
  test.slow();
  await lesson(page, '7a', [3, 1]);
  await expect(page.locator('.side-by-side')).toHaveCount(0);
  await page.locator('main [data-intent="library"]').click();
  await lesson(page, '7b', [1, 3]);

  const compared = page.locator('[data-compared]').first();
  await expect(compared.locator('figcaption')).toHaveText(['7b', '7a']);
  await expect(compared.locator('.bar-chart')).toHaveCount(2);
  // Behind the charts: the same numbers, as a table.
  const rows = compared.locator('tbody tr');
  await expect(rows.nth(0)).toContainText('7b');
  await expect(rows.nth(0).locator('td')).toContainText(['25', '75']);
  await expect(rows.nth(1).locator('td')).toContainText(['75', '25']);
  expect(await axeFindings(page)).toEqual([]);

  const [a4 = 0, letter = 0] = await print(page, 'print', 'report');
  for (const pages of [a4, letter]) {
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThan(12);
  }

  // Forgotten: it stays on screen, is said to be gone, and the other class stays.
  await page.locator('[data-class="forget"]').click();
  await expect(page.getByText(ui('en', 'class.report.open'))).toBeVisible();
  await page.locator('main [data-intent="library"]').click();
  await expect(page.locator('[data-record]')).toHaveCount(1);
  await expect(page.locator('[data-record]')).toContainText('7a');
  await page.reload();
  await expect(page.locator('[data-record]')).toHaveCount(1);
  await page.locator('.kept-details summary').click();
  await page.locator('[data-record]').click();
  await expect(page.locator('.side-by-side')).toHaveCount(0);
});
