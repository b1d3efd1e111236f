/** What a story remembers. Apart from its machine, since the checker asks it and plays nothing. */
import { readsOf } from './condition.ts';
import type { Condition, Id, Scenario } from './types.ts';

/** What some condition of the scenario reads; the rest of the facts changes nothing. */
export function remembered(scenario: Scenario): { facts: Id[]; visited: Id[]; counters: Id[] } {
  const reads = conditionsOf(scenario).map(readsOf);
  const unique = (ids: Id[]): Id[] => [...new Set(ids)].sort();
  return {
    facts: unique(reads.flatMap((read) => read.facts)),
    visited: unique(reads.flatMap((read) => read.visited)),
    counters: unique(reads.flatMap((read) => read.counters)),
  };
}

function conditionsOf(scenario: Scenario): Condition[] {
  return Object.values(scenario.beats).flatMap((beat) => [
    ...beat.lines.map((line) => line.when),
    ...(beat.exit.kind === 'choices' ? beat.exit.choices.map((choice) => choice.when) : []),
    ...(beat.exit.kind === 'branch' ? beat.exit.arms.map((arm) => arm.when) : []),
  ]);
}
