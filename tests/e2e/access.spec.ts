/** Ways out and ways in that nobody meets by accident, and a tab that says nothing of the story. */
import { expect, type Page } from '@playwright/test';
import { calm, openForClass } from './class-support.ts';
import { main, startStory, test, told, turn, ui } from './support.ts';

/** What some browsers do with a dialog that says nothing of focus: the first control takes it. */
const focusFirstControl = (page: Page) =>
  page.addInitScript(() => {
    const { showModal } = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = function () {
      showModal.call(this);
      this.querySelector('button')?.focus();
    };
  });

for (const panel of ['help', 'settings'] as const)
  test(`${panel} over a play: the heading has focus, whatever the browser would choose`, async ({
    page,
  }) => {
    await focusFirstControl(page);
    await startStory(page, 'en', { view: 'text', pace: 'instant' });
    await turn(page, 'asking');
    await page.locator(`[data-intent="${panel}"]`).press('Enter');
    await expect(page.getByRole('dialog').getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(
      page.getByRole('dialog').getByRole('button', { name: ui('en', 'app.close') }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await turn(page, 'asking');
  });

test('Shift three times: not in a field, not where it is switched off', async ({ page }) => {
  const thrice = async () => {
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  };
  await page.goto('./?lang=en');
  await page.locator('[data-intent="settings"]').click();
  await page
    .getByRole('group', { name: ui('en', 'app.settings.leave-key') })
    .getByRole('radio', { name: ui('en', 'app.settings.off') })
    .check();
  await thrice();
  await page
    .getByRole('group', { name: ui('en', 'app.settings.leave-key') })
    .getByRole('radio', { name: ui('en', 'app.settings.on') })
    .check();
  await page.locator('#set-language').focus();
  await thrice();
  await expect(main(page)).toHaveAttribute('data-app', 'settings');
  await page.locator('[data-intent="back"]').focus();
  await thrice();
  await page.waitForURL(/neutral\.en\.html$/);
});

test('a class takes leaving back and is where it was; asked twice it is left', async ({ page }) => {
  await openForClass(page, calm);
  await page.locator('[data-intent="start"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'playing');
  await page.keyboard.press('PageDown');
  const before = await page.getByRole('log').textContent();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  const over = page.getByRole('dialog', { name: ui('en', 'neutral.title') });
  await expect(over).toBeVisible();
  await expect(page).toHaveTitle(ui('en', 'neutral.title'));
  await page.keyboard.press('PageDown');
  await over.getByRole('button', { name: ui('en', 'app.leaving.take-back') }).press('Enter');
  await expect(over).toHaveCount(0);
  await expect(main(page)).toHaveAttribute('data-app', 'playing');
  expect(await page.getByRole('log').textContent()).toBe(before);
  await page.locator('[data-intent="leave-now"]').first().click();
  await expect(over).toBeVisible();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await page.waitForURL(/neutral\.en\.html$/);
});

test('the tab says where one is, and nothing of what it is about', async ({ page }) => {
  const title = (place: string) => `Unsent – ${ui('en', `app.where.${place}`)}`;
  await page.goto('./?lang=en');
  await expect(page).toHaveTitle(title('library'));
  await page.locator('[data-intent="settings"]').click();
  await expect(page).toHaveTitle(title('settings'));
  await startStory(page, 'en', { view: 'text', pace: 'instant' });
  await expect(page).toHaveTitle(title('playing'));
  await page.locator('[data-intent="help"]').click();
  await expect(page).toHaveTitle(title('help'));
  expect(await page.title()).not.toContain(told('en', 'title'));
});
