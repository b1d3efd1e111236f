/** In a real window: every line that the story delivers stands in sight at some moment, in both views. */
import { expect, type Page } from '@playwright/test';
import { boxOf, main, pictureIn, routes, startLocked, startStory, test, turn } from './support.ts';

const route = routes.reduce((a, b) => (b.steps.length > a.steps.length ? b : a));
const short = routes.reduce((a, b) => (b.steps.length < a.steps.length ? b : a));

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
    // What was said before the story stands above what the story delivers.
    const delivered = [...(allLines ?? [])].filter((id) => !id.startsWith(':history/'));
    return delivered.filter((id) => !seenLines?.has(id));
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

test('as text, at once: reading down from where the page stands misses no line to the ending', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await noteWhatIsSeen(page);
  await startStory(page, 'en', { view: 'text', motion: 'off' });
  const readTo = (name: string) =>
    expect(async () => {
      await readDown(page);
      const calls = page.locator('[data-calls]');
      if ((await calls.count()) > 0) await calls.click({ timeout: 1000 });
      await expect(main(page)).toHaveAttribute('data-turn', name, { timeout: 200 });
    }).toPass();
  for (const { choice } of route.steps) {
    await readTo('asking');
    await readDown(page);
    await page.locator(`[data-choice="${choice}"]`).click();
    await page.locator('[data-intent="continue"]').click();
  }
  await readTo('ended');
  await readDown(page);
  expect(await neverSeen(page)).toEqual([]);
});

test('on the phone: each tap brings a line into sight, up to the ending', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await startLocked(page, 'en', { view: 'stage', motion: 'off', pace: 'calm' });
  await expect(page.locator('.play[data-over]')).toBeAttached();
  // On the locked phone a tap anywhere opens it.
  await page.mouse.click(180, 400);
  await expect(page.locator('[data-intent="unlock"]')).toHaveCount(0);
  const open = page.locator('[data-thread][aria-current]');
  /** What the reader has before them: which conversation, how much of it, and its picture. */
  const look = async () => {
    const at = await boxOf(page, '.log + .ring');
    const [thread, lines, name, picture] = await Promise.all([
      open.getAttribute('data-thread'),
      page.locator('[data-message]').count(),
      main(page).getAttribute('data-turn'),
      pictureIn(page, at),
    ]);
    return { at, thread, lines, turn: name, picture };
  };
  /** Taps to the next decision; gives how many lines came one by one. */
  const tapOn = async (): Promise<number> => {
    let lines = 0;
    let before = await look();
    for (let taps = 0; taps < 60 && before.turn === 'delivering'; taps++) {
      // At the edge of the glass: a photo among the messages is opened by a tap.
      await page.mouse.click(before.at.x + 4, before.at.y + before.at.height / 2);
      const now = await look();
      if (now.turn === 'delivering' && now.thread === before.thread && now.lines > before.lines) {
        lines++;
        // Its frame may come a moment after the document.
        await expect
          .poll(() => pictureIn(page, now.at), {
            message: `line ${now.lines} in ${now.thread}`,
            intervals: [50],
          })
          .not.toBe(before.picture);
      }
      before = now;
    }
    return lines;
  };
  let lines = await tapOn();
  for (const { choice } of short.steps) {
    await turn(page, 'asking');
    await page.locator(`[data-choice="${choice}"]`).click();
    // What came of it is read before the card, and brought by taps too.
    lines += await tapOn();
    await page.locator('[data-intent="continue"]').click();
    lines += await tapOn();
  }
  await turn(page, 'ended');
  expect(lines).toBeGreaterThan(short.steps.length);
});

test('Space and the arrow that points on bring the next line, and never choose', async ({
  page,
}) => {
  await page.clock.install();
  await startLocked(page, 'en', { view: 'stage', motion: 'off', pace: 'calm' });
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
  // The first press opens the phone: what lay behind stands there, as soon as its picture is seen.
  await page.keyboard.press('Space');
  expect(await count()).toBeGreaterThan(0);
  await expect(page.locator('[data-intent="unlock"]')).toHaveCount(0);
  // Somebody calls, their conversation opens, and their next line comes: a press each.
  const stands = async () => [
    await count(),
    await page.locator('[data-calls]').count(),
    await page.locator('[data-thread][aria-current]').getAttribute('data-thread'),
  ];
  for (const key of ['Space', 'ArrowRight', 'Space']) {
    const before = await stands();
    await page.keyboard.press(key);
    await expect.poll(stands).not.toEqual(before);
  }
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
