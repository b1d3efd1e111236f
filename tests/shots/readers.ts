/** Who is filmed, or listens: somebody alone with a thumb, or somebody who leads a class. */
import type { Page } from '@playwright/test';
import type { RouteStep } from '../support/routes.ts';

/** Milliseconds of the play from one picture to the next. */
export const every = 200;
/** How long somebody looks before pressing what is asked for, and at a line before the next. */
const looks = { press: 1200, line: 1400 } as const;

export interface Reader {
  /** Looks for one picture's time, and presses what has been looked at for long enough. */
  live(): Promise<{ turn: string | null; made: number }>;
}

/** Calls `press` whenever what the page stands at has been looked at for long enough. */
function looker(
  page: Page,
  press: (now: Stands) => Promise<void>,
  made: () => number,
): Reader['live'] {
  let seen = '';
  let looked = 0;
  return async () => {
    const now = await page.evaluate(stands);
    const what = [...Object.values(now), made()].join('|');
    looked = what === seen ? looked + every : 0;
    seen = what;
    if (looked >= (now.due === null && now.turn === 'delivering' ? looks.line : looks.press)) {
      await press(now);
      looked = 0;
    }
    return { turn: now.turn, made: made() };
  };
}

/** Somebody with a thumb: reads, taps for the next line, and goes along the way of the story. */
export function readerOf(page: Page, steps: readonly RouteStep[], taps: boolean): Reader {
  let made = 0;
  const press = (selector: string): Promise<void> =>
    page.locator(selector).first().dispatchEvent('click');
  return {
    live: looker(
      page,
      async ({ turn, due }) => {
        const step = steps[made];
        if (due !== null) await press(due);
        else if (turn === 'asking' && step) {
          await press(`[data-choice="${step.choice}"]`);
          // What is written first is sent when it has been looked at.
          if (!step.drafted) made += 1;
        } else if (turn === 'delivering' && taps) await press('.play');
        if (due === '[data-intent="send"]') made += 1;
      },
      () => made,
    ),
  };
}

/** Somebody with a clicker: on, over lines and cards; each vote is revealed, and its way taken along. */
export function leaderOf(page: Page, steps: readonly RouteStep[]): Reader {
  let made = 0;
  return {
    live: looker(
      page,
      async ({ turn, vote }) => {
        const step = steps[made];
        if (turn === 'asking' && step && vote === 'revealed') {
          await page.locator(`[data-follow="${step.choice}"]`).dispatchEvent('click');
          made += 1;
        } else if (turn === 'asking') await page.keyboard.press('r');
        else if (turn !== 'ended') await page.keyboard.press('PageDown');
      },
      () => made,
    ),
  };
}

/** What is agreed with a class before a story; gives what begins it. */
export async function throughClassCard(page: Page): Promise<string> {
  await page.locator('[data-intent="start"]').click();
  await page.locator('[data-class="confirm"]').waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.locator('[data-class="confirm"]').click();
  const begin = '[data-class="begin-story"]';
  await page.locator(begin).waitFor();
  return begin;
}

interface Stands {
  readonly turn: string | null;
  readonly vote: string | null;
  readonly due: string | null;
  readonly lines: number;
}

/** What the page says of the play: its turn, what waits to be pressed, and how many lines stand. */
function stands(): Stands {
  const ways = [
    '[data-intent="unlock"]',
    '[data-guess="pass"]',
    '[data-intent="continue"]',
    '[data-intent="send"]',
    '[data-intent="open-banner"]',
    '[data-calls]',
  ];
  const due = ways.find((way) => document.querySelector(way) !== null) ?? null;
  const main = document.querySelector('main');
  return {
    turn: main?.getAttribute('data-turn') ?? null,
    vote: main?.getAttribute('data-vote') ?? null,
    due,
    lines: document.querySelectorAll('[role="log"] > *').length,
  };
}
