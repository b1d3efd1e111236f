/**
 * Counts what the runners themselves report, so that the last line of the test command is true
 * whatever they print: a runner that leaves no readable report has failed at least once.
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

import { stripVTControlCharacters } from 'node:util';

/** @type {Count} */
export const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };
/** @type {Count} */
export const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {any} report vitest's JSON report, undefined if there is none
 * @param {number} exitCode
 * @returns {Count}
 */
export function countVitest(report, exitCode) {
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report ?? {};
  if (![passed, numFailedTests, numPendingTests, numTodoTests].every(Number.isInteger))
    return ONE_FAILED;
  // A file that cannot load, or whose set-up fails, has failed without a failed test in it.
  const broken = (report.testResults ?? []).filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((/** @type {any} */ one) => one.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  return honest({ passed, failed, skipped: numPendingTests + numTodoTests }, exitCode);
}

/**
 * @param {any} report Playwright's JSON report, undefined if there is none
 * @param {number} exitCode
 * @returns {Count}
 */
export function countPlaywright(report, exitCode) {
  const { expected, unexpected, flaky, skipped } = report?.stats ?? {};
  if (![expected, unexpected, flaky, skipped].every(Number.isInteger)) return ONE_FAILED;
  // A test that passes only at the second try is not a test that passes.
  const failed = unexpected + flaky + (report.errors ?? []).length;
  return honest({ passed: expected, failed, skipped }, exitCode);
}

/**
 * What failed, one line each, for the end of the output: logs are cut, and are read from their end.
 * @param {any} report vitest's JSON report, undefined if there is none
 * @returns {string[]}
 */
export function vitestFailures(report) {
  return (report?.testResults ?? []).flatMap((/** @type {any} */ file) => {
    const failed = file.assertionResults.filter((/** @type {any} */ one) => isFailed(one));
    if (failed.length === 0) return isFailed(file) ? [told(file.name, file.message)] : [];
    return failed.map((/** @type {any} */ one) =>
      told(`${file.name} › ${one.fullName}`, one.failureMessages?.[0]),
    );
  });
}

/**
 * @param {any} report Playwright's JSON report, undefined if there is none
 * @returns {string[]}
 */
export function playwrightFailures(report) {
  /** @param {any} suite @returns {string[]} */
  const within = (suite) => [
    ...(suite.specs ?? [])
      .filter((/** @type {any} */ spec) => !spec.ok)
      .map((/** @type {any} */ spec) => {
        const results = spec.tests.flatMap((/** @type {any} */ one) => one.results);
        return told(
          `${spec.file} › ${spec.title}`,
          results.find((/** @type {any} */ one) => one.error)?.error.message,
        );
      }),
    ...(suite.suites ?? []).flatMap(within),
  ];
  return [
    ...(report?.suites ?? []).flatMap(within),
    ...(report?.errors ?? []).map((/** @type {any} */ error) => told('outside', error.message)),
  ];
}

/**
 * Why tests were skipped, each reason once: what was not tried is not hidden behind a number.
 * @param {any} report Playwright's JSON report, undefined if there is none
 * @returns {string[]}
 */
export function playwrightSkips(report) {
  /** @param {any} suite @returns {string[]} */
  const within = (suite) => [
    ...(suite.specs ?? [])
      .flatMap((/** @type {any} */ spec) => spec.tests)
      .filter((/** @type {any} */ one) => one.status === 'skipped')
      .map((/** @type {any} */ one) => {
        const skip = one.annotations?.find((/** @type {any} */ each) => each.type === 'skip');
        return skip?.description ?? 'no reason given';
      }),
    ...(suite.suites ?? []).flatMap(within),
  ];
  const counts = new Map();
  for (const reason of (report?.suites ?? []).flatMap(within))
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, times]) => `${times} × ${reason}`);
}

/** @param {{ status?: string }} one */
const isFailed = (one) => one.status === 'failed';

/**
 * One line, without colours: what was expected where, as far as the runner says it before its log
 * of calls. A first line alone is often only the name of the question.
 * @param {string} where
 * @param {string} [why]
 */
function told(where, why = '') {
  const [reason = ''] = stripVTControlCharacters(why).split(/\n\s*(?:Call [Ll]og|at )/);
  const lines = reason.split('\n').map((each) => each.trim().replaceAll(/\s+/g, ' '));
  return `${where}: ${lines.filter(Boolean).slice(0, 6).join(' · ')}`;
}

/**
 * A runner that ends badly while its report shows no failure has still failed.
 * @param {Count} count
 * @param {number} exitCode
 */
function honest(count, exitCode) {
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  return total;
}

/** @param {Count} count */
export function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
