/**
 * Two checkouts of the house in one run, each built by its own tools, taking turns: what one waits for
 * in a play, and what ships. What a busy machine adds, it adds to both.
 *
 *   npm run bench -- against ../before       another checkout, with its packages
 *   npm run bench -- against ../before 9     so many rounds
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { showFigures } from './figures.ts';
import { type Built, commitOf, machine, openBoth, quantile } from './harness.ts';
import { choose, start } from './presses.ts';

const [dir, rounds = '5'] = process.argv.slice(2);
const slowdown = 4;

if (dir === undefined || !existsSync(path.join(dir, 'vite.config.ts'))) {
  console.error(`Another checkout of the house is needed, not ${dir ?? 'nothing'}.`);
  process.exit(1);
}

type Measured = Record<'first' | 'work' | 'choice' | 'choosing' | 'text' | 'reading', number[]>;
const nothing = (): Measured => ({
  ...{ first: [], work: [], choice: [], choosing: [], text: [], reading: [] },
});

async function measure(built: Built, into: Measured, seed: number): Promise<void> {
  into.first.push((await start(built, slowdown)).passed);
  into.work.push((await start(built, 1)).work * slowdown);
  const six = { most: 6, reading: 700, seed } as const;
  for (const [shown, passing, working] of [
    ['stage', into.choice, into.choosing],
    ['text', into.text, into.reading],
  ] as const) {
    const slowed = await choose(built, slowdown, { ...six, shown });
    passing.push(...slowed.map(({ passed }) => passed));
    const full = await choose(built, 1, { ...six, shown });
    working.push(...full.map(({ work }) => work * slowdown));
  }
}

/** Kilobytes of files, packed. */
const packed = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;

/** The page, and the scripts and styles that it asks for itself. */
function firstScreen({ folder }: Built): number {
  const page = path.join(folder, 'index.html');
  const named = readFileSync(page, 'utf8').matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g);
  return packed([page, ...Array.from(named, ([, name = '']) => path.join(folder, name))]);
}

/** The largest of the scripts that only the drawn phone needs. */
function stage({ folder }: Built): number {
  const assets = path.join(folder, 'assets');
  const files = readdirSync(assets).filter((name) => /^stage-.*\.js$/.test(name));
  return Math.max(...files.map((name) => packed([path.join(assets, name)])));
}

const { here, there } = await openBoth(path.resolve(dir));
try {
  const now = nothing();
  const before = nothing();
  for (let round = 0; round < Number(rounds); round++) {
    // Whoever comes second finds another machine: they take turns in that too.
    const turns = [
      [here, now],
      [there, before],
    ] as const;
    for (const [built, into] of round % 2 === 0 ? turns : turns.toReversed())
      await measure(built, into, round);
  }
  const rows = [
    ['first bubble after Start, ms', now.first, before.first],
    ['first bubble, processor time, ms', now.work, before.work],
    ['choice to presented frame, stage, ms', now.choice, before.choice],
    ['choice, stage, processor time, ms', now.choosing, before.choosing],
    ['choice to presented frame, text, ms', now.text, before.text],
    ['choice, text, processor time, ms', now.reading, before.reading],
    ['first screen: page, scripts, styles, packed, kB', [firstScreen(here)], [firstScreen(there)]],
    ['stage, packed, kB', [stage(here)], [stage(there)]],
  ] as const;
  showFigures(
    'against',
    rows.map(([what, mine, others]) => ({
      what,
      here: Math.round(quantile(mine, 0.5)),
      there: Math.round(quantile(others, 0.5)),
      ratio: Number((quantile(mine, 0.5) / quantile(others, 0.5)).toFixed(2)),
      of: `${mine.length} and ${others.length}`,
    })),
    `Here ${commitOf('.')}, there ${commitOf(dir)}; processor slowed ${slowdown} times, ${rounds} rounds, medians. ${machine(here)}.`,
  );
} finally {
  await here.browser.close();
  await Promise.all([here.close(), there.close()]);
}
