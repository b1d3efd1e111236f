/** Dark and calm cover every screen of a class; the desk leads what the class sees, and says that. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import {
  calm,
  counted,
  leadToTheEnd,
  openDesk,
  openForClass,
  pressing,
  readOn,
  showHere,
} from './class-support.ts';
import { main, test, turn } from './support.ts';

test.describe.configure({ timeout: 180_000 });

const place = (page: Page, name: string): Promise<void> =>
  expect(main(page)).toHaveAttribute('data-app', name);

const shownCover = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const points = [0.1, 0.5, 0.9].map((part) => [innerWidth * part, innerHeight * part] as const);
    const covers = points.map(([x, y]) =>
      document.elementFromPoint(x, y)?.closest('[data-cover]')?.getAttribute('data-cover'),
    );
    return covers.every((cover) => cover === covers[0]) ? (covers[0] ?? null) : null;
  });

/** By key, by the button on that screen, and by the desk where there is one. */
async function covered(page: Page, screen: string, desk: Page | null): Promise<void> {
  const is = (cover: string | null) =>
    expect.poll(() => shownCover(page), `${screen}: ${cover}`).toBe(cover);
  await place(page, screen);
  await page.keyboard.press('c');
  await is('calm');
  await page.keyboard.press('.');
  await is('blank');
  // Nothing is led that nobody sees.
  await page.keyboard.press('PageDown');
  await is(null);
  await page.locator('[data-class="calm"]').click();
  await is('calm');
  await page.keyboard.press('Escape');
  await is(null);
  await page.locator('[data-class="blank"]').click();
  await is('blank');
  await page.locator('[data-intent="uncover"]').click();
  await is(null);
  await place(page, screen);
  if (desk === null) return;
  for (const cover of ['blank', 'calm'] as const) {
    const button = desk.locator(`[data-desk="${cover}"]`);
    // A press asks for the other of what the class has told the desk, and that takes its time.
    await expect(desk.locator('.lead-box')).toHaveAttribute('data-over', 'none');
    await button.click();
    await is(cover);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(desk.locator('.lead-box')).toHaveAttribute('data-over', cover);
    await desk.locator('[data-desk="uncover"]').click();
    await is(null);
    await expect(button).toHaveAttribute('aria-pressed', 'false');
  }
}

test('every screen of a class, by key, by button and from the desk', async ({ page, context }) => {
  await page.goto('./?role=class&lang=en');
  await covered(page, 'library', null);
  await openForClass(page, pressing, { view: 'text' });
  await covered(page, 'briefing', null);
  await page.locator('[data-intent="start"]').click();
  await covered(page, 'class-card', null);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.locator('[data-class="confirm"]').click();
  await covered(page, 'before-check', null);
  await page.locator('[data-class="begin-story"]').click();
  await readOn(page);
  await turn(page, 'asking');
  const desk = await openDesk(page, context);
  await page.bringToFront();
  await covered(page, 'playing', desk);

  // A panel lies over the story: the desk says so, and leads nothing under it.
  await page.locator('[data-intent="help"]').first().click();
  await expect(desk.locator('.lead-box')).toHaveAttribute('data-over', 'panel');
  await expect(desk.locator('[data-desk="reveal"]')).toHaveCount(0);
  for (const over of ['calm', 'panel']) {
    await desk.locator('[data-desk="calm"]').click();
    await expect(desk.locator('.lead-box')).toHaveAttribute('data-over', over);
  }
  await expect.poll(() => shownCover(page)).toBe(null);
  await desk.locator('[data-desk="uncover"]').click();
  await expect(page.locator('[data-panel]')).toHaveCount(0);
  await expect(main(page)).toHaveAttribute('data-paused', 'false');

  // Looking back: nothing there takes a decision away.
  await page.keyboard.press('r');
  await page.locator('[data-class="follow"]').first().click();
  await leadToTheEnd(page, 'first');
  await page.keyboard.press('PageDown');
  await covered(page, 'debrief', desk);
  const forks = await page.locator('[data-fork]').count();
  for (const control of ['back', 'jump', 'pause', 'reveal', 'on', 'finish'])
    await expect(desk.locator(`[data-desk="${control}"]`)).toHaveCount(0);
  await expect(desk.locator('[data-desk-option]')).toHaveCount(0);
  for (const key of ['PageUp', 'PageUp', 'p']) await desk.keyboard.press(key);
  await desk.locator('[data-desk="calm"]').click();
  await expect.poll(() => shownCover(page)).toBe('calm');
  // The desk goes by what the class has told, and that takes its time.
  await expect(desk.locator('.lead-box')).toHaveAttribute('data-over', 'calm');
  await desk.keyboard.press('PageUp');
  await expect.poll(() => shownCover(page)).toBe(null);
  await place(page, 'debrief');
  await expect(page.locator('[data-fork]')).toHaveCount(forks);
  await expect(page.locator('.way-end')).toBeVisible();
  await page.locator('main [data-class="check"]').click();
  await covered(page, 'after-check', null);
  await showHere(page);
  await page.locator('[data-class="skip-slips"]').click();
  await covered(page, 'report', desk);
});

