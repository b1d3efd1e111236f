/** What goes wrong in a room: cables, sleep, full disks, fast fingers, F5. The lesson goes on. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import {
  calm,
  counted,
  openDesk,
  openForClass,
  pressing,
  readOn,
  showHere,
  stopHere,
} from './class-support.ts';
import { main, test, turn } from './support.ts';

test.describe.configure({ timeout: 180_000 });

async function asking(page: Page, flags: Record<string, string> = {}): Promise<void> {
  await openForClass(page, calm, { view: 'text', ...flags });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  await turn(page, 'asking');
}

/** Everything that a page threw; a lesson that goes on by luck is not whole. */
function troubles(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', ({ message }) => heard.push(message));
  return heard;
}

test('the projector is unplugged and plugged in again: a storm of sizes', async ({ page }) => {
  const heard = troubles(page);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await asking(page, { view: 'stage', motion: 'off' });
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  await page.keyboard.press('Digit2');
  const sizes = [
    [1024, 768],
    [640, 480],
    [1366, 768],
    [320, 240],
    [1920, 1080],
    [800, 600],
  ] as const;
  for (let storm = 0; storm < 36; storm++) {
    const [width, height] = sizes[storm % sizes.length] ?? [1024, 768];
    await page.setViewportSize({ width, height });
    if (storm % 5 === 0) await page.keyboard.press('Digit1');
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(counted(page)).toHaveAttribute('data-votes', '9');
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  // Every choice lies on the screen again, where the stage draws it.
  for (const choice of await page.locator('[data-choice]').all())
    await expect
      .poll(async () => {
        const box = await choice.boundingBox();
        return box !== null && box.x >= 0 && box.x + box.width <= 1366 && box.y + box.height <= 768;
      })
      .toBe(true);
  await page.keyboard.press('r');
  await expect(page.locator('[data-result]')).not.toHaveCount(0);
  expect(heard).toEqual([]);
});

test('forty presses a second on the vote keys: each counts once, here and at the desk', async ({
  page,
  context,
}) => {
  await asking(page);
  const desk = await openDesk(page, context);
  await page.bringToFront();
  // As a keyboard sends them: forty a second, four seconds long, one of eight taken back.
  const pressed = await page.evaluate(async () => {
    const counts = [0, 0, 0, 0];
    for (let press = 0; press < 160; press++) {
      const letter = (press * 7) % 3;
      const back = press % 8 === 7 && (counts[letter] ?? 0) > 0;
      counts[letter] = (counts[letter] ?? 0) + (back ? -1 : 1);
      document.dispatchEvent(
        new KeyboardEvent('keydown', {
          code: `Digit${letter + 1}`,
          key: (back ? '!@#' : '123').charAt(letter),
          shiftKey: back,
          bubbles: true,
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return counts;
  });
  const sum = pressed.reduce((all, count) => all + count, 0);
  expect(sum).toBeGreaterThan(100);
  await expect(counted(page)).toHaveAttribute('data-votes', String(sum));
  await expect(desk.locator('[data-desk-total]')).toHaveAttribute('data-desk-total', String(sum));
  await page.keyboard.press('r');
  const told = page.locator('[data-result] td');
  for (const [at, count] of pressed.slice(0, 3).entries())
    await expect(told.nth(at)).toHaveText(String(count));
});

/** Storage that throws, as a full disk, a strict policy or a private window would make it. */
async function breakStorage(context: BrowserContext, how: 'full' | 'forbidden'): Promise<void> {
  await context.addInitScript((kind) => {
    const refuse = (): never => {
      throw new DOMException(
        'storage is not available',
        kind === 'full' ? 'QuotaExceededError' : 'SecurityError',
      );
    };
    if (kind === 'full') {
      Storage.prototype.setItem = refuse;
      IDBObjectStore.prototype.put = refuse;
      return;
    }
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, { get: refuse });
    IDBFactory.prototype.open = refuse;
  }, how);
}

for (const how of ['full', 'forbidden'] as const)
  test(`storage is ${how}: the lesson goes on and says what will not be kept`, async ({
    page,
    context,
  }) => {
    await breakStorage(context, how);
    const heard = troubles(page);
    await openForClass(page, calm, { view: 'text' });
    await page.locator('[data-class="check"]').click();
    await expect(page.locator('[data-not-kept="reload"]')).toBeVisible();
    await page.locator('#class-name').fill('8b');
    await page.locator('#class-name').blur();
    await expect(page.locator('[data-not-kept="lessons"]')).toBeVisible();
    await page.locator('[data-class="begin-story"]').click();
    await readOn(page);
    await turn(page, 'asking');
    const desk = await openDesk(page, context);
    await expect(desk.locator('[data-not-kept]')).toHaveCount(2);
    await desk.locator('[data-desk="reveal"]').click();
    await desk.locator('[data-desk-follow]').first().click();
    await turn(page, 'explaining');
    await stopHere(page);
    await page.keyboard.press('PageDown');
    await page.locator('[data-class="report"]').click();
    await showHere(page);
    await expect(page.locator('[data-not-kept="lessons"]')).toBeVisible();
    // What is not kept can still be saved.
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-class="csv"]').click(),
    ]);
    expect(await file.path()).toBeTruthy();
    expect(heard).toEqual([]);
  });

test('F5 at any moment, in both windows: the lesson stands where it stood', async ({
  page,
  context,
}) => {
  const heard = troubles(page);
  await openForClass(page, pressing, { view: 'text' });
  await page.reload();
  await expect(main(page)).toHaveAttribute('data-app', 'briefing');
  await page.locator('[data-intent="start"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'class-card');
  await page.reload();
  await expect(main(page)).toHaveAttribute('data-app', 'class-card');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.locator('[data-class="confirm"]').click();

  await expect(main(page)).toHaveAttribute('data-app', 'before-check');
  await page.reload();
  await expect(main(page)).toHaveAttribute('data-app', 'before-check');
  await page.locator('[data-class="begin-story"]').click();
  await readOn(page);
  await turn(page, 'asking');
  const desk = await openDesk(page, context);
  const both = async (): Promise<void> => {
    await page.reload();
    await desk.reload();
    await expect(desk.locator('.desk')).toHaveAttribute('data-link', 'open');
    await expect(desk.locator('.desk')).toHaveAttribute('data-steers', 'true');
  };
  await page.keyboard.press('Digit1');
  await page.keyboard.press('Digit0');
  await both();
  await expect(counted(page)).toHaveAttribute('data-votes', '2');
  await expect(desk.locator('[data-desk-total]')).toHaveAttribute('data-desk-total', '2');
  await page.keyboard.press('r');
  await both();
  await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
  await desk.locator('[data-desk-follow]').first().click();
  await turn(page, 'explaining');
  await page.locator('[data-intent="clock"]').click();
  await both();
  await turn(page, 'explaining');
  await expect(page.getByRole('timer')).toBeVisible();
  await page.keyboard.press('c');
  await both();
  await expect(page.locator('[data-cover="calm"]')).toBeVisible();
  await expect(desk.locator('[data-desk="calm"]')).toHaveAttribute('aria-pressed', 'true');
  await desk.locator('[data-desk="calm"]').click();
  await expect(page.locator('[data-cover]')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await both();
  await expect(main(page)).toHaveAttribute('data-turn', /asking|delivering/);
  for (let decision = 0; decision < 40; decision++) {
    await readOn(page);
    if ((await main(page).getAttribute('data-turn')) === 'ended') break;
    await page.keyboard.press('r');
    await page.locator('[data-class="follow"]').last().click();
    await turn(page, 'explaining');
    await page.keyboard.press('PageDown');
  }
  await both();
  await turn(page, 'ended');
  await desk.locator('[data-desk="finish"]').click();
  for (const [place, next] of [
    ['debrief', 'check'],
    ['after-check', 'skip-slips'],
    ['report', null],
  ] as const) {
    await expect(main(page)).toHaveAttribute('data-app', place);
    await both();
    await expect(main(page)).toHaveAttribute('data-app', place);
    await expect(desk.locator('.desk-columns')).toHaveAttribute('data-place', place);
    if (place !== 'debrief') await showHere(page);
    if (place === 'after-check') {
      // Thirty slips are typed in one by one: what was typed is still there.
      await page.locator('[name="before/tell/likely"]').fill('12');
      await page.reload();
      await showHere(page);
      await expect(page.locator('[name="before/tell/likely"]')).toHaveValue('12');
    }
    if (next !== null) await page.locator(`main [data-class="${next}"]`).click();
  }
  expect(heard).toEqual([]);
});

test('the laptop sleeps for three hours: both windows find each other, no lesson minutes are added', async ({
  page,
  context,
}) => {
  await context.clock.install();
  await asking(page);
  const desk = await openDesk(page, context);
  await page.keyboard.press('Digit1');
  await expect(desk.locator('[data-desk-total]')).toHaveAttribute('data-desk-total', '1');
  // Timers that were due in the meantime fire once, as after a sleep.
  await context.clock.fastForward('03:00:00');
  await expect(desk.locator('.desk')).toHaveAttribute('data-link', 'open');
  await expect(desk.locator('.desk')).toHaveAttribute('data-steers', 'true');
  await desk.locator('[data-desk="reveal"]').click();
  await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
  await expect(desk.locator('[data-desk="spent"]')).toHaveText(/^[0-9] min$/);
});

test('a field keeps what is typed while the windows draw anew', async ({ page, context }) => {
  await context.clock.install();
  await asking(page);
  const desk = await openDesk(page, context);
  // The desk draws every second, for the time spent.
  const planned = desk.locator('[data-desk="planned"]');
  await planned.fill('');
  await planned.pressSequentially('9');
  await context.clock.runFor(3000);
  await planned.pressSequentially('0');
  await planned.press('Tab');
  await expect(desk.locator('[data-desk="left"]')).toHaveText('90 min');
});
