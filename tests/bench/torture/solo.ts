/** One person plays story after story on the drawn phone. */
import type { Page } from '@playwright/test';
import { chance } from '../../support/chance.ts';
import type { Sample } from '../../support/flat.ts';
import type { Built } from '../harness.ts';
import { pressFirst } from './press.ts';
import { countCanvases, watchMemory } from './watch.ts';

/** What is pressed, the first that is there; a choice is a turn. */
const choice = '[data-choice]';
const story = 'main[data-app="library"] [data-intent="open"]';
const order = [
  '[data-intent="send"]',
  choice,
  '[data-intent="continue"]',
  // Which trick it was: one of them, or past it.
  '[data-guess]',
  '[data-calls]',
  '[data-intent="debrief"]',
  '[data-intent="skip-typing"]',
  '[data-intent="start"]',
  'main[data-app="debrief"] [data-intent="library"]',
  story,
  '[data-intent="skip-questions"]',
];

export async function playSolo(
  { open }: Built,
  turns: number,
  samples: number,
): Promise<{ readonly samples: Sample[]; readonly stories: number }> {
  const page = await open('?lang=en&view=stage&pace=instant', {
    viewport: { width: 1280, height: 720 },
    before: countCanvases,
  });
  await page.locator('main[data-app="library"]').waitFor();
  const watch = await watchMemory(page);
  const next = chance(7);
  const taken: Sample[] = [];
  const every = Math.ceil(turns / samples);
  let made = 0;
  let stories = 0;
  let idle = 0;
  while (made < turns) {
    const { selector } = await pressFirst(page, order, next());
    idle = selector === null ? idle + 1 : 0;
    if (idle > 600) throw new Error(`Nothing can be pressed on ${await placeOf(page)}.`);
    // A story takes a moment to load, and is asked for once.
    if (selector === story) await page.locator('main[data-app="briefing"]').waitFor();
    if (selector === '[data-intent="start"]') {
      stories += 1;
      await page.locator('[data-stage-view="drawn"]').waitFor({ timeout: 120_000 });
    }
    if (selector !== choice) continue;
    made += 1;
    if (made % 20 === 0) await lookBack(page);
    if (made % every === 0) taken.push(await watch.sample(made));
  }
  await page.context().close();
  return { samples: taken, stories };
}

const placeOf = (page: Page): Promise<string | null> =>
  page.locator('main').getAttribute('data-app');

/** Wheel and a change of the window's size, so that pictures come and go. */
async function lookBack(page: Page): Promise<void> {
  await page.mouse.move(240, 360);
  await page.mouse.wheel(0, -900);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.mouse.wheel(0, 1200);
  await page.setViewportSize({ width: 1280, height: 720 });
}
