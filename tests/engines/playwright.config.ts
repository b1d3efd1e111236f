import path from 'node:path';
import process from 'node:process';
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';
import { ensureEngine } from './find-engines.mjs';

const root = path.join(import.meta.dirname, '../..');

const report = process.env.UNSENT_PLAYWRIGHT_REPORT ?? path.join(root, 'reports/engines.json');
const engines = ['firefox', 'webkit'] as const;

// Every worker reads this file again; an engine is looked for, and installed, once.
for (const engine of engines) {
  process.env[`UNSENT_FOUND_${engine}`] ??= JSON.stringify(ensureEngine(engine));
}

/** The same build in the engines of Firefox and Safari, each in a worker of its own. */
export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: path.join(root, 'test-results'),
  reporter: [['line'], ['json', { outputFile: report }]],
  fullyParallel: false,
  use: { baseURL: base.use?.baseURL, trace: 'off' },
  projects: engines.map((name) => ({ name })),
  webServer: [base.webServer ?? []].flat().map((server) => ({ ...server, cwd: root })),
});
