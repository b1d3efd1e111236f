/** In a real window: every line that the story delivers stands in sight at some moment, in both views. */
import { expect, type Page } from '@playwright/test';
import { main, pictureIn, routes, startStory, story, test } from './support.ts';

const route = routes.reduce((a, b) => (b.steps.length > a.steps.length ? b : a));

/** Notes every message that the reader has before them whole, in text view, from the first one on. */
const noteWhatIsSeen = (page: Page) =>
  page.addInitScript(() => {
    const seen = new Set<string>();
    const all = new Set<string>();
    const looks = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) seen.add(target.getAttribute('data-message') ?? '');
      },
      { threshold: 0.9 },
    );
    const note = (): void => {
      for (const message of document.querySelectorAll('[data-message]')) {
        all.add(message.getAttribute('data-message') ?? '');
        looks.observe(message);
      }
    };
    new MutationObserver(note).observe(document, { childList: true, subtree: true });
    Object.assign(window, { seenLines: seen, allLines: all });
  });

const neverSeen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { seenLines, allLines } = window as unknown as Record<string, Set<string>>;
    return [...(allLines ?? [])].filter((id) => !seenLines?.has(id));
  });

/** Reads down to the end of the page, a screen at a time, as somebody does who reads. */
async function readDown(page: Page): Promise<void> {
  for (let screens = 0; screens < 12; screens++) {
    const atEnd = await page.evaluate(async () => {
      const before = scrollY;
      scrollBy(0, innerHeight * 0.6);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return scrollY === before;
    });
    if (atEnd) return;
  }
}

test('as text, at once: reading down from where the page stands misses no line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await noteWhatIsSeen(page);
  await startStory(page, 'en', { view: 'text', motion: 'off' });
  for (const { choice } of route.steps.slice(0, 4)) {
    await expect(async () => {
      await readDown(page);
      const calls = page.locator('[data-calls]');
      if ((await calls.count()) > 0) await calls.click({ timeout: 1000 });
      await expect(main(page)).toHaveAttribute('data-turn', 'asking', { timeout: 200 });
    }).toPass();
    await readDown(page);
    await page.locator(`[data-choice="${choice}"]`).click();
    await page.locator('[data-intent="continue"]').click();
  }
  expect(await neverSeen(page)).toEqual([]);
});

test('on the phone: each tap brings a line into sight, up to the question', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await startStory(page, 'en', { view: 'stage', motion: 'off', pace: 'calm' });
  await expect(page.locator('.play[data-over]')).toBeAttached();
  const log = { x: 0, y: 170, width: 360, height: 480 };
  const open = page.locator('[data-thread][aria-current]');
  const count = () => page.locator('[data-message]').count();
  let lines = 0;
  for (let taps = 0; taps < 60; taps++) {
    if ((await main(page).getAttribute('data-turn')) !== 'delivering') break;
    const before = { thread: await open.getAttribute('data-thread'), lines: await count() };
    const picture = await pictureIn(page, log);
    // Beside the messages: a photo in them is opened by a tap.
    await page.mouse.click(6, 400);
    if ((await open.getAttribute('data-thread')) !== before.thread) continue;
    if ((await count()) === before.lines) continue;
    lines++;
    expect(await pictureIn(page, log)).not.toBe(picture);
  }
  await expect(main(page)).toHaveAttribute('data-turn', 'asking');
  const first = story.beats[route.steps[0]?.beat ?? ''];
  expect(first).toBeDefined();
  expect(lines).toBeGreaterThan(5);
});

test('Space and the arrow that points on bring the next line, and never choose', async ({
  page,
}) => {
  await page.clock.install();
  await startStory(page, 'en', { view: 'stage', motion: 'off', pace: 'calm' });
  // Time stands, but for a few frames: no line has come by itself.
  // Where the answer took longer than the moment that was named, another one is named.
  await expect(async () => page.clock.pauseAt((await page.evaluate(() => Date.now())) + 50)).toPass(
    { intervals: [0] },
  );
  const count = async () => {
    await page.clock.runFor(20);
    return page.locator('[data-message]').count();
  };
  expect(await count()).toBe(0);
  await page.keyboard.press('Space');
  await expect.poll(count).toBe(1);
  await page.keyboard.press('ArrowRight');
  await expect.poll(count).toBe(2);
  for (let presses = 0; presses < 60; presses++) {
    if ((await main(page).getAttribute('data-turn')) !== 'delivering') break;
    await page.keyboard.press('ArrowRight');
    await page.clock.runFor(20);
  }
  // The question rises after a breath.
  await page.clock.resume();
  await expect(main(page)).toHaveAttribute('data-turn', 'asking');
  await page.keyboard.press('ArrowRight');
  await expect(main(page)).toHaveAttribute('data-turn', 'asking');
});
