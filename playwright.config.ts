import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, ensureBrowser } from './tests/find-browser.mjs';
import { freePort } from './tests/free-port.mjs';

// Every worker reads this file again; the port is chosen and the browser looked for once.
const port = process.env.UNSENT_TEST_PORT ?? String(await freePort());
process.env.UNSENT_TEST_PORT = port;
const executablePath = process.env.UNSENT_BROWSER_FOUND ?? ensureBrowser();
process.env.UNSENT_BROWSER_FOUND = executablePath;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Slow machines are not broken machines: the limits only end what hangs.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['line'],
    ['json', { outputFile: process.env.UNSENT_PLAYWRIGHT_REPORT ?? 'reports/playwright.json' }],
  ],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    // Traces are a fourth of all work: `--trace retain-on-failure` where a failure wants looking at.
    trace: 'off',
    // Only tests of being offline ask for the worker that fetches everything ahead.
    serviceWorkers: 'block',
    // Chance falls alike in every run, so that choices stand in the same order.
    launchOptions: { executablePath, args: [...BROWSER_FLAGS, '--js-flags=--random-seed=7'] },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  // The tests see what a school would: the build, not the development server.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
