import { describe, expect, test } from 'vitest';
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
} from '../summary.mjs';

const failedTest = { status: 'failed', title: 'adds' };
const passedTest = { status: 'passed', title: 'adds' };

function vitestReport(more: object) {
  return {
    numPassedTests: 10,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    success: true,
    testResults: [{ status: 'passed', assertionResults: [passedTest] }],
    ...more,
  };
}

function playwrightReport(stats: object, errors: object[] = []) {
  return { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors };
}

describe('vitest', () => {
  test('all passed', () => {
    expect(countVitest(vitestReport({}), 0)).toEqual({ passed: 10, failed: 0, skipped: 0 });
  });

  test('failed tests count once, their files not again', () => {
    const testResults = [{ status: 'failed', assertionResults: [passedTest, failedTest] }];
    const report = vitestReport({ numFailedTests: 1, testResults });
    expect(countVitest(report, 1)).toEqual({ passed: 10, failed: 1, skipped: 0 });
  });

  test('a file that could not load counts as failed', () => {
    const testResults = [
      { status: 'failed', message: 'Cannot find module', assertionResults: [] },
      { status: 'failed', message: 'set-up threw', assertionResults: [{ status: 'skipped' }] },
      { status: 'failed', assertionResults: [failedTest] },
    ];
    const report = vitestReport({ numFailedTests: 1, testResults });
    expect(countVitest(report, 1)).toEqual({ passed: 10, failed: 3, skipped: 0 });
  });

  test('an error outside of any test counts as one failed', () => {
    expect(countVitest(vitestReport({}), 1)).toEqual({ passed: 10, failed: 1, skipped: 0 });
  });

  test('skipped and planned tests are told', () => {
    const report = vitestReport({ numPendingTests: 2, numTodoTests: 1 });
    expect(countVitest(report, 0)).toEqual({ passed: 10, failed: 0, skipped: 3 });
  });

  test.each([undefined, null, {}, [], 'half a rep', { numPassedTests: 3 }])(
    'no readable report, %j, is one failed, whatever the exit code',
    (report) => {
      expect(countVitest(report, 0)).toEqual(ONE_FAILED);
      expect(countVitest(report, 137)).toEqual(ONE_FAILED);
    },
  );
});

describe('Playwright', () => {
  test('all passed', () => {
    expect(countPlaywright(playwrightReport({}), 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
  });

  test('unexpected and flaky are failed, skipped are told', () => {
    const report = playwrightReport({ unexpected: 2, flaky: 1, skipped: 4 });
    expect(countPlaywright(report, 1)).toEqual({ passed: 5, failed: 3, skipped: 4 });
  });

  test('an error outside of any test, as a server that does not start, counts', () => {
    const report = playwrightReport({ expected: 0 }, [{ message: 'port is taken' }]);
    expect(countPlaywright(report, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('a bad end with a good report is one failed', () => {
    expect(countPlaywright(playwrightReport({}), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  test.each([undefined, null, {}, { stats: {} }, { stats: { expected: 3 } }])(
    'no readable report, %j, is one failed',
    (report) => {
      expect(countPlaywright(report, 0)).toEqual(ONE_FAILED);
    },
  );
});

test('the sum and its line', () => {
  const total = sum([ONE_PASSED, ONE_FAILED, { passed: 10, failed: 0, skipped: 2 }]);
  expect(total).toEqual({ passed: 11, failed: 1, skipped: 2 });
  expect(line(total)).toBe('11 passed, 1 failed, 2 skipped');
  expect(line(ONE_PASSED)).toBe('1 passed, 0 failed');
  expect(line(sum([]))).toBe('0 passed, 0 failed');
});

describe('what failed is named', () => {
  test('vitest: tests, and files that could not load', () => {
    const failed = { ...failedTest, fullName: 'sums adds', failureMessages: ['not 4\nat line 3'] };
    const testResults = [
      { name: 'a.test.ts', status: 'failed', assertionResults: [passedTest, failed] },
      { name: 'b.test.ts', status: 'failed', message: 'no module', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [passedTest] },
    ];
    const report = vitestReport({ testResults });
    expect(vitestFailures(report)).toEqual([
      'a.test.ts › sums adds: not 4',
      'b.test.ts: no module',
    ]);
  });

  test('Playwright: in suites of any depth, and outside of tests', () => {
    const spec = (title: string, ok: boolean) => {
      const results = ok ? [{}] : [{ error: { message: 'not seen\nCall log' } }];
      return { title, ok, file: 'a.spec.ts', tests: [{ results }] };
    };
    const report = {
      suites: [{ specs: [spec('one', true)], suites: [{ specs: [spec('two', false)] }] }],
      errors: [{ message: 'no server' }],
    };
    expect(playwrightFailures(report)).toEqual(['a.spec.ts › two: not seen', 'outside: no server']);
  });

  test('where and what was expected, in one line without colours and without the log', () => {
    const message = [
      '\u001b[2mexpect(\u001b[22m\u001b[31mlocator\u001b[39m).toHaveCount() failed',
      '',
      'Locator:  locator("[data-panel]")',
      'Expected: 0',
      'Received: 1',
      'Call log:',
      '  - waiting for it',
    ].join('\n');
    expect(playwrightFailures({ errors: [{ message }] })).toEqual([
      'outside: expect(locator).toHaveCount() failed · Locator: locator("[data-panel]") · Expected: 0 · Received: 1',
    ]);
  });

  test('Playwright: what was skipped says why, each reason once', () => {
    const tried = (status: string, description?: string) => ({
      tests: [{ status, annotations: description ? [{ type: 'skip', description }] : [] }],
    });
    const specs = [tried('skipped', 'no WebKit'), tried('expected'), tried('skipped')];
    const report = { suites: [{ specs, suites: [{ specs: [tried('skipped', 'no WebKit')] }] }] };
    expect(playwrightSkips(report)).toEqual(['2 × no WebKit', '1 × no reason given']);
  });

  test('no report names nothing', () => {
    expect(playwrightSkips(undefined)).toEqual([]);
    expect(vitestFailures(undefined)).toEqual([]);
    expect(playwrightFailures(undefined)).toEqual([]);
  });
});
