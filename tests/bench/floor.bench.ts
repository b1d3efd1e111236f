/**
 * A choice in the built app and on a page without an engine, the same story, taking turns in one run:
 * from the press to the end of the frame that shows what came of it, at full speed and slowed.
 *
 *   npm run bench -- floor          the table, and whether each ratio is within its limit
 *   npm run bench -- floor 6        so many rounds
 */
import process from 'node:process';
import { inTenths, showFigures } from './figures.ts';
import { machine, openApp, quantile } from './harness.ts';
import { writeBarePage } from './peers/bare-page.ts';
import { type Answered, choose, type Shown } from './presses.ts';

const rounds = Number(process.argv[2] ?? 3);
const kinds = ['bare', 'text', 'stage'] as const satisfies readonly Shown[];
const speeds = [1, 4] as const;
/** How often the processor time of the bare page at most, at full speed: what a busy machine adds is not in it. */
const most: Readonly<Record<Shown, number>> = { bare: 1, text: 5, stage: 9 };

const built = await openApp();
try {
  writeBarePage(built.folder);
  const found = new Map<string, Answered[]>();
  for (let round = 0; round < rounds; round++)
    for (const speed of speeds)
      for (const shown of round % 2 === 0 ? kinds : kinds.toReversed()) {
        const taken = await choose(built, speed, { shown, most: 8, reading: 700, seed: round });
        const name = `${shown} ${speed}`;
        found.set(name, [...(found.get(name) ?? []), ...taken]);
        console.log(`round ${round + 1} of ${rounds}: ${shown}, ${speed} ×`);
      }
  const passed = (shown: Shown, speed: number, part: number): number =>
    quantile(
      (found.get(`${shown} ${speed}`) ?? []).map((each) => each.passed),
      part,
    );
  const work = (shown: Shown): number =>
    quantile(
      (found.get(`${shown} 1`) ?? []).map((each) => each.work),
      0.5,
    );
  const names = { bare: 'bare page', text: 'text view', stage: 'stage' } as const;
  const rows = kinds.map((shown) => ({
    '': names[shown],
    'until the frame, ms': inTenths(passed(shown, 1, 0.5)),
    '95th': inTenths(passed(shown, 1, 0.95)),
    'to bare': inTenths(passed(shown, 1, 0.5) / passed('bare', 1, 0.5)),
    'slowed, ms': inTenths(passed(shown, 4, 0.5)),
    'slowed, 95th': inTenths(passed(shown, 4, 0.95)),
    'slowed, to bare': inTenths(passed(shown, 4, 0.5) / passed('bare', 4, 0.5)),
    'processor, ms': inTenths(work(shown)),
    'processor, to bare': inTenths(work(shown) / work('bare')),
    most: most[shown],
  }));
  const of = found.get('bare 1')?.length ?? 0;
  showFigures('floor', rows, `${of} choices of each at either speed. ${machine(built)}.`);
  if (rows.some((row) => row['processor, to bare'] > row.most)) process.exitCode = 1;
} finally {
  await built.browser.close();
  await built.close();
}
