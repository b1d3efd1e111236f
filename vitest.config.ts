import process from 'node:process';
import { defineConfig } from 'vitest/config';

// The runner of the whole test command counts from the JSON file; by hand only the list is wanted.
const reportFile = process.env.UNSENT_VITEST_REPORT;

export default defineConfig({
  test: {
    // Slow machines are not broken machines: the limit only ends what hangs.
    testTimeout: 60_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    environment: 'node',
    // The files share nothing that changes, so a few threads serve all of them: starting a process
    // for each took longer than most of them run, and a slow machine gave one up at the start.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    reporters: reportFile ? ['default', ['json', { outputFile: reportFile }]] : ['default'],
  },
});
