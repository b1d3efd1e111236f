/**
 * The whole test command: every check, then the tests, then the build in a real browser. Goes on
 * after a failure, and ends with one line: `N passed, N failed`.
 *
 *   npm test                       everything
 *   npm test -- --only unit        one group: lint, unit or e2e (several: --only lint,unit)
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './find-browser.mjs';
import {
  countPlaywright,
  countVitest,
  line,
  ONE_FAILED,
  ONE_PASSED,
  playwrightFailures,
  playwrightSkips,
  sum,
  vitestFailures,
} from './summary.mjs';

/** @typedef {import('./summary.mjs').Count} Count */
/** @typedef {{ name: string, group: string, run: () => Promise<Count> }} Step */

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** The site takes along the one that was built before it, so that it is not built twice. */
const oneFile = path.join('dist-single', 'unsent.html');
const vitestReport = path.join(root, 'reports', 'vitest.json');

/** @type {Step[]} */
const STEPS = [
  { name: 'lint', group: 'lint', run: check('biome ci --error-on-warnings .') },
  { name: 'types, pure folders', group: 'lint', run: check('tsc -p tsconfig.pure.json') },
  { name: 'types, all', group: 'lint', run: check('tsc -p tsconfig.json') },
  { name: 'house rules', group: 'lint', run: check('tsx tools/house/lint.ts') },
  { name: 'unused code', group: 'lint', run: check('knip') },
  { name: 'licences', group: 'lint', run: check('tsx tools/licences.ts') },
  { name: 'unit tests', group: 'unit', run: unitTests },
  { name: 'build of one file', group: 'e2e', run: buildOneFile },
  { name: 'build', group: 'e2e', run: build },
  { name: 'browser tests', group: 'e2e', run: browserTests('playwright.config.ts') },
  {
    name: 'Firefox and WebKit',
    group: 'e2e',
    run: browserTests('tests/engines/playwright.config.ts'),
  },
];

let isBuilt = false;
/** @type {string[]} */
const failures = [];
/** @type {string[]} */
const skips = [];

/** A check passes or fails as one. @param {string} command */
function check(command) {
  return async () => ((await shell(command)) === 0 ? ONE_PASSED : ONE_FAILED);
}

async function unitTests() {
  rmSync(vitestReport, { force: true });
  const exitCode = await shell('vitest run', { UNSENT_VITEST_REPORT: vitestReport });
  const report = readReport(vitestReport);
  failures.push(...vitestFailures(report));
  return countVitest(report, exitCode);
}

async function build() {
  // The browser tests must never meet the build of another day.
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  isBuilt = (await shell('vite build', { UNSENT_ONE_FILE: oneFile })) === 0;
  return isBuilt ? ONE_PASSED : ONE_FAILED;
}

async function buildOneFile() {
  rmSync(path.join(root, 'dist-single'), { recursive: true, force: true });
  return (await shell('vite build --mode single')) === 0 ? ONE_PASSED : ONE_FAILED;
}

/** @param {string} config */
function browserTests(config) {
  const file = path.join(root, 'reports', `${path.dirname(config).replace(/\W+/g, '-')}.json`);
  return async () => {
    rmSync(file, { force: true });
    if (!isBuilt) {
      console.error('Not run: there is no build to open.');
      return ONE_FAILED;
    }
    const exitCode = await shell(`playwright test -c ${config}`, {
      UNSENT_PLAYWRIGHT_REPORT: file,
      UNSENT_BROWSER_FOUND: ensureBrowser(),
    });
    const report = readReport(file);
    failures.push(...playwrightFailures(report));
    skips.push(...playwrightSkips(report));
    return countPlaywright(report, exitCode);
  };
}

/**
 * Runs one command line with the tools of node_modules, its output streamed, its input closed.
 * @param {string} command
 * @param {Record<string, string>} [more]
 * @returns {Promise<number>} the exit code; 1 where there is none
 */
function shell(command, more = {}) {
  const bin = path.join(root, 'node_modules', '.bin');
  const PATH = `${bin}${path.delimiter}${process.env.PATH ?? ''}`;
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      env: { ...process.env, ...more, PATH },
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Step} step */
async function timed({ name, run }) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const count = await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return ONE_FAILED;
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const outcome = `${name}: ${line(count)} (${seconds} s)`;
  console.log(`--- ${outcome}`);
  return { count, outcome };
}

/** @returns {Step[]} */
function chosenSteps() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return STEPS;
  const groups = values.only.split(',');
  const known = new Set(STEPS.map((step) => step.group));
  const unknown = groups.find((group) => !known.has(group));
  if (unknown !== undefined) {
    console.error(`--only takes ${[...known].join(', ')}; not ${unknown}`);
    process.exit(1);
  }
  return STEPS.filter((step) => groups.includes(step.group));
}

mkdirSync(path.join(root, 'reports'), { recursive: true });
const results = [];
for (const step of chosenSteps()) results.push(await timed(step));
console.log(`\n=== all\n${results.map(({ outcome }) => `    ${outcome}`).join('\n')}\n`);
if (failures.length > 0)
  console.log(`failed:\n${failures.map((one) => `    ${one}`).join('\n')}\n`);
if (skips.length > 0) console.log(`skipped:\n${skips.map((one) => `    ${one}`).join('\n')}\n`);
const total = sum(results.map(({ count }) => count));
console.log(line(total));
process.exitCode = total.failed > 0 ? 1 : 0;
