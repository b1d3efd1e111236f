/** Every button that prints, from every place it stands in, for one person and for a class. */
import { expect, type Page, test } from '@playwright/test';
import { calm, leadToTheEnd, openForClass, pressing, readOn } from './class-support.ts';
import { main, turn, ui } from './support.ts';

test.describe.configure({ timeout: 180_000 });

/** The browser's dialogue would wait for a person; without it the mark of what prints stays. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.print = () => {};
  }),
);

/** The words on the paper, and none of the interface around them. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: only what is laid out is on the paper.
  const words = await page.evaluate(() => document.body.innerText);
  const controls = await page.evaluate(() =>
    [...document.querySelectorAll('.toolbar, .back, button')]
      .filter((each) => each.checkVisibility())
      .map((each) => each.outerHTML),
  );
  expect(controls).toEqual([]);
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages?.length ?? 0).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'screen' });
  return words.replace(/\s+/g, ' ');
}

/** Presses what prints and reads the paper; afterwards the page is as it was. */
async function printed(page: Page, button: string): Promise<string> {
  await page.locator(button).first().click();
  const words = await onPaper(page);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('html')).not.toHaveAttribute('data-prints');
  await expect(page.locator(button).first()).toBeVisible();
  return words;
}

const count = (words: string): number => words.split(' ').length;

/** The card for a pocket, from this screen and back to it. */
async function card(page: Page, from: string): Promise<void> {
  await page.locator('[data-intent="help"]').first().click();
  const words = await printed(page, '[data-intent="print-card"]');
  expect(words, from).toContain(ui('en', 'help.words.show'));
  // Four cards, and nothing of the services around them.
  expect(count(words), from).toBeGreaterThan(200);
  expect(count(words), from).toBeLessThan(500);
  const isPanel = await page.locator('[data-intent="close-panel"]').isVisible();
  await page.locator(isPanel ? '[data-intent="close-panel"]' : 'main [data-intent="back"]').click();
  await expect(main(page)).toHaveAttribute('data-app', from);
}

/** A guide, whole: its first part, its letter, the slips and the cards at its end. */
async function guide(page: Page): Promise<void> {
  await page.locator('[data-intent="guide"][data-pack="the-friend-who-is-told"]').click();
  await expect(page.locator('[data-guide="complete"]')).toBeVisible({ timeout: 30_000 });
  const words = await printed(page, '[data-intent="print-guide"]');
  for (const part of ['objectives', 'told', 'letter', 'slip'])
    expect(words).toContain(ui('en', `guide.${part}`));
  expect(words.split(ui('en', 'class.slip.unsigned'))).toHaveLength(3);
  expect(words.split(ui('en', 'help.words.show'))).toHaveLength(5);
  expect(count(words)).toBeGreaterThan(4000);
  // The slips stand beside each other as wide as they are read.
  await page.emulateMedia({ media: 'print' });
  for (const slip of await page.locator('.handbook .slip').all())
    expect((await slip.boundingBox())?.width).toBeGreaterThan(200);
  await page.emulateMedia({ media: 'screen' });
  // The browser's own print prints the same.
  expect(count(await onPaper(page))).toBeGreaterThan(4000);
  await card(page, 'guide');
  await page.locator('main [data-intent="back"]').click();
}

for (const scheme of ['light', 'dark'] as const)
  test(`as one person, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('./?lang=en');
    await card(page, 'library');
    await guide(page);
    await page.goto(`./?${new URLSearchParams({ lang: 'en', view: 'text', ...calm })}`);
    await card(page, 'briefing');
    await page.locator('[data-intent="start"]').click();
    await card(page, 'playing');
  });

test('for a class, and as one person after it', async ({ page }) => {
  await page.goto('./?lang=en&role=class');
  await card(page, 'library');
  await guide(page);
  await page.locator('main [data-class="guide"]').click();
  expect(await printed(page, '[data-class="print-plan"]')).toContain(
    ui('en', 'class.plan.part.rules'),
  );
  expect(await printed(page, '[data-class="print-cards"]')).toBe('A B C D');
  await card(page, 'guide');

  await openForClass(page, pressing, { view: 'text' });
  await card(page, 'briefing');
  await page.locator('[data-class="guide"]').click();
  const booklet = await printed(page, '[data-class="print-booklet"]');
  expect(booklet).toContain(ui('en', 'class.booklet.key'));
  expect(booklet).not.toContain(ui('en', 'class.preview.title'));
  expect(count(booklet)).toBeGreaterThan(2000);
  await page.locator('main [data-intent="back"]').click();
  await page.locator('[data-intent="start"]').click();
  await card(page, 'class-card');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.locator('[data-class="confirm"]').click();
  const slips = await printed(page, '[data-class="print-slips"]');
  expect(slips.split(ui('en', 'class.slip.unsigned'))).toHaveLength(3);
  expect(slips).not.toContain(ui('en', 'class.check.before'));
  await card(page, 'before-check');
  await page.locator('[data-class="begin-story"]').click();
  await readOn(page);
  await turn(page, 'asking');
  await card(page, 'playing');
  await page.keyboard.press('r');
  await page.locator('[data-class="follow"]').first().click();
  await leadToTheEnd(page, 'first');
  await page.keyboard.press('PageDown');
  await card(page, 'debrief');
  await page.locator('main [data-class="check"]').click();
  expect(await printed(page, '[data-class="print-slips"]')).toContain(ui('en', 'class.slip.words'));
  await card(page, 'after-check');
  await page.locator('[data-class="skip-slips"]').click();
  const report = await printed(page, '[data-class="print"]');
  expect(report).toContain(ui('en', 'class.report.decisions'));
  expect(count(report)).toBeGreaterThan(100);
  await card(page, 'report');

  // Back to one person: what a class has loaded hides nothing.
  await page.locator('main [data-intent="library"]').click();
  await page.locator('[data-class="lead-off"]').click();
  await card(page, 'library');
  await guide(page);
});
