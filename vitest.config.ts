import process from 'node:process';
import { defineConfig } from 'vitest/config';

// The runner of the whole test command counts from the JSON file; by hand only the list is wanted.
const reportFile = process.env.UNSENT_VITEST_REPORT;

const growth = 'tests/**/growth.test.ts';
const elsewhere = ['tests/e2e/**', 'tests/engines/**', 'tests/bench/**'];

export default defineConfig({
  test: {
    // Slow machines are not broken machines: the limit only ends what hangs.
    testTimeout: 60_000,
    environment: 'node',
    // The files share nothing that changes, so a few threads serve all of them: starting a process
    // for each took longer than most of them run, and a slow machine gave one up at the start.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    reporters: reportFile ? ['default', ['json', { outputFile: reportFile }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, growth],
        },
      },
      // These read how long their process has had the processor, so it must be theirs alone.
      { extends: true, test: { name: 'growth', include: [growth], pool: 'forks' } },
    ],
  },
});
