/**
 * A choice, a card's way on, and lines that are let come at once while somebody types, in the built app
 * and on a page without an engine, the same story, taking turns in one run: from the press to the end of
 * the frame that shows what came of it, at full speed and slowed.
 *
 *   npm run bench -- floor          the table, and whether each ratio is within its limit
 *   npm run bench -- floor 6        so many rounds
 */
import process from 'node:process';
import { inTenths, showFigures } from './figures.ts';
import { machine, openApp, quantile } from './harness.ts';
import { writeBarePage } from './peers/bare-page.ts';
import { type Answered, choose, type Pressed, type Shown } from './presses.ts';

const rounds = Number(process.argv[2] ?? 3);
const kinds = ['bare', 'text', 'stage'] as const satisfies readonly Shown[];
const speeds = [1, 4] as const;
/** How often the processor time of the bare page at most, at full speed: what a busy machine adds is not in it. */
const most: Readonly<Record<Shown, number>> = { bare: 1, text: 5, stage: 5 };

/** What was pressed in which kind of window at which speed, and what each press took. */
const found = new Map<string, Answered[]>();
const nameOf = (pressed: Pressed, shown: Shown, speed: number): string =>
  `${pressed} ${shown} ${speed}`;
const listOf = (pressed: Pressed, shown: Shown, speed: number): readonly Answered[] =>
  found.get(nameOf(pressed, shown, speed)) ?? [];

/** One window: every choice and every card's way on, or what is typed let come at once. */
async function play(shown: Shown, speed: 1 | 4, round: number, pace: 'instant' | 'normal') {
  const note = (pressed: Pressed, answered: Answered): void => {
    // At the pace of somebody who types a choice is answered by their typing.
    if ((pressed === 'skip-typing') !== (pace === 'normal')) return;
    const name = nameOf(pressed, shown, speed);
    found.set(name, [...(found.get(name) ?? []), answered]);
  };
  await choose(built, speed, {
    shown,
    most: pace === 'normal' ? 2 : 8,
    reading: 700,
    seed: round,
    pace,
    note,
  });
  console.log(`round ${round + 1} of ${rounds}: ${shown}, ${speed} ×, ${pace}`);
}

function rowsOf(pressed: Pressed) {
  const passed = (shown: Shown, speed: number, part: number): number =>
    quantile(
      listOf(pressed, shown, speed).map((each) => each.passed),
      part,
    );
  const work = (shown: Shown): number =>
    quantile(
      listOf(pressed, shown, 1).map((each) => each.work),
      0.5,
    );
  const names = { bare: 'bare page', text: 'text view', stage: 'stage' } as const;
  // The bare page has nobody who types: there the ratio is to its going on.
  const floor = (speed: number): number =>
    quantile(
      listOf(pressed === 'skip-typing' ? 'continue' : pressed, 'bare', speed).map(
        (each) => each.passed,
      ),
      0.5,
    );
  return kinds
    .filter((shown) => listOf(pressed, shown, 1).length > 0)
    .map((shown) => ({
      '': names[shown],
      'until the frame, ms': inTenths(passed(shown, 1, 0.5)),
      '95th': inTenths(passed(shown, 1, 0.95)),
      'to bare': inTenths(passed(shown, 1, 0.5) / floor(1)),
      'slowed, ms': inTenths(passed(shown, 4, 0.5)),
      'slowed, 95th': inTenths(passed(shown, 4, 0.95)),
      'slowed, to bare': inTenths(passed(shown, 4, 0.5) / floor(4)),
      'processor, ms': inTenths(work(shown)),
      of: listOf(pressed, shown, 1).length,
    }));
}

const built = await openApp();
try {
  writeBarePage(built.folder);
  for (let round = 0; round < rounds; round++)
    for (const speed of speeds) {
      const turns = round % 2 === 0 ? kinds : kinds.toReversed();
      for (const shown of turns) await play(shown, speed, round, 'instant');
      for (const shown of turns) if (shown !== 'bare') await play(shown, speed, round, 'normal');
    }
  const choices = rowsOf('choice').map((row, index, [bare = row]) => ({
    ...row,
    'processor, to bare': inTenths(row['processor, ms'] / bare['processor, ms']),
    most: most[kinds[index] ?? 'bare'],
  }));
  showFigures('floor', choices, `${machine(built)}.`);
  showFigures('floor-on', rowsOf('continue'), `${machine(built)}.`);
  showFigures('floor-typing', rowsOf('skip-typing'), `${machine(built)}.`);
  if (choices.some((row) => row['processor, to bare'] > row.most)) process.exitCode = 1;
} finally {
  await built.browser.close();
  await built.close();
}
