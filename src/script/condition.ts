/** What a story may ask about its own past: facts, visited beats, small counters. Nothing else. */
import type { Id } from './types.ts';

/** One test of what the story remembers. */
export type Test =
  | { readonly fact: Id; readonly is: boolean }
  | { readonly visited: Id; readonly is: boolean }
  | { readonly counter: Id; readonly atLeast: number; readonly is: boolean };

/** All of the groups must hold; a group holds when any of its tests does. Empty: always. */
export type Condition = readonly (readonly Test[])[];

/** Everything a condition can look at. */
export interface Memory {
  readonly facts: Readonly<Record<Id, boolean>>;
  readonly visited: Readonly<Record<Id, boolean>>;
  readonly counters: Readonly<Record<Id, number>>;
}

/** What an author may write after `when:`. */
export type ConditionSource = string | { any: string[] } | (string | { any: string[] })[];

const counterPattern = /^([a-z0-9-]+)\s*(>=|<)\s*(\d)$/;
const visitedPattern = /^(not\s+)?visited\s+([a-z0-9-]+)$/;
const factPattern = /^(not\s+)?([a-z0-9-]+)$/;

/** Reads one test such as "told", "not told", "visited a-beat" or "asks >= 2"; null when it is none. */
function readTest(source: string): Test | null {
  const text = source.trim();
  const counter = counterPattern.exec(text);
  if (counter?.[1] && counter[3])
    return { counter: counter[1], atLeast: Number(counter[3]), is: counter[2] === '>=' };
  const visited = visitedPattern.exec(text);
  if (visited?.[2]) return { visited: visited[2], is: visited[1] === undefined };
  const fact = factPattern.exec(text);
  if (fact?.[2]) return { fact: fact[2], is: fact[1] === undefined };
  return null;
}

/** Gives the tests of a condition as groups, and the strings that are no test. */
export function readCondition(source: ConditionSource | undefined): {
  readonly condition: Condition;
  readonly unreadable: readonly string[];
} {
  const entries = source === undefined ? [] : Array.isArray(source) ? source : [source];
  const unreadable: string[] = [];
  const condition = entries.map((entry) => {
    const group = typeof entry === 'string' ? [entry] : entry.any;
    return group.flatMap((text) => {
      const test = readTest(text);
      if (test === null) unreadable.push(text);
      return test === null ? [] : [test];
    });
  });
  return { condition, unreadable };
}

/** True when the memory satisfies the condition. An empty condition always holds. */
export function holds(condition: Condition, memory: Memory): boolean {
  return condition.every((group) => group.some((test) => passes(test, memory)));
}

function passes(test: Test, memory: Memory): boolean {
  if ('fact' in test) return (memory.facts[test.fact] ?? false) === test.is;
  if ('visited' in test) return (memory.visited[test.visited] ?? false) === test.is;
  return (memory.counters[test.counter] ?? 0) >= test.atLeast === test.is;
}

/** The names of facts, visited beats and counters that a condition reads. */
export function readsOf(condition: Condition): { facts: Id[]; visited: Id[]; counters: Id[] } {
  const tests = condition.flat();
  return {
    facts: tests.flatMap((test) => ('fact' in test ? [test.fact] : [])),
    visited: tests.flatMap((test) => ('visited' in test ? [test.visited] : [])),
    counters: tests.flatMap((test) => ('counter' in test ? [test.counter] : [])),
  };
}
