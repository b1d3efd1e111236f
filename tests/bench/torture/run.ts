/**
 * A soak: 2,000 decisions on the drawn phone, story after story, and a class of many hours. Says
 * what memory did, and fails where it grew.
 *
 *   npm run torture                 both
 *   npm run torture -- solo 400     one of them, with so many turns
 */
import process from 'node:process';
import { type Sample, verdicts } from '../../support/flat.ts';
import { openBuilt } from '../harness.ts';
import { playClass } from './class.ts';
import { playSolo } from './solo.ts';

const samples = 24;
const [which, count] = process.argv.slice(2);
const wants = (name: string): boolean => which === undefined || which === name;

const built = await openBuilt();
let grown = false;
try {
  if (wants('solo')) {
    const turns = Number(count ?? 2000);
    const { samples: taken, stories } = await playSolo(built, turns, samples);
    tell(`one person, ${turns} turns in ${stories} plays`, taken);
  }
  if (wants('class')) {
    const turns = Number(count ?? 360);
    const run = await playClass(built, turns, samples);
    tell(`a class, ${turns} decisions in ${run.hours} hours: projector`, run.projector);
    tell('the desk beside it', run.desk);
  }
} finally {
  await built.close();
}
process.exitCode = grown ? 1 : 0;

function tell(what: string, taken: readonly Sample[]): void {
  console.log(`\n${what}`);
  console.table(taken.filter((_, at) => at % 3 === 2));
  const judged = verdicts(taken);
  console.table(
    judged.map(({ measure, middle, last, flat }) => ({
      measure,
      'middle third': middle,
      'last third': last,
      flat: flat ? 'yes' : 'NO',
    })),
  );
  grown ||= judged.some(({ flat }) => !flat);
}
