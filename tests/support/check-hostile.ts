/** Checks a hostile pack in a process of its own, whose memory is bounded: `check-hostile.ts facts 100`. */
import process from 'node:process';
import { checkPackBytes } from '../../src/packs/check.ts';
import { hostilePacks } from './hostile-packs.ts';

const [, , kind, stories] = process.argv;
const make = hostilePacks[kind as keyof typeof hostilePacks];
const files = new Map(Object.entries(make(Number(stories))));
const { compiled, problems } = checkPackBytes({ folder: 'x', files, today: '2026-11-22' });
const errors = problems.filter(({ severity }) => severity === 'error');
process.stdout.write(
  JSON.stringify({
    isPlayable: compiled !== null,
    count: problems.length,
    errors: errors.map(({ file, message }) => `${file} ${message}`),
  }),
);
