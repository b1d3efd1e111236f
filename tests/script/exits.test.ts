import { expect, test } from 'vitest';
import { exitsOf, waysOutOf } from '../../src/script/exits.ts';
import type { Beat } from '../../src/script/types.ts';
import { smallStory } from '../support/small-story.ts';

const { beats } = smallStory;
const told = (ways: ReturnType<typeof exitsOf>): string[] =>
  ways.map(({ kind, index, to }) => `${kind} ${index} ${to}`);

test.each([
  ['hello', ['then 0 ask']],
  ['ask', ['choice 0 ask', 'choice 1 ask', 'choice 2 sofa']],
  ['fork', ['branch 0 together', 'branch 1 alone']],
  ['alone', []],
])('%s leads on as it is written', (id, ways) => {
  expect(told(exitsOf(beats[id] as Beat))).toEqual(ways);
});

test('a skip comes last, and only where there is something to skip', () => {
  const skipping = (id: string) => told(waysOutOf({ ...(beats[id] as Beat), skip: 'sofa' }));
  expect(skipping('hello')).toEqual(['then 0 ask', 'skip 0 sofa']);
  expect(skipping('ask').at(-1)).toBe('skip 0 sofa');
  expect(skipping('fork')).toEqual(['branch 0 together', 'branch 1 alone']);
  expect(skipping('alone')).toEqual([]);
});
