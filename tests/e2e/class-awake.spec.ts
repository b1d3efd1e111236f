/** The screen of a class stays on: in a lesson there are minutes in which nobody presses anything. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { calm, openDesk, openForClass, readOn } from './class-support.ts';
import { main, test, turn, ui } from './support.ts';

/** Counts what the window holds; a hidden window loses it, as in every browser. */
const watch = (page: Page | BrowserContext) =>
  page.addInitScript(() => {
    const held = new Set<WakeLockSentinel>();
    Object.assign(window, { held, refuses: false });
    const { wakeLock } = navigator;
    const request = wakeLock.request.bind(wakeLock);
    wakeLock.request = async (type) => {
      if ((window as unknown as { refuses: boolean }).refuses)
        throw new DOMException('low battery', 'NotAllowedError');
      const lock = await request(type);
      held.add(lock);
      lock.addEventListener('release', () => held.delete(lock));
      return lock;
    };
  });

const held = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { held: Set<unknown> }).held.size);

const holds = (page: Page, locks: number): Promise<void> =>
  expect.poll(() => held(page)).toBe(locks);

/** Hides the window or shows it, and lets go as a browser does. */
const see = (page: Page, seen: boolean): Promise<void> =>
  page.evaluate(async (isSeen) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: !isSeen });
    const { held: locks } = window as unknown as { held: Set<WakeLockSentinel> };
    if (!isSeen) for (const lock of locks) await lock.release();
    document.dispatchEvent(new Event('visibilitychange'));
  }, seen);

test('from the briefing to the library again, and after the window was hidden', async ({
  page,
  context,
}) => {
  await watch(context);
  // A browser without a window gives no such lock by itself.
  await context.grantPermissions(['screen-wake-lock']);
  await openForClass(page, calm, { view: 'text' });
  await holds(page, 1);
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  await turn(page, 'asking');
  await holds(page, 1);
  await see(page, false);
  await holds(page, 0);
  await see(page, true);
  await holds(page, 1);
  // The machine let go by itself, and refuses for a while: the next press asks again.
  await page.evaluate(() => Object.assign(window, { refuses: true }));
  await see(page, false);
  await see(page, true);
  await page.keyboard.press('c');
  await holds(page, 0);
  await page.evaluate(() => Object.assign(window, { refuses: false }));
  await page.keyboard.press('c');
  await holds(page, 1);
  // The desk may lie over the class's window on the same screen.
  const desk = await openDesk(page, context);
  await holds(desk, 1);
  await page.bringToFront();
  await page.keyboard.press('p');
  await page.locator('main [data-intent="library"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'library');
  await holds(page, 0);
});

test('one person is held by nothing; a browser that cannot says so', async ({ page }) => {
  await watch(page);
  await page.goto(`./?${new URLSearchParams({ lang: 'en', view: 'text', ...calm })}`);
  await page.locator('[data-intent="start"]').click();
  await page.keyboard.press('Space');
  await holds(page, 0);
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
  await openForClass(page, calm, { view: 'text' });
  await expect(page.getByText(ui('en', 'class.lacks.awake'))).toBeVisible();
});
