/** Bad luck on the stage: a window that turns, a tab that is covered, fonts and pixels that go missing. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { inkIn, main, startStory, test, turn, ui } from './support.ts';

const still = { view: 'stage', pace: 'instant', motion: 'off' };
const moving = { view: 'stage', pace: 'instant', motion: 'on' };

const drawn = (page: Page): Promise<void> =>
  expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();

async function toDecision(page: Page, flags: Record<string, string>): Promise<void> {
  await startStory(page, 'en', flags);
  await drawn(page);
  await turn(page, 'asking');
}

/** Counts the pictures that anything puts on a canvas; to be called before the page opens. */
async function countDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = window as unknown as { drawings: number };
    counted.drawings = 0;
    const draw = CanvasRenderingContext2D.prototype.drawImage;
    CanvasRenderingContext2D.prototype.drawImage = function (...args: unknown[]) {
      counted.drawings += 1;
      return draw.apply(this, args as never);
    };
  });
}
const drawings = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { drawings: number }).drawings);

/** How often the stage is left empty by another size of its window, for however short. */
async function countEmpty(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { empty: number };
    counted.empty = 0;
    const host = document.querySelector('[data-stage]');
    const canvas = host?.querySelector('canvas');
    if (!host || !canvas) throw new Error('no stage');
    // It hears of each size after the stage, and before anybody sees it.
    new ResizeObserver(() => {
      const pen = canvas.getContext('2d');
      const { data = [] } = pen?.getImageData(canvas.width >> 1, canvas.height >> 1, 1, 1) ?? {};
      if (!data[0] && !data[1] && !data[2]) counted.empty += 1;
    }).observe(host);
  });
  return () => page.evaluate(() => (window as unknown as { empty: number }).empty);
}

/** The stage's picture, once it has been the same for a while. */
async function picture(page: Page): Promise<string> {
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = await page.evaluate(() => {
          const canvas = document.querySelector<HTMLCanvasElement>('[data-stage] canvas');
          return canvas?.toDataURL() ?? 'none';
        });
        return last === before;
      },
      { intervals: [400] },
    )
    .toBe(true);
  return last;
}

/** Everything that can be pressed lies in the window and is drawn there. */
async function expectWhole(page: Page): Promise<void> {
  const size = page.viewportSize();
  if (!size) throw new Error('the window has no size');
  const controls = page.locator('.play [data-placed="placed"]:is([data-choice], [data-intent])');
  expect(await controls.count()).toBeGreaterThan(0);
  for (const control of await controls.all()) {
    const box = await control.boundingBox();
    if (!box) throw new Error('a control has no place');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width + 1);
    expect(box.y + box.height).toBeLessThanOrEqual(size.height + 1);
    expect(await inkIn(page, box)).toBeGreaterThan(0.005);
  }
}

test.describe('a window that changes in the middle of a movement', () => {
  test('a phone that is turned shows what it would have shown at rest', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await toDecision(page, moving);
    await page.locator('[data-choice]').first().click();
    // The card is on its way.
    await page.setViewportSize({ width: 844, height: 390 });
    const turned = await picture(page);
    await expectWhole(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page);
    await page.setViewportSize({ width: 844, height: 390 });
    expect(await picture(page)).toBe(turned);
    await page.locator('[data-intent="continue"]').click();
    await turn(page, 'asking');
    await expectWhole(page);
  });

  test('a window that is pulled about keeps up with every size', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await toDecision(page, moving);
    const empty = await countEmpty(page);
    await page.locator('[data-choice]').first().click();
    for (const width of [1300, 1100, 900, 690, 520, 360, 640, 1024])
      await page.setViewportSize({ width, height: 768 });
    await picture(page);
    const canvas = await page.locator('[data-stage] canvas').boundingBox();
    expect(canvas?.width).toBe(1024);
    await expectWhole(page);
    expect(await empty()).toBe(0);
  });
});

test.describe('pixels', () => {
  for (const ratio of [1, 2, 3])
    test(`${ratio} of the screen for one of the page`, async ({ browser }) => {
      const context: BrowserContext = await browser.newContext({
        deviceScaleFactor: ratio,
        viewport: { width: 390, height: 844 },
      });
      const page = await context.newPage();
      await toDecision(page, still);
      await picture(page);
      const sizes = await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('[data-stage] canvas');
        const host = canvas?.parentElement;
        return {
          canvas: [canvas?.width, canvas?.height],
          wanted: [host?.clientWidth, host?.clientHeight].map((of) =>
            Math.round((of ?? 0) * devicePixelRatio),
          ),
        };
      });
      expect(sizes.canvas).toEqual(sizes.wanted);
      await expectWhole(page);
      await context.close();
    });
});

