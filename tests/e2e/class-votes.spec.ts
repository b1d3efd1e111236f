/** Numbers that are typed are the numbers that are shown: however one gets from field to field. */
import { expect, type Locator, type Page } from '@playwright/test';
import { calm, openDesk, openForClass, readOn } from './class-support.ts';
import { main, test, turn, ui } from './support.ts';

const sizes = [
  [1920, 1080],
  [1366, 768],
  [1024, 768],
] as const;

const first = ['9', '12', '4', '2', '1'];
const second = ['8', '11', '5', '3', '0'];

const fields = (page: Page): Locator => page.locator('.class-bar .masked');

/** How somebody gets from one field to the next. */
const ways = {
  mouse: async (page: Page, counts: readonly string[]) => {
    for (const [at, count] of counts.entries()) {
      await fields(page).nth(at).click();
      await page.keyboard.type(count);
    }
  },
  Tab: async (page: Page, counts: readonly string[]) => {
    await fields(page).first().focus();
    for (const [at, count] of counts.entries()) {
      if (at > 0) await page.keyboard.press('Tab');
      await page.keyboard.type(count);
    }
  },
  Enter: async (page: Page, counts: readonly string[]) => {
    await fields(page).first().focus();
    for (const [at, count] of counts.entries()) {
      if (at > 0) await page.keyboard.press('Enter');
      await page.keyboard.type(count);
    }
  },
} as const;

/** How the numbers are shown then; the last field still has the focus. */
const reveals = {
  click: (page: Page) => page.locator('[data-class="reveal"]').click(),
  R: (page: Page) => page.keyboard.press('r'),
  'Page Down': (page: Page) => page.keyboard.press('PageDown'),
} as const;

async function asked(page: Page, view: string): Promise<void> {
  await openForClass(page, calm, { view, motion: 'off' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  await turn(page, 'asking');
  if (view === 'stage') await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  await expect(fields(page)).toHaveCount(first.length);
}

for (const [width, height] of sizes)
  for (const view of ['stage', 'text'])
    test(`typed votes are true at ${width}×${height}, ${view}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await asked(page, view);
      let round = 0;
      for (const [nth, [way, type]] of Object.entries(ways).entries())
        for (const [mth, [how, reveal]] of Object.entries(reveals).entries()) {
          // Every pair at one size; at the others each way and each end once.
          if (nth !== mth && (view !== 'text' || width !== 1366)) continue;
          // Other numbers each time, or what was counted before would pass for what was typed.
          const counts = round++ % 2 === 0 ? first : second;
          await type(page, counts);
          // It says that something stands there, and never how much.
          await expect(page.locator('.counter[data-typed]')).toHaveCount(counts.length);
          await reveal(page);
          await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
          await expect(page.locator('[data-result] td'), `${way}, then ${how}`).toHaveText(counts);
          await page.locator('[data-class="reopen"]').click();
          await expect(main(page)).toHaveAttribute('data-vote', 'open');
          for (const field of await fields(page).all()) await expect(field).toHaveValue('');
        }
    });

test('a field is typed over, emptied, and takes figures of every script; the class sees no number', async ({
  page,
}) => {
  await asked(page, 'text');
  const [a, b] = [fields(page).nth(0), fields(page).nth(1)];
  await a.focus();
  await page.keyboard.type('9');
  await page.keyboard.press('Tab');
  await page.keyboard.type('31');
  // The sum would tell what has just been typed.
  await expect(page.locator('[data-votes]')).not.toContainText(/\d/);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('١٢');
  await page.keyboard.type('x');
  // Back again: what is typed takes the place of what stood there.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('7');
  await expect(a).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  await b.focus();
  await expect(a).toHaveValue('');
  // A letter is no number: the key does what it always does, and so does a dark screen.
  await page.keyboard.press('c');
  await expect(page.locator('[data-cover="calm"]')).toBeVisible();
  await page.keyboard.press('c');
  await page.keyboard.press('r');
  await expect(page.locator('[data-result] td')).toHaveText(['7', '12', '0', '0', '0']);
});

test('the desk types them as true, one Tab from field to field', async ({ page, context }) => {
  await asked(page, 'text');
  const desk = await openDesk(page, context);
  await desk.locator('.desk-votes input').first().focus();
  for (const [at, count] of first.entries()) {
    if (at > 0) await desk.keyboard.press(at % 2 ? 'Tab' : 'Enter');
    await desk.keyboard.type(count, { delay: 20 });
  }
  await expect(page.locator('.counter[data-typed]')).toHaveCount(first.length);
  await desk.keyboard.press('PageDown');
  await expect(page.locator('[data-result] td')).toHaveText(first);
});

test('the second round is counted anew and as true, and the desk leads it', async ({
  page,
  context,
}) => {
  await asked(page, 'text');
  const desk = await openDesk(page, context);
  await page.bringToFront();
  for (let vote = 0; vote < 9; vote++) await page.keyboard.press('Digit1');
  await fields(page).nth(1).click();
  await page.keyboard.type('3');
  // Out of the field that is being typed into.
  await page.keyboard.press('v');
  await expect(main(page)).toHaveAttribute('data-vote', 'talking');
  await expect(page.locator('.talk')).toHaveText(ui('en', 'class.again-talk'));
  await expect(page.locator('.play > [role="status"]')).toContainText(ui('en', 'class.again-talk'));
  await expect(fields(page)).toHaveCount(0);
  await expect(desk.locator('[data-desk="talks"]')).toBeVisible();
  await desk.locator('[data-desk="one-round"]').click();
  await expect(page.locator('[data-votes]')).toHaveAttribute('data-votes', '12');
  await desk.locator('[data-desk="vote-again"]').click();
  await expect(main(page)).toHaveAttribute('data-vote', 'talking');

  await page.keyboard.press('PageDown');
  await expect(fields(page)).toHaveCount(first.length);
  for (const field of await fields(page).all()) await expect(field).toHaveValue('');
  await expect(page.locator('.counter[data-typed]')).toHaveCount(0);
  await ways.Tab(page, ['4', '8']);
  await page.locator('.class-bar').click({ position: { x: 4, y: 4 } });
  // A key of the first round takes no vote of the second.
  await page.keyboard.press('Backspace');
  await page.keyboard.press('r');
  await expect(page.locator('[data-result] td')).toHaveText([
    '9',
    '4',
    '3',
    '8',
    ...Array(6).fill('0'),
  ]);
  const changed = ui('en', 'class.changed_other', { shown: '5' });
  await expect(page.locator('.class-bar .verdict')).toContainText(changed);
  await expect(page.locator('.play > [role="status"]')).toContainText(changed);
  await expect(desk.locator('[data-desk="change"]')).toHaveText(changed);
});
