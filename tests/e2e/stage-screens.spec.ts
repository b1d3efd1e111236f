/** Every screen of the phone that the stories rest on is drawn: ink where the stage says it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { archive, changed, goodPack } from '../support/pack-files.ts';
import { shippedPack } from '../support/routes.ts';
import { isExplained, routesToScreens, type ScreenRoute } from '../support/screens.ts';
import {
  type Box,
  boxOf,
  inkIn,
  main,
  openDoor,
  pictureIn,
  startStory,
  test,
  turn,
  ui,
} from './support.ts';

const packs = ['edited-picture', 'the-friend-who-is-told', 'money-or-pictures', 'is-it-them'];
const routes = routesToScreens(packs);
/** The page names these; of the feed the conversation says all there is. */
const named = ['profile', 'call', 'block', 'report', 'proof', 'tell'];

function storyOf(pack: string, id: string) {
  const story = shippedPack(pack).scenarios[id];
  if (!story) throw new Error(`no story ${id}`);
  return story;
}

async function follow(
  page: Page,
  { pack, scenario, steps }: ScreenRoute,
  motion: 'on' | 'off' = 'off',
): Promise<void> {
  const query = { lang: 'en', view: 'stage', pace: 'instant', motion, pack, scenario };
  await page.goto(`./?${new URLSearchParams(query)}`);
  await page.getByRole('button', { name: ui('en', 'app.briefing.start'), exact: true }).click();
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  const story = storyOf(pack, scenario);
  for (const step of steps) {
    await turn(page, 'asking');
    await page.locator(`[data-choice="${step.choice}"]`).click();
    if (!isExplained(story, step)) {
      await expect(page.locator(`[data-choice="${step.choice}"]`)).toHaveCount(0);
      continue;
    }
    await turn(page, 'explaining');
    await page.locator('[data-intent="continue"]').click();
  }
  await turn(page, 'asking');
}

/** Presses with the mouse in the middle of what the stage drew for a control. */
async function press(page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = await boxOf(page, `${selector}[data-placed="placed"]`);
  await page.mouse.click(x + width / 2, y + height / 2);
}

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** Does something, and waits until the stage shows another picture in the box. */
async function seenToMove(page: Page, box: Box, act: () => Promise<void>): Promise<void> {
  const before = await pictureIn(page, box);
  await act();
  await expect.poll(() => pictureIn(page, box)).not.toBe(before);
}

/** Where several lines came at once reading begins at the first: on to the newest, and what shows there. */
async function readOn(page: Page, log: Box): Promise<number> {
  let picture = await pictureIn(page, log);
  await expect
    .poll(async () => {
      const before = picture;
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(100);
      picture = await pictureIn(page, log);
      return picture === before;
    })
    .toBe(true);
  return picture;
}

/** The conversation goes back and forth by wheel and by drag, and nothing is chosen by either. */
async function looksBack(page: Page, log: Box): Promise<void> {
  const { x, y } = middleOf(log);
  await page.mouse.move(x, y);
  const newest = await readOn(page, log);
  await seenToMove(page, log, () => page.mouse.wheel(0, -60));
  await page.mouse.wheel(0, 600);
  await expect.poll(() => pictureIn(page, log)).toBe(newest);
  await seenToMove(page, log, async () => {
    await page.mouse.move(x, y - 20);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.move(x, y + 30, { steps: 4 });
    await page.mouse.up();
  });
  await turn(page, 'asking');
  await page.mouse.wheel(0, 600);
  await expect.poll(() => pictureIn(page, log)).toBe(newest);
}

/** Under the head of the phone and over the sheet with the choices, on a phone in the hand. */
async function logOf(page: Page, under: string): Promise<Box> {
  const head = await boxOf(page, under);
  const choice = await boxOf(page, '[data-choice][data-placed="placed"]');
  const top = head.y + head.height + 4;
  return { x: 0, y: top, width: 360, height: choice.y - 64 - top };
}

test('the gallery of the drawn phone is not in the build', () => {
  const files = readdirSync('dist', { recursive: true }).map(String);
  expect(files).toContain('index.html');
  expect(files.filter((file) => /gallery|sample/.test(file))).toEqual([]);
  const texts = files.filter((file) => /\.(js|html)$/.test(file));
  for (const file of texts)
    expect(readFileSync(join('dist', file), 'utf8')).not.toContain('Gallery of the stage');
});

test('the stories rest on screens of several kinds', () => {
  expect(routes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['profile', 'report']));
});

const sizes = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
] as const;

