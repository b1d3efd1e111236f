/** Every screen of the phone that the stories rest on is drawn: ink where the stage says it is. */
import { expect, type Page, test } from '@playwright/test';
import { routesToScreens, type ScreenRoute } from '../support/screens.ts';
import { inkIn, main, startStory, turn, ui } from './support.ts';

const packs = ['edited-picture', 'the-friend-who-is-told', 'money-or-pictures', 'is-it-them'];
const routes = routesToScreens(packs);
/** The page names these; of the feed the conversation says all there is. */
const named = ['profile', 'call', 'block', 'report', 'proof', 'tell'];

async function follow(page: Page, { pack, scenario, choices }: ScreenRoute): Promise<void> {
  const query = { lang: 'en', view: 'stage', pace: 'instant', motion: 'off', pack, scenario };
  await page.goto(`./?${new URLSearchParams(query)}`);
  await page.getByRole('button', { name: ui('en', 'app.briefing.start'), exact: true }).click();
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  for (const choice of choices) {
    await turn(page, 'asking');
    await page.locator(`[data-choice="${choice}"]`).click();
    await turn(page, 'explaining');
    await page.locator('[data-intent="continue"]').click();
  }
  await turn(page, 'asking');
}

/** The place of something over the stage, once it rests there. */
async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} has no place`);
  return box;
}

test('the stories rest on screens of several kinds', () => {
  expect(routes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['profile', 'report']));
});

for (const route of routes)
  for (const size of [
    { width: 360, height: 740 },
    { width: 1366, height: 768 },
  ])
    test(`${route.kind} in ${route.scenario} is drawn at ${size.width} px`, async ({ page }) => {
      await page.setViewportSize(size);
      await follow(page, route);
      if (named.includes(route.kind)) {
        const card = `[data-screen="${route.kind}"][data-placed="placed"]`;
        await expect(page.locator(card)).toBeAttached();
        const box = await boxOf(page, card);
        expect(box.height).toBeGreaterThan(40);
        expect(await inkIn(page, box)).toBeGreaterThan(0.005);
        // Words stay in sight beside it: the choices lie outside.
        for (const choice of await page.locator('[data-choice][data-placed="placed"]').all()) {
          const of = await choice.boundingBox();
          const apart =
            of &&
            (of.y >= box.y + box.height - 1 ||
              of.x >= box.x + box.width - 1 ||
              of.y + of.height <= box.y + 1);
          expect(apart).toBe(true);
        }
      } else {
        const head = await boxOf(page, '[data-thread][data-placed="placed"]');
        const under = { ...head, y: head.y + head.height, height: 48 };
        expect(await inkIn(page, under)).toBeGreaterThan(0.005);
      }
    });

test('looking back offers a way to the newest message, and a press leads there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await startStory(page, 'en', { view: 'stage', pace: 'instant', motion: 'off' });
  await turn(page, 'asking');
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  const head = await boxOf(page, '[data-thread][data-placed="placed"]');
  // The conversation must be long enough to look back in: a few decisions on.
  const newest = page.locator('[data-intent="to-newest"]');
  for (let step = 0; step < 6 && (await newest.count()) === 0; step++) {
    await page.mouse.move(180, head.y + head.height + 40);
    await page.mouse.wheel(0, -600);
    await page.waitForTimeout(150);
    if ((await newest.count()) > 0) break;
    await page.locator('[data-choice]').first().click();
    await page.locator('[data-intent="continue"]').click();
    await turn(page, 'asking');
  }
  await expect(newest).toBeVisible();
  const box = await boxOf(page, '[data-intent="to-newest"]');
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  expect(await inkIn(page, box)).toBeGreaterThan(0.01);
  await newest.click();
  await expect(newest).toHaveCount(0);
  await expect(main(page)).toHaveAttribute('data-turn', 'asking');
});
