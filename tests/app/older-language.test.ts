/** What stands in where a browser lacks something says what the real one says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillOlder, newer } from '../../src/app/older-language.ts';

const standIn = (owner: object, name: string) =>
  newer.find((each) => each.owner === owner && each.name === name)?.value as (
    this: unknown,
    ...given: unknown[]
  ) => unknown;

const anyNumber = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double(), fc.constant(undefined));
const list = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 });
const isBig = (value: unknown): boolean => Number(value) > 2;

/** For each: what it is called on and with. */
const calls: Readonly<Record<string, fc.Arbitrary<readonly [unknown, readonly unknown[]]>>> = {
  hasOwn: fc.tuple(
    fc.constant(Object),
    fc.tuple(
      fc.oneof(fc.object(), fc.string(), fc.constant(Object.create({ inherited: 1 }))),
      fc.oneof(fc.string(), fc.constantFrom('inherited', 'toString', '__proto__', 'length')),
    ),
  ),
  at: fc.tuple(
    list,
    anyNumber.map((number) => [number]),
  ),
  findLast: fc.tuple(list, fc.constant([isBig])),
  findLastIndex: fc.tuple(list, fc.constant([isBig])),
  toReversed: fc.tuple(list, fc.constant([])),
  toSorted: fc.tuple(list, fc.constantFrom([], [(a: number, b: number) => b - a])),
  replaceAll: fc.tuple(
    fc.string({ unit: fc.constantFrom('a', '.', '$', '\\', '(', '-'), maxLength: 8 }),
    fc.constantFrom(
      ['.', '$&!'],
      ['$', ''],
      ['\\', '/'],
      ['(', '$1'],
      ['-', ' '],
      ['', '.'],
      ['a', (found: string) => found.toUpperCase()],
      [/a|\./g, '-'],
    ),
  ),
};

describe('as the standard says', () => {
  it.each(newer.map(({ owner, name }) => [name, owner] as const))('%s', (name, owner) => {
    const real = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    const call = calls[name];
    if (!call) throw new Error(`${name} is not called here`);
    const alike = (on: unknown): unknown => {
      if (name !== 'at' || !Array.isArray(on)) return on;
      if (owner === Array.prototype) return on;
      return owner === String.prototype ? on.join('') : Uint8Array.from(on);
    };
    fc.assert(
      fc.property(call, ([whole, given]) => {
        const on = alike(whole);
        expect(standIn(owner, name).apply(on, [...given])).toEqual(real.apply(on, [...given]));
      }),
    );
  });
});

it('fills only what is missing, and out of sight of loops over an object', () => {
  const { at } = Array.prototype;
  const { hasOwn } = Object;
  Reflect.deleteProperty(Object, 'hasOwn');
  try {
    fillOlder();
    expect(Array.prototype.at).toBe(at);
    expect(Object.hasOwn({ a: 1 }, 'a')).toBe(true);
    expect(Object.keys(Object)).toEqual([]);
  } finally {
    Object.defineProperty(Object, 'hasOwn', { value: hasOwn, writable: true, configurable: true });
  }
});