/** A screen of its own is drawn, with its words in sight beside it: the choices lie outside. */
async function expectDrawn(page: Page, kind: string): Promise<void> {
  if (!named.includes(kind)) {
    const head = await boxOf(page, '[data-thread][data-placed="placed"]');
    // A list is its rows, and below the last one there is only the glass.
    const isList = kind === 'home' || kind === 'threads';
    const of = isList ? head : { ...head, y: head.y + head.height, height: 48 };
    expect(await inkIn(page, of)).toBeGreaterThan(0.005);
    return;
  }
  const card = `[data-screen="${kind}"][data-placed="placed"]`;
  await expect(page.locator(card)).toBeAttached();
  const box = await boxOf(page, card);
  expect(box.height).toBeGreaterThan(40);
  expect(await inkIn(page, box)).toBeGreaterThan(0.005);
  for (const choice of await page.locator('[data-choice][data-placed="placed"]').all()) {
    const of = await choice.boundingBox();
    const apart =
      of &&
      (of.y >= box.y + box.height - 1 ||
        of.x >= box.x + box.width - 1 ||
        of.y + of.height <= box.y + 1);
    expect(apart).toBe(true);
  }
}

for (const [at, route] of routes.entries())
  test(`${route.kind} in ${route.scenario} is drawn on a phone and on a laptop`, async ({
    page,
  }) => {
    // One half of the screens is left on a phone, the other on a laptop.
    const [first, last] = at % 2 === 0 ? sizes : [...sizes].reverse();
    if (!first || !last) throw new Error('two sizes');
    await page.setViewportSize(first);
    await follow(page, route);
    await expectDrawn(page, route.kind);
    await page.setViewportSize(last);
    // The stage tells its places a moment after the window has another size.
    await expect(() => expectDrawn(page, route.kind)).toPass();
    const choice = (await page.locator('[data-choice]').first().getAttribute('data-choice')) ?? '';
    await press(page, '[data-choice]');
    const asked = { beat: route.beat, choice };
    const explained = isExplained(storyOf(route.pack, route.scenario), asked);
    if (explained) {
      await turn(page, 'explaining');
      await press(page, '[data-intent="continue"]');
    }
    await expect(main(page)).not.toHaveAttribute('data-turn', 'explaining');
    // The next question may have one of the same name, once its card is read.
    if (!explained) await expect(page.locator(`[data-choice="${choice}"]`)).toHaveCount(0);
  });

/** Looks back by wheel as far as there is, choosing on until that is far. */
async function lookFarBack(page: Page, x: number, y: number): Promise<void> {
  // The conversation must be long enough to look back in: a few decisions on.
  const newest = page.locator('[data-intent="to-newest"]');
  for (let step = 0; step < 6 && (await newest.count()) === 0; step++) {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -600);
    await page.waitForTimeout(150);
    if ((await newest.count()) > 0) break;
    await page.locator('[data-choice]').first().click();
    await page.locator('[data-intent="continue"]').click();
    await turn(page, 'asking');
  }
  await expect(newest).toBeVisible();
}

/** The first story, played on a phone and looked back at from a decision. */
async function lookBackOnAPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await startStory(page, 'en', { view: 'stage', pace: 'instant', motion: 'off' });
  await turn(page, 'asking');
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  const head = await boxOf(page, '[data-thread][data-placed="placed"]');
  await lookFarBack(page, 180, head.y + head.height + 40);
}

test('looking back offers a way to the newest message, and a press leads there', async ({
  page,
}) => {
  await lookBackOnAPhone(page);
  const newest = page.locator('[data-intent="to-newest"]');
  const box = await boxOf(page, '[data-intent="to-newest"]');
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  expect(await inkIn(page, box)).toBeGreaterThan(0.01);
  await newest.click();
  await expect(newest).toHaveCount(0);
  await expect(main(page)).toHaveAttribute('data-turn', 'asking');
});

test('who looks back stays there when the sound goes off, the colours change or the window grows', async ({
  page,
}) => {
  await lookBackOnAPhone(page);
  const log = await logOf(page, '[data-thread][data-placed="placed"]');
  const words = await pictureIn(page, log);
  const toNewest = page.locator('[data-intent="to-newest"]');

  await page.locator('[data-intent="sound"]').click();
  await expect(page.locator('[data-intent="sound"]')).toHaveAttribute('aria-pressed', 'false');
  expect(await pictureIn(page, log)).toBe(words);
  await seenToMove(page, log, () => page.emulateMedia({ colorScheme: 'dark' }));
  await expect(toNewest).toBeVisible();
  await seenToMove(page, log, () => page.emulateMedia({ colorScheme: 'light' }));
  expect(await pictureIn(page, log)).toBe(words);
  await page.setViewportSize({ width: 340, height: 700 });
  await expect(toNewest).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => pictureIn(page, log)).toBe(words);
});

/** The first story, one decision on: more was said than a phone in the hand shows at once. */
async function talkOn(page: Page, motion: 'on' | 'off'): Promise<Box> {
  await page.setViewportSize({ width: 360, height: 740 });
  await startStory(page, 'en', { view: 'stage', pace: 'instant', motion });
  await turn(page, 'asking');
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  await page.locator('[data-choice]').last().click();
  await turn(page, 'explaining');
  await press(page, '[data-intent="continue"]');
  await turn(page, 'asking');
  return logOf(page, '[data-thread][data-placed="placed"]');
}

