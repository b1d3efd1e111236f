/**
 * Opening a pack in the browser: how long it takes and how long the window stood still meanwhile.
 *
 *   npm run bench -- open-pack      the table; fails when opening a megabyte holds a frame up 50 ms
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { CDPSession, Page } from '@playwright/test';
import { archive, changed, type Files, goodPack, text } from '../support/pack-files.ts';
import { type Row, showFigures } from './figures.ts';
import { machine, openBuilt } from './harness.ts';

/** One story of about that many bytes: the beats of a small one, over and over. */
function packOf(bytes: number): Files {
  const small = goodPack();
  const words = new TextDecoder().decode(small['a-friend-asks.yaml']);
  const at = words.indexOf('  noor-writes:\n', words.indexOf('beats:'));
  const middle = words.indexOf('  still-there:\n', at);
  const beat = words.slice(at, middle);
  const copies = Math.ceil((bytes - words.length) / (beat.length + 10));
  const chain = Array.from({ length: copies }, (_, index) =>
    beat
      .replace('noor-writes:', `round-${index}:`)
      .replaceAll(
        'to: still-there',
        `to: ${index + 1 < copies ? `round-${index + 1}` : 'still-there'}`,
      ),
  );
  const first = beat.replaceAll('to: still-there', 'to: round-0');
  const long = [words.slice(0, at), first, ...chain, words.slice(middle)].join('');
  return changed({ ...small, 'a-friend-asks.yaml': text(long) }, 'pack.yaml', (pack) =>
    pack.replace('title: Small stories', 'title: A long story'),
  );
}

interface Seen {
  readonly longest: number;
  readonly tasks: readonly number[];
}

/** Processor time that the window's own thread has used: the same however busy the machine is. */
async function taskSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Waits, then gives what was seen since the last time. */
async function restart(page: Page, milliseconds: number): Promise<Seen> {
  await page.waitForTimeout(milliseconds);
  return page.evaluate(`(() => {
    const { longest, tasks } = seen;
    Object.assign(seen, { longest: 0, tasks: [] });
    return { longest, tasks };
  })()`);
}

/** As text: the tool that runs this file adds helpers to functions that the page does not have. */
const watchFrames = `
  window.seen = { longest: 0, tasks: [], last: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
  requestAnimationFrame(function frame(now) {
    if (seen.last > 0) seen.longest = Math.max(seen.longest, now - seen.last);
    seen.last = now;
    requestAnimationFrame(frame);
  });
`;

const built = await openBuilt();
const rows: Row[] = [];
for (const megabytes of [0.1, 1, 3]) {
  const page = await built.open('?lang=en&view=text');
  await page.locator('[data-door] > summary').click();
  await page.locator('[data-intent="open-file"]').waitFor();
  await page.evaluate(watchFrames);
  await page.waitForTimeout(3_000);
  // What a busy machine does to an idle page belongs to the machine.
  const idle = await restart(page, 2_000);
  const files = packOf(megabytes * 1_000_000);
  const packed = archive(files);
  const file = join(mkdtempSync(join(tmpdir(), 'unsent-')), 'long.unsent');
  writeFileSync(file, packed);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await restart(page, 0);
  const before = await taskSeconds(devtools);
  const begun = performance.now();
  await page.locator('[data-intent="open-file"]').setInputFiles(file);
  await page.locator('[data-fresh], .pack-report').first().waitFor({ timeout: 120_000 });
  const after = performance.now() - begun;
  const busy = (await taskSeconds(devtools)) - before;
  const { longest, tasks } = await restart(page, 300);
  const bytes = Object.values(files).reduce((sum, { length }) => sum + length, 0);
  rows.push({
    'unpacked, MB': Number((bytes / 1e6).toFixed(1)),
    'packed, kB': Number((packed.length / 1e3).toFixed(0)),
    'result after, s': Number((after / 1000).toFixed(1)),
    'longest gap between frames, idle, ms': Math.round(idle.longest),
    'while opening, ms': Math.round(longest),
    'thread busy, ms': Math.round(busy * 1_000),
    'tasks over 50 ms': tasks.join(', ') || 'none',
  });
  if (megabytes <= 1 && tasks.some((task) => task > 50)) process.exitCode = 1;
  await page.context().close();
}
showFigures('open-pack', rows, `${machine(built)}.`);
await built.close();
