/** Every button that prints, from every place it stands in, for one person and for a class. */
import { expect, type Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { calm, openForClass, pressing, readOn, stopHere } from './class-support.ts';
import { main, openDoor, test, turn, ui } from './support.ts';

test.describe.configure({ timeout: 180_000 });

/** The browser's dialogue would wait for a person; without it the mark of what prints stays. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.print = () => {};
  }),
);

/** The words in the file that a printer would get, and none of the interface around them. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const controls = await page.evaluate(() =>
    // Choices and names of conversations are read, too.
    [...document.querySelectorAll('.toolbar, .back, button:not([data-choice], .thread, .fork)')]
      .filter((each) => each.checkVisibility())
      .map((each) => each.outerHTML),
  );
  expect(controls).toEqual([]);
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), {
    mergePages: true,
  });
  await page.emulateMedia({ media: 'screen' });
  return text.replace(/\s+/g, ' ').trim();
}

/** The file sets blanks as it likes. */
const noBlanks = (text: string): string => text.replace(/\s+/g, '');

/** The text of each sheet. */
async function sheets(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const { text } = await extractText(new Uint8Array(await page.pdf({ format })));
  await page.emulateMedia({ media: 'screen' });
  return text.map(noBlanks);
}

/** The paper edition: no paragraph is cut before its choices, every sheet says which it is. */
async function keepsTogether(page: Page): Promise<void> {
  const paragraphs = (await page.locator('.paragraph > div').allTextContents()).map(noBlanks);
  expect(paragraphs.length).toBeGreaterThan(40);
  const [title = ''] = (await page.locator('.booklet-pages > h2').allTextContents()).map(noBlanks);
  for (const format of ['A4', 'Letter'] as const) {
    // Each file ends with the mark of what prints taken away.
    await page.locator('[data-class="print-booklet"]').click();
    const all = await sheets(page, format);
    for (const [at, sheet] of all.entries()) {
      expect(sheet).toContain(`${at + 1}/${all.length}`);
      expect(sheet).toContain(title);
    }
    expect(all[0]).toContain(noBlanks(ui('en', 'class.booklet.boxes')));
    expect(paragraphs.filter((each) => !all.some((sheet) => sheet.includes(each)))).toEqual([]);
  }
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
  await openDoor(page);
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
  await page.locator('[data-class="covering"]').click();
  const covering = await printed(page, '[data-class="print-covering"]');
  expect(covering).toContain(ui('en', 'class.covering.lead'));
  expect(count(covering)).toBeLessThan(600);
  await page.locator('[data-intent="close-panel"]').click();
  await guide(page);
  await page.locator('main [data-class="guide"]').click();
  expect(await printed(page, '[data-class="print-plan"]')).toContain(
    ui('en', 'class.plan.part.rules'),
  );
  const cards = await printed(page, '[data-class="print-cards"]');
  // Large in front, and small at the back.
  const five = `ABCD${ui('en', 'class.pass')}`;
  const how = noBlanks(ui('en', 'class.guide.cards-how'));
  expect(noBlanks(cards)).toBe(`${five}${how}${five}`);
  await card(page, 'guide');

  await openForClass(page, pressing, { view: 'text' });
  await card(page, 'briefing');
  await page.locator('[data-class="guide"]').click();
  const booklet = await printed(page, '[data-class="print-booklet"]');
  expect(booklet).toContain(ui('en', 'class.booklet.key'));
  expect(booklet).not.toContain(ui('en', 'class.preview.title'));
  expect(count(booklet)).toBeGreaterThan(2000);
  await keepsTogether(page);
  const toSign = await printed(page, '[data-class="print-sign-off"]');
  for (const part of ['who', 'signature', 'checked.blame', 'result'] as const)
    expect(toSign).toContain(ui('en', `sign.${part}`));
  expect(count(toSign)).toBeLessThan(400);
  // What was read then is compared with what stands here.
  const [list] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-class="save-signed"]').click(),
  ]);
  await page.locator('[data-class="open-signed"]').setInputFiles(await list.path());
  await expect(page.locator('[data-since="same"]')).toBeVisible();
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
  await stopHere(page);
  await page.keyboard.press('PageDown');
  await card(page, 'debrief');
  await page.locator('main [data-class="check"]').click();
  expect(await printed(page, '[data-class="print-slips"]')).toContain(ui('en', 'class.slip.words'));
  await card(page, 'after-check');
  await page.locator('[data-class="skip-slips"]').click();
  const report = await printed(page, '[data-class="print"]');
  expect(report).toContain(ui('en', 'class.report.own'));
  expect(count(report)).toBeGreaterThan(100);
  await card(page, 'report');

  // Back to one person: what a class has loaded hides nothing.
  await page.locator('main [data-intent="library"]').click();
  await page.locator('[data-intent="library-sure"]').click();
  await page.locator('[data-class="lead-off"]').click();
  await card(page, 'library');
  await guide(page);
});

