/**
 * Times the three presses from the library into a story of a friend, as somebody does who has never
 * seen the app: an empty cache, everything read first, or only the button looked for.
 *
 *   npm run bench -- three-presses
 *
 * What the app does is measured (the median of five fresh starts, on this machine and on one four
 * times slower). What the person does is estimated: 200 words a minute for reading, and the
 * keystroke-level model's 1.35 s to decide, 1.1 s to point and 0.2 s to press.
 */
import process from 'node:process';
import type { Page } from '@playwright/test';
import { type Built, openBuilt, quantile, slow } from './harness.ts';

interface Press {
  readonly name: string;
  readonly button: string;
  /** The screen that answers. */
  readonly answer: string;
}

const presses: readonly Press[] = [
  { name: 'For adults', button: '[data-door] > summary', answer: '[data-class="quick"]' },
  { name: 'a story', button: '[data-class="quick"]', answer: 'main[data-app="briefing"]' },
  { name: 'Start', button: '[data-intent="start"]', answer: 'main[data-app="playing"]' },
];

interface Seen {
  /** Words in sight down to the button. */
  readonly words: number;
  /** How far the page must be scrolled to bring the button into sight. CSS px. */
  readonly scroll: number;
  /** From the press until the answer is painted. */
  readonly milliseconds: number;
}

const starts = 5;
const wordsPerSecond = 200 / 60;
const decide = 1.35;
const pointAndPress = 1.3;

/** Looks at what stands above the button, presses it, and waits for what answers. */
async function press(page: Page, { button, answer }: Press): Promise<Seen> {
  const target = page.locator(button).first();
  await target.waitFor();
  const { words, scroll } = await target.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let count = 0;
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent?.checkVisibility()) continue;
      const { width, top } = parent.getBoundingClientRect();
      const inSight = width > 1 && top < Math.min(window.innerHeight, box.bottom);
      if (inSight)
        count += (walker.currentNode.textContent ?? '').split(/\s+/).filter(Boolean).length;
    }
    return { words: count, scroll: Math.max(0, Math.round(box.bottom - window.innerHeight)) };
  });
  await target.scrollIntoViewIfNeeded();
  const milliseconds = await page.evaluate(
    async ([from, to]) => {
      const start = performance.now();
      document.querySelector<HTMLElement>(from ?? '')?.click();
      while (!document.querySelector(to ?? ''))
        await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - start;
    },
    [button, answer] as const,
  );
  return { words, scroll, milliseconds };
}

async function start({ open }: Built, slower: number): Promise<{ opened: number; seen: Seen[] }> {
  // A blank page of the same place first, so that the window's own start is not counted.
  const page = await open('neutral.en.html', { viewport: { width: 1366, height: 768 } });
  await slow(page, slower);
  const before = performance.now();
  await page.goto(new URL('./?lang=en', page.url()).href);
  await page.locator(presses[0]?.button ?? '').waitFor();
  const opened = performance.now() - before;
  const seen: Seen[] = [];
  for (const each of presses) seen.push(await press(page, each));
  await page.context().close();
  return { opened, seen };
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

const seconds = (value: number): string => `${value.toFixed(1)} s`;

const built = await openBuilt();
for (const slower of [1, 4]) {
  const runs: Awaited<ReturnType<typeof start>>[] = [];
  for (let run = 0; run < starts; run++) runs.push(await start(built, slower));
  const opened = median(runs.map((run) => run.opened));
  const lines = presses.map(({ name }, at) => {
    const of = runs.flatMap((run) => run.seen[at] ?? []);
    const answer = median(of.map((each) => each.milliseconds)) / 1000;
    const [{ words, scroll } = { words: 0, scroll: 0 }] = of;
    const quick = decide + pointAndPress + (scroll > 0 ? pointAndPress : 0) + answer;
    return { name, words, scroll, answer, quick, read: quick + words / wordsPerSecond };
  });
  const sum = (part: 'quick' | 'read' | 'answer'): number =>
    lines.reduce((all, line) => all + line[part], opened / 1000);
  process.stdout.write(
    `\nOn a machine ${slower === 1 ? 'like this one' : `${slower} times slower`}\n`,
  );
  process.stdout.write(`  the library stands after ${seconds(opened / 1000)}\n`);
  for (const { name, words, scroll, answer } of lines)
    process.stdout.write(
      `  ${name.padEnd(12)} ${String(words).padStart(4)} words in sight above it, ${String(scroll).padStart(4)} px to scroll, answered in ${Math.round(answer * 1000)} ms\n`,
    );
  process.stdout.write(`  the app alone ${seconds(sum('answer'))}\n`);
  process.stdout.write(`  looking only for the buttons ${seconds(sum('quick'))}\n`);
  process.stdout.write(`  reading every word first ${seconds(sum('read'))}\n`);
}
await built.close();
