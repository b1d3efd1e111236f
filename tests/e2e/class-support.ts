/** Leading a class in the browser tests: every press as a teacher would make it. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { main } from './support.ts';

export const calm = { pack: 'the-friend-who-is-told', scenario: 'sam-tells-you' } as const;
export const pressing = { pack: 'edited-picture', scenario: 'never-took' } as const;

/** Opens a story for a class at its briefing. */
export async function openForClass(
  page: Page,
  story: { pack: string; scenario: string },
  flags: Record<string, string> = {},
): Promise<void> {
  const query = new URLSearchParams({ role: 'class', lang: 'en', ...story, ...flags });
  await page.goto(`./?${query}`);
  await expect(main(page)).toHaveAttribute('data-app', 'briefing', { timeout: 15_000 });
}

/** On, over what came of a choice and its card, until the class is asked or the story has ended; never further. */
export async function readOn(page: Page): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const now = await main(page).getAttribute('data-turn');
    if (now !== 'delivering' && now !== 'explaining') return;
    await page.keyboard.press('PageDown');
  }
  throw new Error('the messages do not come to an end');
}

/** From a feedback on to the end, whatever way is left: always the first choice, or the last. */
export async function leadToTheEnd(page: Page, which: 'first' | 'last'): Promise<void> {
  for (let decision = 0; decision < 40; decision++) {
    await page.keyboard.press('PageDown');
    await readOn(page);
    if ((await main(page).getAttribute('data-turn')) === 'ended') break;
    await page.keyboard.press('r');
    await page.locator('[data-class="follow"]')[which]().click();
    // Harmless talk has no card and goes on by itself.
    await expect(main(page)).not.toHaveAttribute('data-turn', 'asking');
  }
}

/** The story is brought to a good end where it stands. */
export async function stopHere(page: Page): Promise<void> {
  await page.keyboard.press('e');
  await expect(page.locator('[data-rest]')).toBeVisible();
}

/** How many votes the projector says were counted. */
export const counted = (page: Page) => page.locator('[data-votes]');

/** Opens the desk by its button and waits until it shows the decision. */
export async function openDesk(page: Page, context: BrowserContext): Promise<Page> {
  const [desk] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('a[data-class="desk"]').click(),
  ]);
  await expect(desk.locator('.desk')).toHaveAttribute('data-link', 'open');
  await showDesk(desk);
  return desk;
}

/** A new desk shows no rating before somebody says that only a teacher sees it. */
export async function showDesk(desk: Page): Promise<void> {
  await expect(desk.locator('[data-rating]')).toHaveCount(0);
  await desk.locator('[data-desk="show"]').click();
  await expect(desk.locator('[data-desk-option]').first()).toBeVisible();
}

/** What only whoever leads should see stands at the desk; a press shows it on the projector too. */
export const showHere = (page: Page): Promise<void> =>
  page.locator('[data-class="show-here"]').click();
