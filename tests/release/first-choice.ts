/** From an opened page to the first choice of its first story, as somebody who has never been here. */
import type { FrameLocator, Page } from '@playwright/test';

export interface Times {
  /** Something can be pressed, ms. */
  readonly screen: number;
  /** The story asks, ms. The reader has let every message come at once. */
  readonly choice: number;
}

/** How long anything may take, in ms: only the limit of what hangs. */
const patience = 60_000;

export async function toFirstChoice(page: Page | FrameLocator, since: number): Promise<Times> {
  const open = page.locator('[data-intent="open"]');
  const start = page.locator('[data-intent="start"]');
  await open.or(start).first().waitFor({ timeout: patience });
  const screen = performance.now() - since;
  if ((await start.count()) === 0) await open.first().click();
  await start.click();
  const choice = page.locator('[data-choice]');
  const on = page.locator('[data-intent="unlock"], [data-calls], [data-intent="skip-typing"]');
  const last = performance.now() + patience;
  while ((await choice.count()) === 0) {
    if (performance.now() > last) throw new Error('no choice came');
    if ((await on.count()) > 0)
      await on
        .first()
        .dispatchEvent('click', {}, { timeout: 500 })
        // What was there a moment ago may have gone by itself.
        .catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { screen, choice: performance.now() - since };
}
