import { afterEach, expect, test, vi } from 'vitest';
import { lacksHere } from '../../src/keep/lacks.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser that has everything, but for what the test takes. */
function browser(protocol: string, isSecure: boolean, ...missing: string[]) {
  const all = { serviceWorker: {}, wakeLock: {} };
  const has = Object.entries(all).filter(([name]) => !missing.includes(name));
  vi.stubGlobal('navigator', Object.fromEntries(has));
  vi.stubGlobal('isSecureContext', isSecure);
  vi.stubGlobal('location', { protocol });
}

test('an address lacks what it lacks', () => {
  browser('https:', true);
  expect(lacksHere(false)).toEqual([]);
  browser('http:', false, 'serviceWorker', 'wakeLock');
  expect(lacksHere(false)).toEqual(['https', 'awake']);
  browser('https:', true, 'serviceWorker');
  expect(lacksHere(false)).toEqual(['copy']);
});

test('the one file is the copy itself, wherever it stands; on a disk its desk may not come', () => {
  browser('file:', true, 'serviceWorker');
  expect(lacksHere(true)).toEqual(['disk']);
  browser('file:', false);
  expect(lacksHere(true)).toEqual(['disk']);
  browser('http:', false);
  expect(lacksHere(true)).toEqual([]);
});
