import { expect, it } from 'vitest';
import { tacticNames } from '../../src/kinds/tactics.ts';
import { tacticPaths } from '../../src/look/tactics.ts';

it('every trick has an icon, and no two have the same', () => {
  expect(Object.keys(tacticPaths).sort()).toEqual([...tacticNames].sort());
  expect(new Set(Object.values(tacticPaths)).size).toBe(tacticNames.length);
});
