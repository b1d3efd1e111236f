/** Another way is tried and left again: what the class looks back on stays its own way. */
import { expect, type Page } from '@playwright/test';
import { calm, openDesk, openForClass, readOn, showHere } from './class-support.ts';
import { axeFindings, main, test, turn } from './support.ts';

const place = (page: Page, name: string): Promise<void> =>
  expect(main(page)).toHaveAttribute('data-app', name);

/** What stands in looking back of the class's own way. */
const ownWay = (page: Page) =>
  main(page)
    .locator('.way .fork .unseen, .way .way-end')
    .evaluateAll((all) => all.map((each) => each.textContent));

test('a class tries another way, comes back from its middle, and finds its own way unchanged', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await openForClass(page, calm, { view: 'text' });
  await page.locator('[data-intent="start"]').click();
  const desk = await readOn(page).then(() => openDesk(page, context));
  const follow = async (which: 'first' | 'last'): Promise<void> => {
    await page.keyboard.press('r');
    await page.locator('[data-class="follow"]')[which]().click();
    // Harmless talk has no card and goes on by itself.
    await expect(main(page)).not.toHaveAttribute('data-turn', 'asking');
  };
  for (let decision = 0; decision < 3; decision++) {
    await follow('first');
    await page.keyboard.press('PageDown');
    await readOn(page);
  }
  await page.keyboard.press('e');
  await page.keyboard.press('PageDown');
  await place(page, 'debrief');
  const before = await ownWay(page);
  expect(before).toHaveLength(4);

  const another = async (): Promise<void> => {
    await page.locator('[data-fork="1"]').click();
    await page.locator('[data-intent="replay"]').click();
    await turn(page, 'asking');
    await follow('last');
  };

  // By the button of the bar.
  await another();
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('.class-bar [data-class="end"]').click();
  await place(page, 'debrief');
  expect(await ownWay(page)).toEqual(before);

  // By the key, out of a pause.
  await another();
  await page.keyboard.press('p');
  await expect(page.locator('.paused [data-class="end"]')).toBeVisible();
  await page.keyboard.press('e');
  await place(page, 'debrief');

  // From the desk, which says what this is.
  await another();
  await expect(desk.locator('.desk')).toContainText('another way');
  await desk.locator('[data-desk="to-debrief"]').click();
  await place(page, 'debrief');
  expect(await ownWay(page)).toEqual(before);

  // The report keeps the two apart.
  await page.locator('[data-class="report"]').click();
  await place(page, 'report');
  await showHere(page);
  await expect(page.getByRole('heading', { name: 'Our way' })).toBeVisible();
  await expect(page.locator('[data-report-tries]')).toContainText('Decision 2');
  expect(await axeFindings(page)).toEqual([]);
});
