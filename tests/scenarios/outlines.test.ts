/**
 * The golden outlines: what an edit did to the ways through a story, for a reviewer to read. After a
 * change that is meant: `npm run outlines`, then read the difference before committing it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/check/tell/outline.ts';
import { shippedPack, shippedPackIds, spaceOf } from '../support/routes.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const golden = folder('tests/outlines');

const stories = shippedPackIds.flatMap((pack) =>
  Object.values(shippedPack(pack).scenarios).map((scenario) => ({
    file: `${pack}.${scenario.id}.txt`,
    scenario,
  })),
);

describe('outlines', () => {
  test.each(stories)('$file is as committed', ({ file, scenario }) => {
    const path = join(golden, file);
    expect(existsSync(path), `${file} is missing: npm run outlines`).toBe(true);
    expect(outlineOf(scenario, spaceOf(scenario))).toBe(readFileSync(path, 'utf8'));
  });

  test('none is left over', () => {
    expect(readdirSync(golden).sort()).toEqual(stories.map(({ file }) => file).sort());
  });
});
