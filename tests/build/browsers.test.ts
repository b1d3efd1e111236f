/** One list of the browsers that are served: the build, the page where nothing starts, the README. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { servedNames } from '../../build/browsers.ts';

test('the README names every browser that is served, with its version', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  expect(servedNames.filter((name) => !readme.includes(name))).toEqual([]);
});
