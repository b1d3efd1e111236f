/** A lesson ends in time from wherever it stands: the rest of the story is told, then looked back on. */
import { expect, type Page } from '@playwright/test';
import { calm, openDesk, openForClass, readOn, showHere } from './class-support.ts';
import { axeFindings, main, test, turn } from './support.ts';

const place = (page: Page, name: string): Promise<void> =>
  expect(main(page)).toHaveAttribute('data-app', name);

const sentences = (page: Page) => page.locator('[data-rest]');

/** Reveals, follows the first choice, and goes on to the next decision. */
async function decide(page: Page): Promise<void> {
  await page.keyboard.press('r');
  await page.locator('[data-class="follow"]').first().click();
  // Harmless talk has no card and goes on by itself.
  await expect(main(page)).not.toHaveAttribute('data-turn', 'asking');
  if ((await main(page).getAttribute('data-turn')) === 'explaining')
    await page.keyboard.press('PageDown');
  await readOn(page);
  await turn(page, 'asking');
}

test('a lesson of 45 minutes comes to a good end in time, by key, bar and desk', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await context.clock.install();
  await openForClass(page, calm, { view: 'text' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  await turn(page, 'asking');

  for (let decision = 0; decision < 4; decision++) {
    // About four minutes for each, and ten before the first.
    await context.clock.fastForward(decision === 0 ? 9 * 60_000 : 4 * 60_000);
    // From every decision, votes open; one press brings it, and one takes it back.
    await page.keyboard.press('Digit1');
    await page.keyboard.press('e');
    await expect(sentences(page)).toContainText('We stop here today');
    await expect(sentences(page)).toContainText('Sam tells an adult');
    await expect(page.locator('.class-bar [data-class="end"]')).toHaveCount(0);
    await page.keyboard.press('PageUp');
    await turn(page, 'asking');
    await expect(page.locator('[data-votes]')).toHaveAttribute('data-votes', '1');
    await decide(page);
  }

  // The desk brings it there, while votes are open; a reload finds the same.
  const desk = await openDesk(page, context);
  await page.keyboard.press('Digit2');
  await desk.locator('[data-desk="rest"]').click();
  await expect(sentences(page)).toBeVisible();
  await expect(desk.locator('.desk-columns')).toHaveAttribute('data-turn', 'ended');
  expect(await axeFindings(page)).toEqual([]);
  await page.reload();
  await expect(sentences(page)).toContainText('Sam tells an adult');
  await expect(page.locator('[data-ending]')).toHaveCount(0);

  // One press more, and the class looks back on the way it took.
  await page.keyboard.press('PageDown');
  await place(page, 'debrief');
  await expect(page.locator('[data-way-end="rest"]')).toHaveText('We stopped here');
  await expect(main(page)).toContainText('Sam tells an adult');
  await expect(page.locator('[data-fork]')).toHaveCount(4);
  await page.locator('[data-class="report"]').click();
  await place(page, 'report');
  await showHere(page);
  await expect(main(page)).toContainText('We stopped here');
  const minutes = await main(page)
    .getByText(/^\d+ minutes$/)
    .textContent();
  expect(Number(minutes?.split(' ')[0])).toBeLessThan(45 - 15);
});

test('on the stage the sentences stand on a card of their own, and in a pause they can be asked for', async ({
  page,
}) => {
  await openForClass(page, calm, { view: 'stage' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  await page.keyboard.press('p');
  await page.locator('.paused [data-class="end"]').click();
  const card = sentences(page).locator('.card');
  await expect(card).toBeVisible();
  await expect(card).toContainText('Sam tells an adult');
  const size = await card.boundingBox();
  expect(size?.width).toBeGreaterThan(300);
  expect(size?.height).toBeGreaterThan(100);
});
