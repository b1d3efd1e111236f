import { expect, it } from 'vitest';
import { tacticPaths } from '../../src/look/tactics.ts';
import { tactics } from '../../src/script/schema.ts';

it('every trick has an icon, and no two have the same', () => {
  expect(Object.keys(tacticPaths).sort()).toEqual([...tactics].sort());
  expect(new Set(Object.values(tacticPaths)).size).toBe(tactics.length);
});
