/** Where focus is: never nowhere, never under a bar, always with a ring. */
import { expect, type Locator, type Page } from '@playwright/test';
import { calm, openDesk, openForClass, readOn } from './class-support.ts';
import { hurryTo, main, openDoor, routes, startStory, test, turn, ui } from './support.ts';

/** What has focus, as a tag and a name of its own; `body` for nothing. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return `${at?.tagName.toLowerCase()} ${at?.id || at?.className || ''}`.trim();
  });

/** Tab through everything, and the controls whose middle something else lies over. */
async function coveredOnTheWay(page: Page): Promise<string[]> {
  const covered: string[] = [];
  await page.evaluate(() => window.scrollTo(0, 0));
  const seen = new Set<string>();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      const box = at.getBoundingClientRect();
      const top = Math.max(0, box.top);
      const bottom = Math.min(window.innerHeight, box.bottom);
      const over = document.elementFromPoint(
        Math.min(window.innerWidth - 1, Math.max(0, box.left + box.width / 2)),
        (top + bottom) / 2,
      );
      const place = [...document.querySelectorAll('*')].indexOf(at);
      const isClear = bottom - top > 4 && over !== null && (at.contains(over) || over.contains(at));
      const name = `${at.textContent?.trim().slice(0, 24) || at.getAttribute('aria-label')}`;
      return { place: `${place}`, isBody: at === document.body, isClear, name, y: box.top };
    });
    // Behind the last control is the browser, and then the first one.
    if (found.isBody) continue;
    if (seen.has(found.place)) break;
    seen.add(found.place);
    if (!found.isClear) covered.push(`${found.name} at ${Math.round(found.y)}`);
  }
  expect(seen.size).toBeGreaterThan(5);
  return covered;
}

/** The ring that an element, or what stands for it on the stage, shows now. */
const ringOf = (of: Locator) =>
  of.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && box.height > 40;
  });

const first = routes[0]?.steps[0]?.choice;

for (const view of ['text', 'stage'] as const)
  test(`a pause is lifted in feedback and at the end, ${view}`, async ({ page }) => {
    await startStory(page, 'en', { view, pace: 'instant' });
    const pauseAndGoOn = async (): Promise<void> => {
      await page.locator('[data-intent="pause"]').press('Enter');
      await page.locator('[data-intent="resume"]').press('Enter');
      await expect(main(page)).toHaveAttribute('data-paused', 'false');
      expect(await focused(page)).not.toMatch(/^body/);
    };
    for (const { choice } of routes[0]?.steps ?? []) {
      await turn(page, 'asking');
      await page.locator(`[data-choice="${choice}"]`).dispatchEvent('click');
      await turn(page, 'explaining');
      if (choice === first) {
        await pauseAndGoOn();
        await expect(page.locator('#feedback-heading')).toBeFocused();
      }
      await page.locator('[data-intent="continue"]').press('Enter');
    }
    await turn(page, 'ended');
    await pauseAndGoOn();
    await expect(page.locator('#ending-heading')).toBeFocused();
  });

