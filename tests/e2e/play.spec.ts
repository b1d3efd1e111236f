/** The surface of a play: focus, announcements, threads, pause, reload, another language, quick exit. */
import { expect, type Locator, type Page } from '@playwright/test';
import {
  axeFindings,
  choiceGroup,
  hurryTo,
  main,
  routes,
  startStory,
  story,
  test,
  told,
  turn,
  ui,
} from './support.ts';

const first = routes[0]?.steps[0];
if (!first) throw new Error('the story has no first decision');

test('the log is quiet and one status speaks the new lines with their speakers', async ({
  page,
}) => {
  await startStory(page, 'en', { view: 'text' });
  await turn(page, 'asking');
  await expect(page.getByRole('log')).toHaveAttribute('aria-live', 'off');
  const spoken = page.getByRole('status');
  await expect(spoken).toHaveCount(1);
  await expect(spoken).toContainText(told('en', 'cast.nova.name'));
});

test('focus: what came of a choice, then its card by Tab; what is new after it, and the next Tab leads to the choices', async ({
  page,
}) => {
  await startStory(page, 'en', { view: 'text', pace: 'normal' });
  await page.locator('[data-intent="skip-typing"]').click();
  await hurryTo(page, 'asking');
  await page.locator(`[data-choice="${first.choice}"]`).press('Enter');
  await hurryTo(page, 'explaining');
  const hasFocus = (within: Locator) => () =>
    within.evaluate((element) => element.contains(document.activeElement));
  await expect(page.getByText(ui('en', 'play.new-messages'))).toBeFocused();
  await expect(page.getByRole('status')).toContainText(ui('en', 'play.trick'));
  await page.keyboard.press('Tab');
  await expect.poll(hasFocus(page.getByRole('region'))).toBe(true);
  await page.locator('[data-intent="continue"]').press('Enter');
  await turn(page, 'delivering');
  await expect.poll(hasFocus(page.getByRole('log'))).toBe(true);
  await hurryTo(page, 'asking');
  await expect(page.getByText(ui('en', 'play.new-messages'))).toBeFocused();
  await page.keyboard.press('Tab');
  await expect.poll(hasFocus(choiceGroup(page, 'en'))).toBe(true);
});

test('focus that has left the log is left alone', async ({ page }) => {
  await startStory(page, 'en', { view: 'text', pace: 'normal' });
  const help = page.locator('[data-intent="help"]').first();
  await help.focus();
  await hurryTo(page, 'asking');
  await expect(help).toBeFocused();
});

test('another language in mid-play keeps the place', async ({ page }) => {
  await startStory(page, 'en', { view: 'text' });
  await turn(page, 'asking');
  await page.locator(`[data-choice="${first.choice}"]`).click();
  await turn(page, 'explaining');
  await page.locator('[data-intent="language"]').selectOption('fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await turn(page, 'explaining');
  await expect(page.getByRole('region')).toContainText(
    told('fr', `beats.${first.beat}.choices.${first.choice}.helps`),
  );
  await page.getByRole('button', { name: ui('fr', 'play.continue') }).click();
  await turn(page, 'asking');
  await expect(choiceGroup(page, 'fr')).toBeVisible();
});

test('another view in mid-play keeps the place', async ({ page }) => {
  await startStory(page, 'en', { view: 'stage', pace: 'instant' });
  await turn(page, 'asking');
  await page.locator(`[data-choice="${first.choice}"]`).click();
  await turn(page, 'explaining');
  await page.locator('[data-intent="view"]').click();
  await expect(page.locator('[data-stage]')).toHaveCount(0);
  await turn(page, 'explaining');
  await page.locator('[data-intent="view"]').click();
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  await turn(page, 'explaining');
});

test('a reload comes back to the same place', async ({ page }) => {
  await startStory(page, 'fr', { view: 'text' });
  await turn(page, 'asking');
  await page.locator(`[data-choice="${first.choice}"]`).click();
  await turn(page, 'explaining');
  await page.reload();
  await turn(page, 'explaining');
  await page.locator('[data-intent="continue"]').click();
  await turn(page, 'asking');
  const choices = await page
    .locator('[data-choice]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-choice')));
  await page.reload();
  await turn(page, 'asking');
  expect(
    await page
      .locator('[data-choice]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-choice'))),
  ).toEqual(choices);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('threads are switched by name and tell what is new', async ({ page }) => {
  await startStory(page, 'en', { view: 'text' });
  await turn(page, 'asking');
  const threads = page.locator('[data-thread]');
  expect(await threads.count()).toBeGreaterThan(1);
  await threads.first().click();
  await expect(page.getByRole('log')).toContainText(told('en', `cast.${story.lead}.name`));
  await turn(page, 'asking');
});

