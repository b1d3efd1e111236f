/**
 * What the stage costs with 1,000 messages in the thread, on a processor made four times slower.
 *
 *   npm run bench -- stage          the table, and whether each figure is within its limit
 *   npm run bench -- stage 1        another slowdown
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { inTenths, showFigures } from './figures.ts';
import { type Built, machine, openBuilt, quantile, slow, stagePage } from './harness.ts';
import type { Moment } from './long-talk.ts';
import { choose, laptop, start, threadClock } from './presses.ts';
import type { Bench, Shown } from './stage-page.ts';

declare global {
  /** Only in the page of `stage.html`. */
  var bench: Bench;
}

interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'frames' | 'kB' | 'MB';
  /** The most that is allowed; null where a figure is only for comparing. */
  readonly most: number | null;
}

const slowdown = Number(process.argv[2] ?? 4);
const messages = 1000;
const asking: Moment = { messages, turn: 'asking', made: 1 };

const built = await openBuilt();
try {
  const rows = [
    ...chunkRows(built),
    ...(await stageRows(built)),
    ...(await workRows(built)),
    ...(await startRows(built)),
    ...(await choiceRows(built)),
  ];
  showFigures(
    'stage',
    rows.map(({ what, value, unit, most }) => ({
      figure: what,
      value: inTenths(value),
      unit,
      limit: most,
      within: most === null ? null : value <= most ? 'yes' : 'no',
    })),
    `Processor slowed ${slowdown} times, ${messages} messages. ${machine(built)}.`,
  );
  process.exitCode = rows.some(({ value, most }) => most !== null && value > most) ? 1 : 0;
} finally {
  await built.close();
}

async function openStage({ open }: Built, times: number): Promise<Page> {
  const page = await open(stagePage, laptop);
  await page.locator('html[data-stage="ready"]').waitFor();
  await slow(page, times);
  await page.evaluate((moment) => bench.show(moment), asking);
  await settled(page);
  return page;
}

/** What passes between frames on a slowed processor: a machine that does nothing else is needed. */
async function stageRows(built: Built): Promise<Row[]> {
  const page = await openStage(built, slowdown);
  const scrolling = await page.evaluate(() => bench.scroll(180, 23));
  await page.evaluate(() => bench.stage.scroll(Number.NEGATIVE_INFINITY, true));
  await settled(page);
  const arrivals: Shown[] = [];
  const around: number[] = [];
  for (let at = 1; at <= 30; at++) {
    const moment: Moment = { messages: messages + at, turn: 'delivering', made: 1 };
    const { shown, times } = await page.evaluate(async (next) => {
      const made = await bench.timed(next);
      return { shown: made, times: await bench.watch(20) };
    }, moment);
    arrivals.push(shown);
    around.push(...times);
  }
  await settled(page);
  const before = await page.evaluate(() => bench.stage.figures);
  await page.waitForTimeout(3000);
  const after = await page.evaluate(() => bench.stage.figures);
  const failures = await page.evaluate(() => bench.failures);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  await page.context().close();
  const task = arrivals.map((each) => each.task);
  const presented = arrivals.map((each) => each.presented);
  return [
    row('scrolling, median frame', quantile(scrolling, 0.5), 17),
    row('scrolling, 95th percentile', quantile(scrolling, 0.95), 34),
    row('frames around a new message, median', quantile(around, 0.5), 17),
    row('frames around a new message, 95th percentile', quantile(around, 0.95), 34),
    row('new message, its own task, median', quantile(task, 0.5), null),
    row('new message to presented frame, median', quantile(presented, 0.5), null),
    row('new message to presented frame, 95th', quantile(presented, 0.95), null),
    { what: 'drawn in 3 s idle', value: after.frames - before.frames, unit: 'frames', most: 0 },
    { what: 'textures', value: after.bytes / 1e6, unit: 'MB', most: 80 },
  ];
}

function row(what: string, value: number, most: number | null): Row {
  return { what, value, unit: 'ms', most };
}

/**
 * What the page's thread needs of the processor, times the slowdown: for comparing, since it says
 * nearly the same also while the machine does other things. The limits are those of the frames. Measured at full speed, because a browser slows a page down
 * by keeping its thread busy.
 */
async function workRows(built: Built): Promise<Row[]> {
  const page = await openStage(built, 1);
  const thread = await threadClock(page);
  const scrollFrom = await thread();
  const frames = await page.evaluate(async () => (await bench.scroll(180, 23)).length);
  const scroll = ((await thread()) - scrollFrom) / frames;
  await page.evaluate(() => bench.stage.scroll(Number.NEGATIVE_INFINITY, true));
  await settled(page);
  const tasks: number[] = [];
  for (let at = 1; at <= 30; at++) {
    const moment: Moment = { messages: messages + at, turn: 'delivering', made: 1 };
    const from = await thread();
    await page.evaluate((next) => bench.timed(next), moment);
    tasks.push((await thread()) - from);
    await settled(page);
  }
  await page.context().close();
  return [
    row('scrolling, processor time of a frame', scroll * slowdown, null),
    row('new message, processor time to its frame, median', quantile(tasks, 0.5) * slowdown, null),
    row('new message, processor time to its frame, 95th', quantile(tasks, 0.95) * slowdown, null),
  ];
}

/** Nothing moves, and everything that can be painted ahead is painted. */
async function settled(page: Page): Promise<void> {
  const isStill = (): Promise<boolean> =>
    page.evaluate(async () => {
      const { frames } = bench.stage.figures;
      for (let at = 0; at < 12; at++) await bench.frame();
      return bench.stage.figures.idle && bench.stage.figures.frames === frames;
    });
  // Asked anew from here: a promise counts as "yes" for whoever waits inside the page.
  while (!(await isStill())) await page.waitForTimeout(50);
}

/** From pressing "Start" to the first bubble, with the stage loaded during the briefing. */
async function startRows(built: Built): Promise<Row[]> {
  const slowed: number[] = [];
  const work: number[] = [];
  for (let at = 0; at < 5; at++) {
    slowed.push((await start(built, slowdown)).passed);
    work.push((await start(built, 1)).work);
  }
  return [
    row('first bubble after Start, median of 5', quantile(slowed, 0.5), 300),
    row('first bubble, processor time, median of 5', quantile(work, 0.5) * slowdown, null),
  ];
}

/** From pressing a choice to the frame with its feedback, along the first story. */
async function choiceRows(built: Built): Promise<Row[]> {
  // As long as somebody who reads fast takes.
  const answers = await choose(built, slowdown, {
    ...{ shown: 'stage', most: 30, reading: 1500, seed: 1 },
  });
  const times = answers.map(({ passed }) => passed);
  return [
    row(`choice to presented frame, median of ${times.length}`, quantile(times, 0.5), null),
    row('choice to presented frame, 95th percentile', quantile(times, 0.95), null),
  ];
}

/** The chunk that only the stage needs. */
function chunkRows({ folder }: Built): Row[] {
  const assets = path.join(folder, 'assets');
  const files = readdirSync(assets)
    .filter((name) => name.endsWith('.js') && /^stage-/.test(name))
    .map((name) => path.join(assets, name));
  const file = files.sort((one, other) => statSync(other).size - statSync(one).size)[0] ?? '';
  const text = readFileSync(file);
  const sizes = [
    ['stage chunk', text],
    ['stage chunk, gzip', gzipSync(text)],
    ['stage chunk, brotli', brotliCompressSync(text)],
  ] as const;
  return sizes.map(([what, bytes]) => ({
    what,
    value: bytes.length / 1000,
    unit: 'kB',
    most: null,
  }));
}