/** A choice, or a message that did not stand there before. */
const newIsInSight = (page: Page, known: number): Promise<boolean> =>
  page.evaluate((from) => {
    const messages = [...document.querySelectorAll('[data-message]')].slice(from);
    return [...messages, ...document.querySelectorAll('[data-choice]')].some((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return top < window.innerHeight - 16 && bottom > 64;
    });
  }, known);

test.describe('zoom', () => {
  // A window of 1280 × 1024 at 400 %, which accessibility asks for, and a laptop's.
  for (const size of [
    { width: 320, height: 256 },
    { width: 341, height: 192 },
    { width: 568, height: 320 },
  ])
    test(`${size.width} × ${size.height} px are enough to decide and to go on`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ deviceScaleFactor: 4, viewport: size });
      const page = await context.newPage();
      await startStory(page, 'en', still);
      await turn(page, 'asking');
      const stage = page.locator('[data-stage-view]');
      let isDocument = false;
      let known = 0;
      for (let decision = 0; decision < 2; decision++) {
        // What is new is in sight without anybody's scrolling, and the two do not take turns.
        await expect.poll(() => newIsInSight(page, known)).toBe(true);
        const isWaiting = (await stage.getAttribute('data-stage-view')) === 'waiting';
        expect(isWaiting || !isDocument).toBe(true);
        isDocument = isWaiting;
        known = await page.locator('[data-message]').count();
        for (const choice of await page.locator('[data-choice]').all()) {
          await choice.scrollIntoViewIfNeeded();
          await expect(choice).toBeInViewport({ ratio: 0.5 });
        }
        await page.locator('[data-choice]').last().click();
        await turn(page, 'explaining');
        const heading = page.getByRole('region').getByRole('heading').first();
        await expect(heading).toBeInViewport();
        await page.locator('[data-intent="continue"]').click();
        await turn(page, 'asking');
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(size.width);
      await context.close();
    });
});

test.describe('a tab in the background', () => {
  /** What a browser says of a tab that is covered; its frames stop too. */
  const cover = (page: Page, hidden: boolean): Promise<void> =>
    page.evaluate((isHidden) => {
      const state = isHidden ? 'hidden' : 'visible';
      Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);

  test('an hour later the story is where it was', async ({ page }) => {
    await page.clock.install();
    await startStory(page, 'en', { view: 'stage', pace: 'normal', motion: 'on' });
    await drawn(page);
    await turn(page, 'delivering');
    await cover(page, true);
    const before = await page.locator('[data-message]').count();
    await page.clock.fastForward('01:00:00');
    await page.clock.runFor(5000);
    expect(await page.locator('[data-message]').count()).toBe(before);
    await turn(page, 'delivering');
    await cover(page, false);
    // It goes on from there, line by line.
    await expect
      .poll(async () => {
        await page.clock.runFor(1000);
        return main(page).getAttribute('data-turn');
      })
      .toBe('asking');
    await page.clock.resume();
    await expectWhole(page);
    await page.locator('[data-choice]').first().click();
    await turn(page, 'explaining');
    await picture(page);
    await expectWhole(page);
  });
});

test.describe('fonts', () => {
  for (const [name, answer] of [
    ['cannot be loaded', 'abort'],
    ['never come', 'wait'],
  ] as const)
    test(`that ${name} give way to the device's own`, async ({ page }) => {
      await page.route('**/*.woff2', (route) => {
        if (answer === 'abort') void route.abort();
      });
      await page.setViewportSize({ width: 360, height: 740 });
      await toDecision(page, still);
      await picture(page);
      await expectWhole(page);
      await page.locator('[data-choice]').first().click();
      await turn(page, 'explaining');
      await picture(page);
      await expectWhole(page);
    });
});

test('canvases that the browser takes and gives back empty are painted again', async ({ page }) => {
  await page.addInitScript(() => {
    const all: HTMLCanvasElement[] = [];
    (window as unknown as { canvases: HTMLCanvasElement[] }).canvases = all;
    const make = Document.prototype.createElement;
    Document.prototype.createElement = function (this: Document, ...args: [string]) {
      const made = make.apply(this, args);
      if (made instanceof HTMLCanvasElement) all.push(made);
      return made;
    } as typeof make;
  });
  await toDecision(page, still);
  const before = await picture(page);
  await page.evaluate(() => {
    for (const canvas of (window as unknown as { canvases: HTMLCanvasElement[] }).canvases) {
      const pen = canvas.getContext('2d');
      pen?.reset();
      canvas.dispatchEvent(new Event('contextrestored'));
    }
  });
  expect(await picture(page)).toBe(before);
});

test('a picture is described where it stands', async ({ page }) => {
  await page.route('**/*.{png,jpg,jpeg,webp,avif}', (route) => route.abort());
  await startStory(page, 'en', { view: 'text', pace: 'instant' });
  const card = page.locator('[data-kind="picture"] .label');
  for (let step = 0; step < 12 && (await card.count()) === 0; step++) {
    await turn(page, 'asking');
    await page.locator('[data-choice]').first().click();
    await page.locator('[data-intent="continue"]').click();
  }
  await expect(card.first()).toBeVisible();
  await expect(card.first()).toHaveText(/.{4,}/);
});

test('forced colours show every control in the colours of the system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await toDecision(page, still);
  await expect(page.locator('.toolbar')).not.toHaveCSS('background-color', /, 0\)$/);
  for (const choice of await page.locator('[data-choice]').all()) {
    await expect(choice.locator('.face')).toHaveCSS('opacity', '1');
    await expect(choice).not.toHaveCSS('border-top-width', '0px');
  }
  await page.locator('[data-choice]').first().click();
  await turn(page, 'explaining');
  await expect(page.locator('.feedback .face').first()).toHaveCSS('opacity', '1');
});

