/**
 * Everything that is measured, one after the other; each says what it needs to be told.
 *
 *   npm run bench                  all of it
 *   npm run bench -- stage 1       one of them, with its own arguments
 *   npm run bench -- against DIR   this house and another checkout of it, in one run
 *   npm run bench -- film DIR      both as pictures of the same play, on a slow machine
 *   npm run bench -- --write …     what is measured is written into docs/benchmarks.md too
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { writesFigures } from './figures.ts';

const benches = [
  'check',
  'beside',
  'floor',
  'peers',
  'library',
  'cold',
  'reading',
  'open-pack',
  'stage',
  'renderers',
  'three-presses',
] as const;

/** Needs to be told something, so it is run when it is asked for. */
const asked = ['against', 'film'] as const;

const told = process.argv.slice(2);
const isWriting = told[0] === '--write';
const [wanted, ...args] = isWriting ? told.slice(1) : told;
const env = { ...process.env, ...(isWriting ? { [writesFigures]: 'yes' } : {}) };
const chosen =
  wanted === undefined ? benches : [...benches, ...asked].filter((name) => name === wanted);
if (chosen.length === 0)
  console.error(`There is ${[...benches, ...asked].join(', ')}; not ${wanted}.`);
let failed = chosen.length === 0;
for (const name of chosen) {
  const file = fileURLToPath(new URL(`${name}.bench.ts`, import.meta.url));
  console.log(`\n=== ${name}`);
  const run = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
    ...{ stdio: 'inherit', env },
  });
  failed ||= run.status !== 0;
}
process.exitCode = failed ? 1 : 0;
