import { expect, test } from 'vitest';
import type { WindowMemory } from '../../src/app/memory.ts';
import { readBookmark, writeBookmark } from '../../src/lms/bookmark.ts';
import type { Save } from '../../src/session/save.ts';
import type { Trail } from '../../src/session/trail.ts';

const save = {
  pack: 'edited-picture',
  version: '1.0.0',
  scenario: 'never-took',
  seed: 4_000_000_000,
  trail: ['first-message/thanks', 'who-are-you/look', 'later/:skip'],
} satisfies Save;
const memory: WindowMemory = { place: 'playing', save, explaining: true, explored: [['a/b']] };

/** Steps that no packing makes much shorter. */
const longTrail = (length: number, seed: number): Trail => {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state.toString(36);
  };
  return Array.from({ length }, () => `${next()}/${next()}` as const);
};

test('a place comes back as it was', () => {
  const text = writeBookmark(memory) ?? '';
  expect(readBookmark(text)).toEqual({ kind: 'place', memory });
  // Whoever looks at a list of pupils reads nothing of it.
  expect(text).toMatch(/^[\x20-\x7e]+$/);
  expect(text).not.toContain('thanks');
});

test('it never is longer than a platform takes: the ways seen before go first, then all', () => {
  const trail = longTrail(150, 1);
  const ways = [longTrail(300, 2), longTrail(300, 3)];
  const text = writeBookmark({ ...memory, save: { ...save, trail }, explored: ways }) ?? '';
  expect(text.length).toBeLessThanOrEqual(4096);
  expect(readBookmark(text)).toMatchObject({ memory: { save: { trail }, explored: [] } });
  expect(writeBookmark({ ...memory, save: { ...save, trail: longTrail(2000, 4) } })).toBeNull();
});

test('nothing is no place, and anything else that is not ours is told apart', () => {
  const text = writeBookmark(memory) ?? '';
  expect(readBookmark('')).toEqual({ kind: 'none' });
  for (const strange of [
    'x',
    'unsent1.',
    'unsent2.abc',
    'unsent1.!!',
    text.slice(0, -9),
    `${text}A`,
  ])
    expect(readBookmark(strange), strange).toEqual({ kind: 'unreadable' });
});
