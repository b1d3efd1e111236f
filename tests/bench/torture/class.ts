/** A class that decides all day: the projector's window and a desk beside it, over simulated hours. */
import type { Page } from '@playwright/test';
import { chance } from '../../support/chance.ts';
import type { Sample } from '../../support/flat.ts';
import type { Built } from '../harness.ts';
import { pressFirst } from './press.ts';
import { countCanvases, watchMemory } from './watch.ts';

/** How long a class talks about one decision. Milliseconds. */
const talk = 60_000;

const follow = '[data-class="follow"]';
const story = '[data-scenario="sam-tells-you"][data-intent="open"]';
const order = [
  // Whoever would lose votes is asked once.
  '[data-intent="library-sure"]',
  follow,
  '[data-class="reveal"]',
  '[data-class="all-messages"]',
  '[data-class="on"]',
  '[data-intent="start"]',
  '[data-class="begin-story"]',
  '[data-class="skip-slips"]',
  'main[data-app="debrief"] [data-intent="library"]',
  story,
];

export interface ClassRun {
  readonly projector: Sample[];
  readonly desk: Sample[];
  readonly hours: number;
}

export async function playClass(
  { open }: Built,
  turns: number,
  samples: number,
): Promise<ClassRun> {
  const opened = 'pack=the-friend-who-is-told&scenario=sam-tells-you';
  const page = await open(`?role=class&lang=en&view=stage&${opened}`, {
    viewport: { width: 1280, height: 720 },
    before: countCanvases,
    clock: true,
  });
  await page.locator('[data-intent="start"]').click();
  const [desk] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('a[data-class="desk"]').click(),
  ]);
  await desk.locator('.desk[data-link="open"]').waitFor();
  // Where the window in front is another one, this one would be drawn less often.
  await page.bringToFront();
  const watches = [await watchMemory(page), await watchMemory(desk)] as const;
  const run: ClassRun = { projector: [], desk: [], hours: (turns * talk) / 3_600_000 };
  const next = chance(11);
  const every = Math.ceil(turns / samples);
  let made = 0;
  let idle = 0;
  while (made < turns) {
    const { selector } = await pressFirst(page, order, next());
    idle = selector === null ? idle + 1 : 0;
    if (idle > 600) throw new Error(`Nothing can be pressed on ${await placeOf(page)}.`);
    if (selector === story) await page.locator('main[data-app="briefing"]').waitFor();
    if (selector !== follow) continue;
    made += 1;
    await page.clock.runFor(talk);
    await linked(desk, made);
    if (made % every !== 0) continue;
    run.projector.push(await watches[0].sample(made));
    run.desk.push(await watches[1].sample(made));
  }
  await page.context().close();
  return run;
}

const placeOf = (page: Page): Promise<string | null> =>
  page.locator('main').getAttribute('data-app');

/** A minute that goes by at once is a minute without a sign; the next sign brings the desk back. */
async function linked(desk: Page, made: number): Promise<void> {
  const link = desk.locator('.desk[data-link="open"]');
  await link.waitFor({ timeout: 60_000 }).catch((reason: unknown) => {
    throw new Error(`The desk lost the class after ${made} decisions.`, { cause: reason });
  });
}
