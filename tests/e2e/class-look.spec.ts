/** Every screen of a class, light and dark: axe finds nothing, and the last row can read it. */
import { expect, type Page } from '@playwright/test';
import {
  calm,
  openDesk,
  openForClass,
  pressing,
  readOn,
  showDesk,
  showHere,
} from './class-support.ts';
import { axeFindingsInBoth, inkIn, main, test, turn, ui } from './support.ts';

test.describe.configure({ timeout: 240_000 });

async function sound(page: Page, screen: string): Promise<void> {
  expect(await axeFindingsInBoth(page), screen).toEqual([]);
}

/** Past the card and the slips, into the play. */
async function startLesson(page: Page, each: (screen: string) => Promise<void>): Promise<void> {
  await each('briefing');
  await page.locator('[data-intent="start"]').click();
  await each('card');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.locator('[data-class="confirm"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'before-check');
  await each('slips');
  await page.locator('[data-class="begin-story"]').click();
}

test('axe finds nothing on any screen of a class, light and dark', async ({ page, context }) => {
  await openForClass(page, pressing, { view: 'stage', motion: 'off' });
  await startLesson(page, (screen) => sound(page, screen));
  await expect(page.locator('[data-stage-view="drawn"]')).toBeAttached();
  await sound(page, 'first message');
  await readOn(page);
  await turn(page, 'asking');
  await page.keyboard.press('Digit1');
  await sound(page, 'question');

  const desk = await openDesk(page, context);
  await desk.locator('[data-desk="all"]').click();
  await sound(desk, 'desk, asking');
  await desk.locator('[data-desk="safeguarding"]').click();
  await sound(desk, 'desk, safeguarding');
  await desk.keyboard.press('Escape');
  const second = await context.newPage();
  await second.goto(`./${await page.locator('a[data-class="desk"]').getAttribute('href')}`);
  await expect(second.locator('.desk')).toHaveAttribute('data-steers', 'false');
  await sound(second, 'desk, not shown yet');
  await showDesk(second);
  await sound(second, 'desk, only watching');
  await second.close();

  await page.bringToFront();
  await page.keyboard.press('r');
  await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
  await sound(page, 'reveal');
  await sound(desk, 'desk, revealed');
  await page.locator('[data-class="follow"]').first().click();
  await turn(page, 'explaining');
  await page.locator('[data-intent="clock"]').click();
  await sound(page, 'feedback and discussion');
  await sound(desk, 'desk, explaining');
  for (const [key, panel] of [
    ['?', '[data-panel="keys"]'],
    ['.', '[data-cover="blank"]'],
    ['c', '[data-cover="calm"]'],
    ['p', '.paused'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(panel)).toBeVisible();
    await sound(page, panel);
    await page.keyboard.press(key === '?' ? 'Escape' : key);
    await expect(page.locator(panel)).toHaveCount(0);
  }
  for (let press = 0; press < 2; press++) await page.keyboard.press('t');
  await expect(page.locator('[data-panel="told"]')).toBeVisible();
  await sound(page, 'what to do if somebody tells');
  for (let press = 0; press < 2; press++) await page.keyboard.press('Escape');

  for (let decision = 0; decision < 40; decision++) {
    await page.keyboard.press('PageDown');
    await readOn(page);
    if ((await main(page).getAttribute('data-turn')) === 'ended') break;
    await page.keyboard.press('r');
    await page.locator('[data-class="follow"]').first().click();
    await turn(page, 'explaining');
  }
  await turn(page, 'ended');
  await sound(page, 'ending');
  await page.keyboard.press('PageDown');
  await expect(main(page)).toHaveAttribute('data-app', 'debrief');
  await sound(page, 'debrief');
  await page.locator('main [data-class="check"]').click();
  await sound(page, 'slips after, at the desk');
  await showHere(page);
  await sound(page, 'slips after');
  await page.locator('[data-class="skip-slips"]').click();
  await expect(main(page)).toHaveAttribute('data-app', 'report');
  await sound(page, 'report, at the desk');
  await showHere(page);
  await sound(page, 'report');
  await sound(desk, 'desk, report');
  await page.close();
  await expect(desk.locator('.desk')).toHaveAttribute('data-link', 'lost');
  await sound(desk, 'desk, class gone');
  await desk.locator('[data-desk="look"]').click();
  await expect(desk.getByText(ui('en', 'desk.none'))).toBeVisible();
  await sound(desk, 'desk, no class');
  // The next class of the day: the same desk finds it.
  const next = await context.newPage();
  await openForClass(next, calm, { view: 'text' });
  await desk.bringToFront();
  await desk.locator('[data-desk="look"]').click();
  await expect(desk.locator('.desk')).toHaveAttribute('data-link', 'open');
});

/** Words of these that are smaller than one part in 28 of the window: what, and how large. */
function tooSmall(page: Page, read: string, except: string): Promise<string[]> {
  return page.evaluate(
    ([wanted, spared]) => {
      const least = window.innerHeight / 28;
      const found: string[] = [];
      for (const part of document.querySelectorAll(wanted ?? '')) {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { parentElement, textContent } = walker.currentNode;
          if (!parentElement || !textContent?.trim()) continue;
          if (parentElement.closest(spared ?? '') || !parentElement.checkVisibility()) continue;
          const box = parentElement.getBoundingClientRect();
          if (box.width <= 1 || box.height <= 1) continue;
          // An SVG has a scale of its own.
          const drawn = parentElement.closest('svg');
          const scale = drawn
            ? drawn.getBoundingClientRect().height / drawn.viewBox.baseVal.height
            : 1;
          const size = Number.parseFloat(getComputedStyle(parentElement).fontSize) * scale;
          // What is only heard has no size.
          if (size > 0 && size < least - 0.05)
            found.push(`${size.toFixed(1)} px: ${textContent.trim()}`);
        }
      }
      return found;
    },
    [read, except] as const,
  );
}

/** What the class reads on the page; the rest is the teacher's. */
const inStage = '.talk, .talk-time, .verdict, .cover-task';
const inText = `${inStage}, .class-story`;
const spared = '.unseen, .row.ends, .quiet, .main-button, .back, .not-kept';

/** The choices that are cut by the bar, or by the column that they stand in. */
const cutChoices = (page: Page): Promise<(string | null)[]> =>
  page.evaluate(() => {
    const feet = [...document.querySelectorAll('.class-bar')].map(
      (bar) => bar.getBoundingClientRect().top,
    );
    const column = document.querySelector('.thinking-side')?.getBoundingClientRect().bottom;
    const foot = Math.min(...feet, column ?? Infinity) + 1;
    return [...document.querySelectorAll('[data-choice]')]
      .filter((choice) => choice.getBoundingClientRect().bottom > foot)
      .map((choice) => choice.textContent);
  });

test('as text on a low projector no choice is cut, before the reveal and after it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openForClass(page, calm, { view: 'text', motion: 'off' });
  await page.locator('[data-intent="start"]').click();
  for (let decision = 0; decision < 4; decision++) {
    await readOn(page);
    await turn(page, 'asking');
    for (const key of ['Digit1', 'Digit4']) await page.keyboard.press(key);
    await expect.poll(() => cutChoices(page)).toEqual([]);
    await page.keyboard.press('r');
    await expect(main(page)).toHaveAttribute('data-vote', 'revealed');
    await expect.poll(() => cutChoices(page)).toEqual([]);
    await page.locator('[data-class="follow"]').first().click();
    await expect(main(page)).not.toHaveAttribute('data-turn', 'asking');
    await page.keyboard.press('PageDown');
  }
});

