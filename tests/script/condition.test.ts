import { describe, expect, it } from 'vitest';
import { holds, readCondition, readsOf } from '../../src/script/condition.ts';

const memory = {
  facts: { told: true, paid: false },
  visited: { park: true },
  counters: { asks: 1 },
};
const test = (source: Parameters<typeof readCondition>[0]) =>
  holds(readCondition(source).condition, memory);

describe('conditions', () => {
  it.each([
    ['told', true],
    ['not told', false],
    ['not paid', true],
    ['unheard-of', false],
    ['visited park', true],
    ['not visited park', false],
    ['asks >= 1', true],
    ['asks >= 2', false],
    ['asks < 2', true],
  ])('%s is %s', (source, expected) => expect(test(source)).toBe(expected));

  it('a list means all, any means at least one', () => {
    expect(test(['told', 'not paid'])).toBe(true);
    expect(test(['told', 'paid'])).toBe(false);
    expect(test({ any: ['paid', 'visited park'] })).toBe(true);
    expect(test(['told', { any: ['paid', 'not told'] }])).toBe(false);
    expect(test(undefined)).toBe(true);
  });

  it('names what it cannot read', () => {
    expect(readCondition(['told', 'if paid then', 'asks > 3']).unreadable).toEqual([
      'if paid then',
      'asks > 3',
    ]);
  });

  it('says what it reads', () => {
    const { condition } = readCondition(['told', { any: ['visited park', 'asks >= 2'] }]);
    expect(readsOf(condition)).toEqual({ facts: ['told'], visited: ['park'], counters: ['asks'] });
  });
});