/** The browser's own print, Ctrl+P: its event comes before the paper is laid out, and one after it. */
async function ownPrint(page: Page): Promise<string> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const dark = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, p, .bubble, .choice')]
      .filter((each) => each.checkVisibility())
      .map((each) => getComputedStyle(each).color.match(/\d+/g)?.map(Number) ?? [])
      .every(([red = 0, green = 0, blue = 0]) => Math.max(red, green, blue) < 160),
  );
  const words = await onPaper(page);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(dark, 'ink on white paper').toBe(true);
  return words;
}

/** Of a choice, without its letter and what is only said of it. */
const wordsOf = (choice: string): string => choice.replace(/^[A-F]\s*|\s*\(.*$/g, '').trim();

for (const role of ['solo', 'class'] as const)
  test(`the browser's own print, ${role}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`./?lang=en&role=${role}`);
    await expect(main(page)).toHaveAttribute('data-app', 'library');
    expect(await ownPrint(page)).toContain(ui('en', 'app.library.lead'));
    const flags = { lang: 'en', role, view: 'stage', motion: 'off', ...calm };
    await page.goto(`./?${new URLSearchParams(flags)}`);
    await expect(main(page)).toHaveAttribute('data-app', 'briefing');
    expect(await ownPrint(page)).toContain('Noor');
    if (role === 'class') {
      // This screen is for paper: its sheet, and not the sentences for whoever hands it out.
      await page.locator('[data-class="check"]').click();
      await expect(main(page)).toHaveAttribute('data-app', 'before-check');
      const slips = await ownPrint(page);
      expect(slips.split(ui('en', 'class.slip.unsigned'))).toHaveLength(3);
      expect(slips).not.toContain(ui('en', 'class.check.before'));
      await page.locator('[data-class="begin-story"]').click();
    } else await page.locator('[data-intent="start"]').click();
    const onward = role === 'class' ? 'PageDown' : 'ArrowRight';
    for (let press = 0; press < 60; press++) {
      if ((await main(page).getAttribute('data-turn')) !== 'delivering') break;
      await page.keyboard.press(onward);
    }
    await turn(page, 'asking');
    const picture = page.locator('[data-stage-view="drawn"]');
    await expect(picture).toBeAttached();
    // The conversation and what could be done, as a document, whatever lies over it just now.
    const choices = await page.locator('[data-choice]').allTextContents();
    if (role === 'class') await page.keyboard.press('c');
    const asked = await ownPrint(page);
    for (const choice of choices) expect(asked).toContain(wordsOf(choice));
    expect(asked).not.toContain(ui('en', 'class.uncover'));
    if (role === 'class') await page.keyboard.press('c');
    await expect(picture).toBeAttached();
    // A panel is what is read then, whole.
    await page.locator('.toolbar [data-intent="help"]').click();
    const help = await ownPrint(page);
    expect(help).toContain(ui('en', 'help.now.title'));
    expect(help).not.toContain(wordsOf(choices[0] ?? ''));
  });
