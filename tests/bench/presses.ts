/** What somebody waits for in a play: the first bubble after "Start", and the picture after a choice. */
import type { Page } from '@playwright/test';
import { type Built, slow } from './harness.ts';
import { bareName } from './peers/bare-page.ts';

/** How a play is shown; `bare`: the same story on a page without an engine. */
export type Shown = 'text' | 'stage' | 'bare';

export const address = (shown: Shown, pace: 'instant' | 'normal' = 'instant'): string =>
  shown === 'bare'
    ? bareName
    : `?pack=edited-picture&scenario=never-took&pace=${pace}&view=${shown}&lang=en`;
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

/** What is pressed: a choice, the card's own way on, or all lines at once where somebody still types. */
export type Pressed = 'choice' | 'continue' | 'skip-typing';

const buttons: Readonly<Record<Pressed, string>> = {
  choice: '[data-choice]',
  continue: '[data-intent="continue"]',
  'skip-typing': '[data-intent="skip-typing"]',
};

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

/**
 * By lines, cards and conversations that call to the next decision, or to the end. `timed` presses what
 * it is told itself, where that is to be timed.
 */
export async function toDecision(
  page: Page,
  timed?: (pressed: Pressed) => Promise<boolean>,
): Promise<void> {
  const rest = '[data-choice], [data-ending]';
  const ways = ['unlock', 'next', 'open-banner', 'skip-typing', 'continue']
    .map((intent) => `[data-intent="${intent}"]`)
    .concat('[data-guess="pass"]')
    .join();
  await page.locator(`${rest}, ${ways}`).first().waitFor({ state: 'attached' });
  while ((await page.locator(rest).count()) === 0) {
    for (const pressed of ['continue', 'skip-typing'] as const)
      if (timed && (await page.locator(buttons[pressed]).count()) > 0) await timed(pressed);
    // What was there a moment ago may be gone: then it is looked for again.
    await page.evaluate((way) => document.querySelector<HTMLElement>(way)?.click(), ways);
    await page.waitForTimeout(50);
  }
}

/** Time that passes from pressing the first of these to the end of the frame that answers; null: there is none. */
const press = (page: Page, button: string): Promise<number | null> =>
  page.evaluate(async (pressed) => {
    const found = document.querySelector<HTMLElement>(pressed);
    if (!found) return null;
    const from = performance.now();
    found.click();
    await new Promise(requestAnimationFrame);
    await new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
    return performance.now() - from;
  }, button);

export interface Chooser {
  readonly shown: Shown;
  readonly most: number;
  /** As long as somebody reads before each choice. Milliseconds. */
  readonly reading: number;
  /** Another one takes another way through the story. */
  readonly seed: number;
  /** Told of every press that is timed. Left out, only choices are, and the rest is gone over quickly. */
  readonly note?: (pressed: Pressed, answered: Answered) => void;
  /** `normal`: somebody types, and their lines are let come at once; left out, they are there at once. */
  readonly pace?: 'instant' | 'normal';
}

/** From pressing a choice to the frame that answers it, along the first story: at most so many choices. */
export async function choose(
  { open }: Pick<Built, 'open'>,
  times: number,
  chooser: Chooser,
): Promise<Answered[]> {
  const { shown, pace, seed } = chooser;
  const page = await open(address(shown, pace), { ...laptop, before: sameOrder(seed) });
  return answersOn(page, times, chooser);
}

/** The same in a window where the story is open; the window is closed at the end. */
export async function answersOn(
  page: Page,
  times: number,
  { shown, most, reading, note }: Omit<Chooser, 'seed' | 'pace'>,
): Promise<Answered[]> {
  if (shown !== 'bare') await page.locator('[data-intent="start"]').click();
  if (shown === 'stage') await page.locator('[data-stage-view="drawn"]').waitFor();
  await slow(page, times);
  const thread = await threadClock(page);
  /** Reads, presses the first of these and times it; false where it is gone by then. */
  const timed = async (pressed: Pressed): Promise<boolean> => {
    await page.waitForTimeout(pressed === 'skip-typing' ? 0 : reading);
    const from = await thread();
    const passed = await press(page, buttons[pressed]);
    if (passed === null) return false;
    const answered = { passed, work: (await thread()) - from };
    if (pressed === 'choice') answers.push(answered);
    note?.(pressed, answered);
    return true;
  };
  const answers: Answered[] = [];
  while (answers.length < most) {
    await toDecision(page, note && timed);
    if (!(await timed('choice'))) break;
    // Where it is written first, that was the frame with its words.
    const send = page.locator('[data-intent="send"]');
    if ((await send.count()) > 0) await send.dispatchEvent('click');
  }
  await page.context().close();
  return answers;
}