async function twoWindows(page: Page, context: BrowserContext): Promise<Page> {
  await openForClass(page, calm, { view: 'text' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  const desk = await openDesk(page, context);
  await desk.bringToFront();
  return desk;
}

test('somebody tells something: Calm for the class, and small words for whoever leads', async ({
  page,
}) => {
  await openForClass(page, calm, { view: 'text' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  await page.keyboard.press('Digit1');
  await page.locator('.class-tools [data-class="told"]').click();
  await expect.poll(() => shownCover(page)).toBe('calm');
  const notes = page.locator('[data-panel="told"]');
  await expect(notes).toHaveCount(0);
  // The second press, on an Arabic keyboard.
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ف', code: 'KeyT', bubbles: true }),
    ),
  );
  await expect(notes.getByRole('heading').first()).toBeFocused();
  await expect(page.locator('.cover-task h2')).toBeVisible();
  const sizes = await notes
    .locator('h2, h3, p, dt, dd, li')
    .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(13);
  // A clicker in the hand shows nothing again.
  for (const key of ['PageDown', 'ArrowDown', 'r', 'c']) await page.keyboard.press(key);
  await expect(notes).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(notes).toHaveCount(0);
  await expect.poll(() => shownCover(page)).toBe('calm');
  await page.keyboard.press('Escape');
  await expect.poll(() => shownCover(page)).toBe(null);
  await turn(page, 'asking');
  await expect(counted(page)).toHaveAttribute('data-votes', '1');
});

test('keys and clickers lead while the desk has the focus', async ({ page, context }) => {
  const desk = await twoWindows(page, context);
  // As after a click on the desk: what was pressed keeps no focus that a clicker could press again.
  await desk.locator('[data-desk-votes=":pass"] .step').last().click();
  await expect(counted(page)).toHaveAttribute('data-votes', '1');
  await desk.keyboard.press('Digit1');
  await desk.keyboard.press('Digit1');
  await desk.keyboard.press('Digit2');
  await expect(counted(page)).toHaveAttribute('data-votes', '4');
  await desk.keyboard.press('Shift+Digit1');
  await desk.keyboard.press('Backspace');
  await expect(counted(page)).toHaveAttribute('data-votes', '2');
  await desk.keyboard.press('?');
  await expect(desk.locator('[data-panel="keys"]')).toBeVisible();
  await desk.keyboard.press('r');
  await desk.keyboard.press('Escape');
  await expect(main(page)).toHaveAttribute('data-vote', 'open');
  await desk.keyboard.press('r');
  await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
  await expect(page.locator('[data-result] td').first()).toHaveText('1');
  await expect(desk.locator('[data-desk-follow]').first()).toBeVisible();
  // A clicker never chooses, whichever of its keys it sends.
  for (const key of ['PageDown', 'ArrowRight', 'Space', 'Enter']) await desk.keyboard.press(key);
  await desk.keyboard.press('PageUp');
  await expect(main(page)).toHaveAttribute('data-vote', 'open');
  await desk.keyboard.press('Space');
  await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
  await desk.locator('[data-desk-follow]').first().click();
  await turn(page, 'explaining');
  await desk.keyboard.press('ArrowRight');
  await expect(main(page)).toHaveAttribute('data-turn', /delivering|asking/);
  await desk.keyboard.press('c');
  await expect(page.locator('[data-cover="calm"]')).toBeVisible();
  // What a key does at the desk hangs on what the class has told it.
  await expect(desk.locator('.lead-box')).toHaveAttribute('data-over', 'calm');
  await desk.keyboard.press('c');
  await expect(desk.locator('.lead-box')).toHaveAttribute('data-over', 'none');
  await desk.keyboard.press('p');
  await expect(main(page)).toHaveAttribute('data-paused', 'true');
  await expect(desk.locator('[data-desk="resume"]')).toBeVisible();
  await desk.keyboard.press('p');
  await expect(main(page)).toHaveAttribute('data-paused', 'false');
});

test('Space, Enter and arrows of a clicker move the class on, over the picture too', async ({
  page,
}) => {
  await openForClass(page, calm, { view: 'stage', motion: 'off' });
  await page.locator('[data-intent="start"]').click();
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  const sent = ['ArrowRight', 'ArrowDown', 'Space', 'Enter'];
  for (let press = 0; press < 40; press++)
    await page.keyboard.press(sent[press % sent.length] ?? 'Space');
  await turn(page, 'asking');
  await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
  await page.keyboard.press('ArrowUp');
  await expect(main(page)).toHaveAttribute('data-vote', 'open');
  // A choice that the mouse has voted for is not pressed again.
  await page.locator('[data-choice]').first().click();
  await expect(counted(page)).toHaveAttribute('data-votes', '1');
  await page.keyboard.press('Space');
  await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
  await page.keyboard.press('Enter');
  await turn(page, 'asking');
  // What the keyboard has gone to keeps its own Enter.
  await page.locator('[data-class="follow"]').first().focus();
  await page.keyboard.press('Enter');
  await turn(page, 'explaining');
});

test('everybody passed is a result of its own', async ({ page, context }) => {
  const desk = await twoWindows(page, context);
  for (let pass = 0; pass < 5; pass++) await desk.keyboard.press('Digit0');
  await desk.keyboard.press('r');
  await expect(page.locator('.verdict')).toHaveAttribute('data-all-passed', 'true');
  await expect(page.locator('.verdict')).toContainText('Everybody passed');
  await expect(page.locator('.play > [role="status"]')).toContainText('Everybody passed');
  await expect(desk.locator('.notice')).toContainText('Everybody passed');
});