// The stage at every size is measured without a browser; here each view stands for one size.
for (const [width, height, view, lang] of [
  [1920, 1080, 'text', 'en'],
  [1024, 768, 'stage', 'fr'],
] as const)
  test(`what the class reads is at least 1/28 of ${width}×${height}, ${view}, ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const read = view === 'stage' ? inStage : inText;
    const readable = async (screen: string, what = read): Promise<void> => {
      expect(await tooSmall(page, what, spared), screen).toEqual([]);
      // And nothing of the bar is cut off, or runs under its tools.
      const cut = await page
        .locator('.class-bar, .class-now')
        .evaluateAll((parts) =>
          parts.flatMap((part) => [
            part.matches('.class-bar') ? part.scrollHeight - part.clientHeight : 0,
            part.scrollWidth - part.clientWidth,
          ]),
        );
      expect(Math.max(0, ...cut), screen).toBeLessThanOrEqual(1);
    };
    await openForClass(page, pressing, { view, lang, motion: 'off' });
    await startLesson(page, async (screen) => {
      if (screen === 'briefing') await readable(screen, '.briefing');
    });
    await readable('first message');
    const unnamed = page
      .locator('.class-tools .tool:not([data-off]) .tool-name')
      .filter({ visible: false });
    await expect(unnamed).toHaveCount(0);
    for (let decision = 0; decision < 40; decision++) {
      await readOn(page);
      if ((await main(page).getAttribute('data-turn')) === 'ended') break;
      await page.keyboard.press('Digit1');
      if (decision % 2 === 1) await page.keyboard.press('Digit2');
      await page.keyboard.press('Digit0');
      await readable(`question ${decision}`);
      await page.keyboard.press('r');
      await readable(`reveal ${decision}`);
      await page.locator('[data-class="follow"]').first().click();
      await turn(page, 'explaining');
      if (decision === 0) await page.locator('[data-intent="clock"]').click();
      await readable(`discussion ${decision}`);
      if (decision === 0) {
        await page.keyboard.press('c');
        await readable('calm');
        await page.keyboard.press('c');
      }
      await page.keyboard.press('PageDown');
    }
    await readable('ending');
    await page.keyboard.press('PageDown');
    await expect(main(page)).toHaveAttribute('data-app', 'debrief');
    await readable('debrief', '.class-debrief');
  });

/** How much ink lies at the foot of the first choice, where the stage draws its bar. */
async function barInk(page: Page): Promise<number> {
  const box = await page.locator('[data-choice]').first().boundingBox();
  if (!box) throw new Error('the first choice has no place');
  const foot = Math.min(28, box.height / 3);
  return inkIn(page, {
    x: box.x + 12,
    y: box.y + box.height - foot,
    width: box.width - 24,
    height: foot - 2,
  });
}

for (const motion of ['on', 'off'] as const)
  test(`the stage draws the bars at the reveal, whole, with motion ${motion}`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await openForClass(page, calm, { view: 'stage', motion });
    await page.locator('[data-intent="start"]').click();
    await readOn(page);
    await turn(page, 'asking');
    await expect(page.locator('[data-choice][data-placed="placed"]').first()).toBeAttached();
    for (let vote = 0; vote < 6; vote++) await page.keyboard.press('Digit1');
    await page.keyboard.press('Digit2');
    // Votes are told to nobody before the reveal.
    await expect.poll(() => barInk(page)).toBeLessThan(0.02);
    await page.keyboard.press('r');
    await expect.poll(() => barInk(page)).toBeGreaterThan(0.2);
    // The same as a real table, for whoever does not see the stage.
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(
      2 + (await page.locator('[data-choice]').count()),
    );
    await expect(page.locator('[data-result] td').first()).toHaveText('6');
  });
