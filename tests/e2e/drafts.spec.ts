/** What is written can be sent, taken back or let be: by touch on the drawn phone, by keyboard in text view. */
import { expect, type Page, test } from '@playwright/test';
import {
  axeFindings,
  choiceGroup,
  main,
  routes,
  startStory,
  story,
  told,
  turn,
  ui,
} from './support.ts';

const beat = 'finding-words';
const choices = story.beats[beat]?.exit.kind === 'choices' ? story.beats[beat].exit.choices : [];
const replies = choices.filter(({ act }) => act === 'reply').map(({ id }) => id);
const deed = choices.find(({ act }) => act !== 'reply')?.id ?? '';
const words = (choice: string): string => told('en', `beats.${beat}.choices.${choice}`);

/** To the decision at which a story is told for the first time, everything sent at once. */
async function comeThere(page: Page): Promise<void> {
  const route = routes.find(({ steps }) => steps.some((step) => step.beat === beat));
  if (!route) throw new Error(`no way leads to ${beat}`);
  await turn(page, 'asking');
  for (const step of route.steps.slice(
    0,
    route.steps.findIndex((each) => each.beat === beat),
  )) {
    await page.locator(`[data-choice="${step.choice}"]`).dispatchEvent('click');
    const send = page.locator('[data-intent="send"]');
    if ((await send.count()) > 0) await send.dispatchEvent('click');
    await turn(page, 'asking', 'explaining');
    if ((await main(page).getAttribute('data-turn')) === 'explaining')
      await page.locator('[data-intent="continue"]').dispatchEvent('click');
    await turn(page, 'asking');
  }
}

const draft = (page: Page) => page.getByRole('group', { name: ui('en', 'play.written') });
const sent = (page: Page, choice: string) =>
  page.getByRole('log').getByText(words(choice), { exact: true });

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('on the drawn phone it stands in the composer, is taken back, and another is sent', async ({
    page,
  }) => {
    const [first = '', second = ''] = replies;
    await startStory(page, 'en', { view: 'stage', pace: 'instant', motion: 'off' });
    await comeThere(page);
    await page.locator(`[data-choice="${first}"]`).tap();
    await expect(draft(page)).toContainText(words(first));
    await expect(sent(page, first)).toHaveCount(0);
    await page.getByRole('button', { name: ui('en', 'play.take-back') }).tap();
    await expect(draft(page)).toHaveCount(0);
    await page.locator(`[data-choice="${second}"]`).tap();
    await page.getByRole('button', { name: ui('en', 'play.send'), exact: true }).tap();
    await turn(page, 'explaining');
    await expect(sent(page, second)).toHaveCount(1);
    await expect(sent(page, first)).toHaveCount(0);
  });
});

test('in text view it is announced by focus, and stays unsent where something else is done', async ({
  page,
}) => {
  const [first = ''] = replies;
  await startStory(page, 'en', { view: 'text', motion: 'off' });
  await comeThere(page);
  await page.locator(`[data-choice="${first}"]`).focus();
  await page.keyboard.press('Enter');
  await expect(draft(page)).toBeFocused();
  await expect(draft(page)).toHaveAccessibleName(new RegExp(words(first).slice(0, 12)));
  // A second press of the same key sends nothing.
  await page.keyboard.press('Enter');
  await expect(sent(page, first)).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(choiceGroup(page, 'en')).toBeFocused();
  await page.locator(`[data-choice="${first}"]`).press('Enter');
  await page.locator(`[data-choice="${deed}"]`).press('Enter');
  await turn(page, 'explaining');
  await expect(sent(page, first)).toHaveCount(0);
});
