/** What is drawn is true to the pixel on every screen, and words run as their own letters do. */
import { chromium, expect, type Page } from '@playwright/test';
import { hurryTo, main, pictureIn, test, turn } from './support.ts';

/** The canvas and the room it has, in device pixels as the browser itself counts them. */
async function pixelsOf(page: Page) {
  return page.evaluate(async () => {
    const canvas = document.querySelector('[data-stage] canvas');
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('there is no stage');
    const box = await new Promise<ResizeObserverSize | undefined>((resolve) => {
      new ResizeObserver(([entry]) => resolve(entry?.devicePixelContentBoxSize[0])).observe(
        canvas,
        { box: 'device-pixel-content-box' },
      );
    });
    return {
      drawn: [canvas.width, canvas.height],
      shown: [box?.inlineSize, box?.blockSize],
      ratio: devicePixelRatio,
    };
  });
}

async function showStage(page: Page, address: string): Promise<void> {
  await page.goto(
    `${address}?lang=en&pack=edited-picture&scenario=never-took&view=stage&motion=off`,
  );
  await page.locator('[data-intent="start"]').click();
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
}

// A browser of its own each: what a test pretends about the screen, the browser does not count by.
for (const scale of [0.67, 0.8, 0.9, 1.1, 1.25])
  test(`the picture has the very pixels of the screen at ${scale}`, async ({ baseURL }) => {
    const { launchOptions } = test.info().project.use;
    const args = [
      ...(launchOptions?.args ?? []),
      `--force-device-scale-factor=${scale}`,
      '--window-size=1013,771',
    ];
    const browser = await chromium.launch({ ...launchOptions, args });
    try {
      const page = await browser.newPage({ viewport: null });
      await showStage(page, baseURL ?? '');
      const { drawn, shown, ratio } = await pixelsOf(page);
      expect(ratio).toBeCloseTo(scale);
      expect(drawn).toEqual(shown);
    } finally {
      await browser.close();
    }
  });

test('a card that is higher than the window is scrolled, by wheel and by keys, and its button stays', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await showStage(page, './');
  await page.locator('[data-intent="skip-typing"]').click();
  await hurryTo(page, 'asking');
  await page.locator('[data-choice]').first().press('Enter');
  await hurryTo(page, 'explaining');
  // What is known already is one line, and opens.
  const more = page.locator('[data-intent="unfold"]');
  if (await more.isVisible()) await more.press('Enter');
  await expect(more).toHaveCount(0);
  const card = page.locator('.feedback .card[data-scrolls]');
  const box = await card.boundingBox();
  const button = await page.locator('[data-intent="continue"]').boundingBox();
  if (!box || !button) throw new Error('no card');
  expect(button.y).toBeGreaterThanOrEqual(box.y + box.height - 1);
  expect(button.y + button.height).toBeLessThanOrEqual(480);
  const top = await pictureIn(page, box);
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => pictureIn(page, box)).not.toBe(top);
  await page.keyboard.press('Home');
  await expect.poll(() => pictureIn(page, box)).toBe(top);
});

test('in the Arabic text view a message runs from right to left, and a Latin one does not', async ({
  page,
}) => {
  const story = 'pack=the-friend-who-is-told&scenario=sam-tells-you';
  await page.goto(`./?lang=ar&${story}&view=text&pace=instant`);
  await page.locator('[data-intent="start"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'playing');
  await turn(page, 'asking');
  const messages = await page.locator('[data-message] .bubble > p').evaluateAll((all) =>
    all.map((each) => ({
      text: each.textContent ?? '',
      direction: getComputedStyle(each).direction,
      inner: getComputedStyle(each.querySelector('bdi') ?? each).direction,
    })),
  );
  expect(messages.length).toBeGreaterThan(2);
  for (const { text, direction, inner } of messages) {
    const runs = /\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr';
    expect([text, direction, inner]).toEqual([text, runs, runs]);
  }
  const choices = await page
    .locator('[data-choice] bdi')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).direction));
  expect(new Set(choices)).toEqual(new Set(['rtl']));
  // Nothing leans by the machine's own doing.
  expect(await main(page).evaluate((of) => getComputedStyle(of).fontSynthesis)).not.toContain(
    'style',
  );
});