test.describe('reduced motion', () => {
  test('shows everything at once, to the end of the story', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await toDecision(page, { view: 'stage', pace: 'instant' });
    for (let step = 0; step < 40; step++) {
      if ((await main(page).getAttribute('data-turn')) === 'ended') break;
      await page.locator('[data-choice]').first().click();
      await turn(page, 'explaining');
      await expectWhole(page);
      await page.locator('[data-intent="continue"]').click();
      await turn(page, 'asking', 'ended');
    }
    await turn(page, 'ended');
    await expectWhole(page);
  });
});

test('what the notch and the home bar take stays free', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await toDecision(page, still);
  // A browser without a notch cannot be given one; the page reads these and nothing else.
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.setProperty('--inset-top', '20px');
    style.setProperty('--inset-right', '44px');
    style.setProperty('--inset-bottom', '21px');
    style.setProperty('--inset-left', '44px');
  });
  await picture(page);
  const canvas = await page.locator('[data-stage] canvas').boundingBox();
  if (!canvas) throw new Error('there is no stage');
  expect(canvas.x).toBe(44);
  expect(canvas.x + canvas.width).toBe(844 - 44);
  expect(canvas.y + canvas.height).toBe(390 - 21);
  const help = await page.locator('[data-intent="help"]').first().boundingBox();
  expect(help?.x).toBeGreaterThanOrEqual(44);
  expect(help?.y).toBeGreaterThanOrEqual(20);
  await expectWhole(page);
});

test('when nothing moves, nothing is drawn', async ({ page }) => {
  await countDrawing(page);
  await toDecision(page, moving);
  await picture(page);
  const before = await drawings(page);
  expect(before).toBeGreaterThan(0);
  await page.waitForTimeout(2000);
  expect(await drawings(page)).toBe(before);
  await page.locator('[data-choice]').first().click();
  await turn(page, 'explaining');
  await picture(page);
  const after = await drawings(page);
  expect(after).toBeGreaterThan(before);
  await page.waitForTimeout(2000);
  expect(await drawings(page)).toBe(after);
});

test('captions put into words what sounds, with sound off too', async ({ page }) => {
  await toDecision(page, { ...still, sound: 'off' });
  await page.locator('[data-intent="settings"]').click();
  await page
    .getByRole('group', { name: ui('en', 'app.settings.captions') })
    .getByRole('radio', { name: ui('en', 'app.settings.on') })
    .check();
  await page.locator('[data-intent="close-panel"]').click();
  const reply = page.locator('[data-choice="weeks"]');
  await reply.click();
  await turn(page, 'explaining');
  const caption = page.locator('.sound-caption');
  await expect(caption).toHaveText(ui('en', 'play.heard.message-out'));
  await expect(caption).toBeVisible();
  // Gone by itself, and out of the way meanwhile.
  await expect(caption).toBeHidden();
  await page.locator('[data-intent="continue"]').click();
  await turn(page, 'asking');
  await expect(caption).toHaveText(ui('en', 'play.heard.message-in'));
});

test('a stage that is gone leaves nothing behind', async ({ page, context }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');
  const left = async () => {
    // Twice: what finalizers let go of is collected in the second round.
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { nodes: value('Nodes'), listeners: value('JSEventListeners') };
  };
  const playOnce = async () => {
    await page.locator('[data-intent="open"]').first().click();
    await page.locator('[data-intent="start"]').click();
    await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
    await page.locator('[data-intent="pause"]').click();
    await page.locator('[data-intent="library"]').click();
    await expect(main(page)).toHaveAttribute('data-app', 'library');
  };
  await page.goto('./?lang=en&pace=instant&motion=off');
  await playOnce();
  await playOnce();
  const before = await left();
  for (let plays = 0; plays < 3; plays++) await playOnce();
  const after = await left();
  expect(after.listeners).toBe(before.listeners);
  // One play alone is some hundreds of nodes.
  expect(after.nodes - before.nodes).toBeLessThan(60);
});
