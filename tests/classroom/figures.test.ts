import { expect, it } from 'vitest';
import { figuresOf } from '../../src/classroom/lesson/figures.ts';

it.each([
  ['Latin', '0123456789'],
  ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
  ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
  ['Hindi', '०१२३४५६७८९'],
  ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
  ['full width', '０１２３４５６７８９'],
])('reads every figure of %s', (_script, figures) => {
  const signs = [...figures];
  expect(signs.map(figuresOf)).toEqual([...'0123456789']);
});

it('takes nothing else, and three figures at most', () => {
  expect(figuresOf(' 1 2,x-')).toBe('12');
  expect(figuresOf('12345')).toBe('123');
  expect(figuresOf('½²Ⅳ')).toBe('');
});
