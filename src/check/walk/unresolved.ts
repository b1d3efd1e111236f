/**
 * Names in a story that nobody declared, and what they were meant for. Whatever depends on them is
 * not known until they are corrected, so no other rule should speak of it.
 */
import { waysOutOf } from '../../script/exits.ts';
import type { Beat, Condition, Id, Scenario } from '../../script/types.ts';
import { type Guess, guessAmong } from '../nearest.ts';
import { beatNamed, followersOf, settingsOf } from './setting.ts';

export interface Unresolved {
  /** True for a fact or counter that is unknown, or that a mistyped name was meant for. */
  touches(kind: 'fact' | 'counter', id: Id): boolean;
  /** True for a condition that asks for such a name. */
  asks(when: Condition): boolean;
  /** True for a beat of which it is not known which ways out are open, or whom one could tell. */
  blurs(beat: Beat): boolean;
  /** Beats that may come up once the names are corrected. */
  readonly mayFollow: ReadonlySet<Id>;
}

/** Looks through a story for names that lead nowhere. */
export function unresolvedIn(scenario: Scenario): Unresolved {
  const beats = Object.values(scenario.beats);
  const names = {
    fact: scenario.facts,
    counter: Object.keys(scenario.counters),
    visited: Object.keys(scenario.beats),
  };
  const guesses = {
    fact: guessAmong(names.fact),
    counter: guessAmong(names.counter),
    visited: guessAmong(names.visited),
  };
  const known = new Set(
    Object.entries(names).flatMap(([kind, ids]) => ids.map((id) => `${kind} ${id}`)),
  );
  const suspects = new Set<string>();
  const suspect = (kind: keyof typeof names, id: Id): void => {
    if (known.has(`${kind} ${id}`) || suspects.has(`${kind} ${id}`)) return;
    suspects.add(`${kind} ${id}`);
    const meant = guesses[kind].nearest(id);
    if (meant !== null) suspects.add(`${kind} ${meant}`);
  };
  for (const when of beats.flatMap(conditionsIn))
    for (const test of when.flat()) suspect(...named(test));
  for (const { exit } of beats)
    for (const { sets, clears, adds } of exit.kind === 'choices' ? exit.choices : []) {
      for (const id of [...sets, ...clears]) suspect('fact', id);
      for (const id of adds) suspect('counter', id);
    }
  const asks = (when: Condition): boolean =>
    suspects.size > 0 && when.flat().some((test) => suspects.has(named(test).join(' ')));
  const people = (id: Id): boolean => Object.hasOwn(scenario.cast, id);
  const settings = settingsOf(scenario);
  const isWithNobody = (thread: Id): boolean =>
    Object.hasOwn(scenario.threads, thread) &&
    !(scenario.threads[thread]?.with.every(people) ?? true);
  return {
    touches: (kind, id) => suspects.has(`${kind} ${id}`),
    asks,
    blurs: (beat) =>
      waysOutOf(beat).some(({ when }) => asks(when)) ||
      (beat.about !== null && !people(beat.about)) ||
      [...(settings.get(beat.id)?.threads ?? [])].some(isWithNobody),
    mayFollow: mayFollow(scenario, guesses.visited, asks),
  };
}

function named(test: Condition[number][number]): ['fact' | 'counter' | 'visited', Id] {
  if ('fact' in test) return ['fact', test.fact];
  return 'visited' in test ? ['visited', test.visited] : ['counter', test.counter];
}

const conditionsIn = (beat: Beat): Condition[] => [
  ...beat.lines.map(({ when }) => when),
  ...waysOutOf(beat).map(({ when }) => when),
];

/** What stands behind a mistyped name of a beat, or behind a condition that nobody can judge yet. */
function mayFollow(scenario: Scenario, beats: Guess, asks: (when: Condition) => boolean): Set<Id> {
  const meant = (id: Id): Id[] => {
    const name = beatNamed(scenario, id) ? null : beats.nearest(id);
    return name === null ? [] : [name];
  };
  const waiting = [
    ...meant(scenario.start),
    ...Object.values(scenario.beats).flatMap((beat) => {
      const ways = waysOutOf(beat);
      // In a branch the arms behind one that nobody can judge are not known either.
      const isBlurred = ways.some(({ when }) => asks(when));
      return ways.flatMap(({ to, when }) =>
        asks(when) || (isBlurred && beat.exit.kind === 'branch') ? [to] : meant(to),
      );
    }),
  ];
  const reached = new Set<Id>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const beat = beatNamed(scenario, id);
    if (!beat || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...followersOf(scenario, beat).map((next) => next.id));
  }
  return reached;
}