test('into class mode and back, and where a kept place is forgotten', async ({ page }) => {
  await startStory(page, 'en', { view: 'text', pace: 'instant' });
  await page.locator('[data-intent="settings"]').click();
  await page
    .getByRole('group', { name: ui('en', 'app.settings.keep-place') })
    .getByRole('radio', { name: ui('en', 'app.settings.on') })
    .check();
  await page.getByRole('dialog').locator('[data-intent="close-panel"]').click();
  await turn(page, 'asking');
  await page.locator(`[data-choice="${first}"]`).click();
  await page.locator('[data-intent="pause"]').click();
  await page.locator('.paused [data-intent="library"]').click();
  await page.locator('[data-intent="forget-place"]').press('Enter');
  await expect(page.locator('[data-intent="go-on"]')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await openDoor(page);
  await page.locator('[data-class="lead"]').press('Enter');
  await expect(page.getByRole('heading', { name: ui('en', 'class.leading') })).toBeFocused();
  await page.locator('[data-class="lead-off"]').press('Enter');
  await expect(page.locator('[data-class="lead"]')).toBeFocused();
});

test('a cover gives focus back, and a result takes it where the class goes on', async ({
  page,
  context,
}) => {
  await openForClass(page, calm, { view: 'text' });
  await page.locator('[data-intent="start"]').click();
  await readOn(page);
  await page.locator('[data-class="calm"]').press('Enter');
  await page.locator('[data-intent="uncover"]').press('Enter');
  await expect(page.locator('[data-class="calm"]')).toBeFocused();
  const desk = await openDesk(page, context);
  await desk.locator('[data-desk="reveal"]').press('Enter');
  await expect(desk.locator('[data-desk="reopen"]')).toBeVisible();
  await expect(desk.locator('.lead-box')).toBeFocused();
  await page.keyboard.press('r');
  await desk.locator('[data-desk="reopen"]').press('Enter');
  await page.locator('[data-class="reveal"]').press('Enter');
  await expect(page.locator('[data-ways-on]')).toBeFocused();
});

test.describe('nothing that has focus lies under a bar', () => {
  for (const [width, height] of [
    [390, 844],
    [320, 256],
  ] as const)
    test(`a class as text at ${width}×${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openForClass(page, calm, { view: 'text' });
      expect(await coveredOnTheWay(page)).toEqual([]);
      await page.locator('[data-intent="start"]').click();
      await readOn(page);
      expect(await coveredOnTheWay(page)).toEqual([]);
      await page.keyboard.press('r');
      await page.locator('[data-class="follow"]').first().click();
      await turn(page, 'explaining');
      expect(await coveredOnTheWay(page)).toEqual([]);
    });

  test('a desk', async ({ page, context }) => {
    await openForClass(page, calm, { view: 'text' });
    await page.locator('[data-intent="start"]').click();
    await readOn(page);
    const desk = await openDesk(page, context);
    for (const [width, height] of [
      [1366, 768],
      [320, 256],
    ] as const) {
      await desk.setViewportSize({ width, height });
      expect(await coveredOnTheWay(desk)).toEqual([]);
    }
    await desk.locator('[data-desk="reveal"]').click();
    await expect(desk.locator('[data-desk="reopen"]')).toBeVisible();
    await desk.setViewportSize({ width: 1366, height: 768 });
    expect(await coveredOnTheWay(desk)).toEqual([]);
  });

  test('a feedback in Arabic at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 360 });
    const story = new URLSearchParams({ ...calm, lang: 'ar', view: 'text', pace: 'instant' });
    await page.goto(`./?${story}`);
    await page.locator('[data-intent="start"]').click();
    await turn(page, 'asking');
    await page.locator('[data-choice]').first().click();
    await turn(page, 'explaining');
    await page.locator('#feedback-heading').focus();
    const card = await page.locator('.feedback').boundingBox();
    const bar = await page.locator('.toolbar').boundingBox();
    expect(card?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  });
});

test('a ring after going on by key, around the conversation and then the first choice', async ({
  page,
}) => {
  await startStory(page, 'en', { view: 'stage', pace: 'normal' });
  await page.locator('[data-intent="skip-typing"]').press('Enter');
  await hurryTo(page, 'asking');
  await page.locator(`[data-choice="${first}"]`).press('Enter');
  await hurryTo(page, 'explaining');
  await page.locator('[data-intent="continue"]').press('Enter');
  const onLog = (): Promise<boolean> =>
    page.getByRole('log').evaluate((log) => log.contains(document.activeElement));
  await expect.poll(onLog).toBe(true);
  expect(await ringOf(page.locator('.log + .ring'))).toBe(true);
  for (let presses = 0; presses < 60; presses++) {
    if ((await main(page).getAttribute('data-turn')) !== 'delivering') break;
    await page.keyboard.press('ArrowRight');
  }
  await turn(page, 'asking');
  // What came is heard and read before the question.
  expect(await onLog()).toBe(true);
  expect(await ringOf(page.locator('.log + .ring'))).toBe(true);
  const choice = page.locator('[data-choice]').first();
  for (let presses = 0; presses < 4; presses++) {
    if (await choice.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(choice).toBeFocused();
  expect(await ringOf(choice)).toBe(true);
});

test('a ring around the picture of a map', async ({ page }) => {
  await page.goto('./?lang=en');
  await openDoor(page);
  await page
    .locator('summary', { hasText: ui('en', 'packs.map.list') })
    .first()
    .click();
  await page.locator('[data-intent="map"]').first().click();
  await expect(main(page)).toHaveAttribute('data-app', 'map');
  const frame = page.locator('.map-frame');
  await frame.waitFor();
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    if (await frame.evaluate((of) => of === document.activeElement)) break;
  }
  await expect(frame).toBeFocused();
  expect(await ringOf(frame)).toBe(true);
});
