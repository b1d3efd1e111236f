/** What somebody waits for in a play: the first bubble after "Start", and the picture after a choice. */
import type { Page } from '@playwright/test';
import { type Built, slow } from './harness.ts';
import { bareName } from './peers/bare-page.ts';

/** How a play is shown; `bare`: the same story on a page without an engine. */
export type Shown = 'text' | 'stage' | 'bare';

export const address = (shown: Shown): string =>
  shown === 'bare'
    ? bareName
    : `?pack=edited-picture&scenario=never-took&pace=instant&view=${shown}&lang=en`;
export const laptop = { viewport: { width: 1280, height: 720 } };
/** As long as somebody who skips the briefing takes. Milliseconds. */
const briefing = 1500;

/** Milliseconds that the page's thread has had of the processor. */
export async function threadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  };
}

export interface Answered {
  readonly passed: number;
  /** Processor time of the page's own thread. */
  readonly work: number;
}

/** The same order of choices in every window: whoever is compared takes the same way. */
export const sameOrder = (seed: number): string => `{
  let state = ${seed} + 1;
  Math.random = () => (state = (state * 16807) % 2147483647) / 2147483647;
}`;

/** From pressing "Start" to the frame with the first bubble, with the stage loaded during the briefing. */
export async function start({ open }: Pick<Built, 'open'>, times: number): Promise<Answered> {
  const page = await open(address('stage'), laptop);
  await page.locator('main[data-app="briefing"]').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(briefing);
  await slow(page, times);
  const thread = await threadClock(page);
  const from = await thread();
  const passed = await page.evaluate(async () => {
    const start = document.querySelector<HTMLElement>('[data-intent="start"]');
    const began = performance.now();
    start?.click();
    while (!document.querySelector('[data-stage-view="drawn"]'))
      await new Promise(requestAnimationFrame);
    // Its picture is drawn in that frame, or in the next one.
    await new Promise(requestAnimationFrame);
    return performance.now() - began;
  });
  const work = (await thread()) - from;
  await page.context().close();
  return { passed, work };
}

/** By lines, cards and conversations that call to the next decision, or to the end. */
export async function toDecision(page: Page): Promise<void> {
  const rest = '[data-choice], [data-ending]';
  const ways = ['next', 'open-banner', 'skip-typing', 'continue']
    .map((intent) => `[data-intent="${intent}"]`)
    .concat('[data-guess="pass"]')
    .join();
  await page.locator(`${rest}, ${ways}`).first().waitFor({ state: 'attached' });
  while ((await page.locator(rest).count()) === 0) {
    // What was there a moment ago may be gone: then it is looked for again.
    await page.evaluate((way) => document.querySelector<HTMLElement>(way)?.click(), ways);
    await page.waitForTimeout(50);
  }
}

/** Time that passes from pressing the first choice to the end of the frame that answers it; null: there is none. */
const press = (page: Page): Promise<number | null> =>
  page.evaluate(async () => {
    const choice = document.querySelector<HTMLElement>('[data-choice]');
    if (!choice) return null;
    const from = performance.now();
    choice.click();
    await new Promise(requestAnimationFrame);
    await new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
    return performance.now() - from;
  });

export interface Chooser {
  readonly shown: Shown;
  readonly most: number;
  /** As long as somebody reads before each choice. Milliseconds. */
  readonly reading: number;
  /** Another one takes another way through the story. */
  readonly seed: number;
}

/** From pressing a choice to the frame that answers it, along the first story: at most so many choices. */
export async function choose(
  { open }: Pick<Built, 'open'>,
  times: number,
  { shown, most, reading, seed }: Chooser,
): Promise<Answered[]> {
  const page = await open(address(shown), { ...laptop, before: sameOrder(seed) });
  return answersOn(page, times, { shown, most, reading });
}

/** The same in a window where the story is open; the window is closed at the end. */
export async function answersOn(
  page: Page,
  times: number,
  { shown, most, reading }: Omit<Chooser, 'seed'>,
): Promise<Answered[]> {
  if (shown !== 'bare') await page.locator('[data-intent="start"]').click();
  if (shown === 'stage') await page.locator('[data-stage-view="drawn"]').waitFor();
  await slow(page, times);
  const thread = await threadClock(page);
  const answers: Answered[] = [];
  while (answers.length < most) {
    await toDecision(page);
    await page.waitForTimeout(reading);
    const from = await thread();
    const passed = await press(page);
    if (passed === null) break;
    answers.push({ passed, work: (await thread()) - from });
    // Where it is written first, that was the frame with its words.
    const send = page.locator('[data-intent="send"]');
    if ((await send.count()) > 0) await send.dispatchEvent('click');
  }
  await page.context().close();
  return answers;
}