test('a conversation is looked back in by wheel and by drag', async ({ page }) => {
  await looksBack(page, await talkOn(page, 'off'));
});

test('earlier messages come by a press and by keys, without a drag', async ({ page }) => {
  const log = await talkOn(page, 'off');
  const newest = await pictureIn(page, log);
  const earlier = page.locator('[data-intent="to-earlier"]');
  const box = await boxOf(page, '[data-intent="to-earlier"]');
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  await seenToMove(page, log, () => earlier.click());
  await seenToMove(page, log, () => page.keyboard.press('End'));
  // The ring of whatever has focus is no part of what was said.
  await page.locator('[data-choice]').first().focus();
  await expect.poll(() => pictureIn(page, log)).toBe(newest);
  await seenToMove(page, log, () => page.keyboard.press('PageUp'));
  await seenToMove(page, log, () => page.keyboard.press('ArrowDown'));
  await seenToMove(page, log, () => page.keyboard.press('Home'));
  await expect(earlier).toHaveCount(0);
  await turn(page, 'asking');
});

test('a feed is looked back in by wheel and by drag', async ({ page }) => {
  const feed = routes.find(({ kind }) => kind === 'feed');
  if (!feed) throw new Error('no story rests on a feed');
  await page.setViewportSize({ width: 360, height: 700 });
  await follow(page, feed);
  const log = await logOf(page, '[data-thread][data-placed="placed"]');
  // The stories of others stand over the posts.
  await looksBack(page, { ...log, y: log.y + 70, height: log.height - 70 });
});

test('a flick glides on after the finger has gone, and comes to rest', async ({ page }) => {
  const log = await talkOn(page, 'on');
  const { x, y } = middleOf(log);
  // On a busy machine the finger may seem to stop before it lifts: then there is no flick to see.
  await expect(async () => {
    await page.mouse.move(x, y - 40);
    await page.mouse.wheel(0, 2000);
    await page.mouse.down();
    await page.mouse.move(x, y + 40, { steps: 5 });
    const held = pictureIn(page, log);
    await page.mouse.up();
    await expect.poll(() => pictureIn(page, log), { timeout: 2000 }).not.toBe(await held);
  }).toPass();
  await expect(async () => {
    const before = await pictureIn(page, log);
    await page.waitForTimeout(300);
    expect(await pictureIn(page, log)).toBe(before);
  }).toPass();
  await turn(page, 'asking');
});

for (const kind of ['home', 'threads'])
  test(`the ${kind} screen fills the phone; its rows open conversations, and what is told scrolls`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const lines = Array.from(
      { length: 6 },
      (_, at) => `      - { id: more-${at}, text: "The kettle sings for the ${at + 2}nd time." }`,
    );
    const pack = changed(goodPack(), 'ten-minutes.yaml', (words) =>
      words.replace(
        /(thread: aunt\n {4}tension: 1\n)( {4}lines:\n)/,
        `$1    screen: ${kind}\n$2${lines.join('\n')}\n`,
      ),
    );
    await page.goto('./?lang=en&view=stage&pace=instant&motion=off');
    await openDoor(page);
    await page.locator('[data-intent="open-file"]').setInputFiles({
      name: 'small.unsent',
      mimeType: 'application/octet-stream',
      buffer: archive(pack),
    });
    const tryAnyway = page.locator('[data-intent="try-anyway"]');
    const story = page
      .locator('[data-intent="open"][data-pack="opened:small"][data-scenario="ten-minutes"]')
      .first();
    await expect(tryAnyway.or(story).first()).toBeVisible();
    if (await tryAnyway.isVisible()) await tryAnyway.click();
    await story.click();
    await page.locator('[data-intent="start"]').click();
    await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
    await turn(page, 'asking');
    await press(page, '[data-choice="down"]');
    await turn(page, 'explaining');
    await press(page, '[data-intent="continue"]');
    await turn(page, 'asking');

    const row = await boxOf(page, '[data-thread="nova"][data-placed="placed"]');
    expect(row.width).toBeGreaterThan(340);
    expect(await inkIn(page, row)).toBeGreaterThan(0.005);
    const choice = await boxOf(page, '[data-choice][data-placed="placed"]');
    const foot = choice.y - 70;
    await looksBack(page, { x: 20, y: foot - 60, width: 320, height: 50 });

    await press(page, '[data-thread="nova"]');
    await expect(page.locator('[data-thread="nova"]')).toHaveAttribute('aria-current', 'true');
    const head = await boxOf(page, '[data-thread="nova"][data-placed="placed"]');
    expect(head.width).toBeLessThan(340);
    await press(page, '[data-thread="aunt"]');
    await expect(page.locator('[data-thread="aunt"]')).toHaveAttribute('aria-current', 'true');
    const again = await boxOf(page, '[data-thread="nova"][data-placed="placed"]');
    expect(again).toEqual(row);
  });