test('a pause holds the messages until it is lifted', async ({ page }) => {
  await page.clock.install();
  await startStory(page, 'en', { view: 'text', pace: 'calm' });
  await page.getByRole('button', { name: ui('en', 'app.pause'), exact: true }).click();
  await expect(main(page)).toHaveAttribute('data-paused', 'true');
  const before = await page.getByRole('log').textContent();
  await page.clock.runFor(60_000);
  expect(await page.getByRole('log').textContent()).toBe(before);
  await page.getByRole('button', { name: ui('en', 'play.resume') }).click();
  await expect(main(page)).toHaveAttribute('data-paused', 'false');
  await page.clock.runFor(60_000);
  expect(await page.getByRole('log').textContent()).not.toBe(before);
});

for (const way of ['button', 'Shift three times'] as const)
  test(`leave now by ${way}: a neutral page, and this play is forgotten`, async ({ page }) => {
    await startStory(page, 'en', { view: 'text' });
    await turn(page, 'asking');
    await page.locator(`[data-choice="${first.choice}"]`).click();
    if (way === 'button') await page.locator('[data-intent="leave-now"]').click();
    else for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.waitForURL(/neutral\.en\.html$/);
    await expect(page).toHaveTitle(ui('en', 'neutral.title'));
    await expect(page.getByText(ui('en', 'neutral.history'))).toBeVisible();
    await page.goto('./');
    await expect(main(page)).toHaveAttribute('data-app', 'library');
  });

test('a second language stands under the first', async ({ page }) => {
  await startStory(page, 'en', { view: 'text', second: 'fr' });
  await turn(page, 'asking');
  const choice = page.locator(`[data-choice="${first.choice}"]`);
  await expect(choice).toContainText(told('en', first.key));
  await expect(choice).toContainText(told('fr', first.key));
});

test('from the debrief another way can be tried', async ({ page }) => {
  await startStory(page, 'en', { view: 'text' });
  for (const step of routes[0]?.steps ?? []) {
    await turn(page, 'asking');
    await page.locator(`[data-choice="${step.choice}"]`).click();
    await page.locator('[data-intent="continue"]').click();
  }
  await turn(page, 'ended');
  await page.locator('[data-intent="debrief"]').click();
  await page.locator('[data-debrief="rest"] > summary').click();
  await page.locator('.path [data-intent="replay"]').first().click();
  await turn(page, 'asking');
  await expect(page.locator(`[data-choice="${first.choice}"]`)).toBeVisible();
});

test('drawing again leaves the marks of the document alone', async ({ page }) => {
  await startStory(page, 'en', { view: 'text' });
  await turn(page, 'asking');
  const written = await page.evaluateHandle(() => {
    const names: (string | null)[] = [];
    new MutationObserver((records) => {
      for (const { attributeName } of records) names.push(attributeName);
    }).observe(document.documentElement, { attributes: true });
    return names;
  });
  await page.locator(`[data-choice="${first.choice}"]`).click();
  await turn(page, 'explaining');
  // The browser would style every element anew for the same language set again.
  expect(await written.jsonValue()).toEqual([]);
});

test('a place is kept on this device only for whoever asks, and leaving quickly takes it along', async ({
  page,
  context,
}) => {
  const kept = (open: Page) => open.evaluate(() => localStorage.getItem('unsent-place'));
  await startStory(page, 'en', { view: 'text' });
  await turn(page, 'asking');
  await page.locator(`[data-choice="${first.choice}"]`).click();
  expect(await kept(page)).toBeNull();
  await page.locator('[data-intent="settings"]').click();
  await page
    .getByRole('group', { name: ui('en', 'app.settings.keep-place') })
    .getByRole('radio', { name: ui('en', 'app.settings.on') })
    .check();
  await page.locator('[data-intent="close-panel"]').click();
  await page.locator('[data-intent="continue"]').click();
  await turn(page, 'asking');
  await page.close();

  const later = await context.newPage();
  await later.goto('./?lang=en&view=text');
  await expect(main(later)).toHaveAttribute('data-app', 'library');
  expect(await axeFindings(later)).toEqual([]);
  await later.locator('[data-intent="go-on"]').click();
  await turn(later, 'asking');
  await expect(later.getByRole('log')).toContainText(
    told('en', `beats.${first.beat}.choices.${first.choice}`),
  );
  await later.locator('[data-intent="leave-now"]').click();
  await later.waitForURL(/neutral/);
  expect(await kept(later)).toBeNull();
});
