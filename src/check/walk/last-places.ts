/**
 * Where a set of pairs comes to rest. Of many pairs from which something cannot be reached, most
 * only lead to the few where it goes wrong; those few are the place to mend.
 */
import type { Id } from '../../script/types.ts';
import { circlesOf } from './circles.ts';
import type { Space } from './explore.ts';
import { beatAt, edgesOf, notSkipping } from './reach.ts';

export interface LastPlace {
  /** One beat, or several that lead only to each other; in the order of the story. */
  readonly beats: readonly Id[];
  /** The first pair at the first of these beats. */
  readonly pair: number;
  /** The other beats of the set that lead here, in the order of the story. */
  readonly before: readonly Id[];
}

/** Gives the last places of a set of pairs; every beat of the set stands in one of them once. */
export function lastPlaces(space: Space, pairs: readonly number[]): LastPlace[] {
  const inside = new Set(pairs);
  const next = (pair: number): number[] =>
    edgesOf(space, pair).flatMap((edge) =>
      notSkipping(edge) && inside.has(edge.to) ? [edge.to] : [],
    );
  const groups = new Map<string, number[]>();
  for (const circle of circlesOf(pairs, next)) {
    const own = new Set(circle);
    if (circle.some((pair) => next(pair).some((to) => !own.has(to)))) continue;
    const name = beatsIn(space, circle).join(' ');
    const group = groups.get(name) ?? [];
    for (const pair of circle) group.push(pair);
    groups.set(name, group);
  }
  const before = new Map<number, number[]>();
  for (const pair of pairs)
    for (const to of next(pair)) {
      const known = before.get(to);
      if (known) known.push(pair);
      else before.set(to, [pair]);
    }
  const placed = new Set([...groups.values()].flatMap((group) => beatsIn(space, group)));
  // What leads to one place is not looked at again for the next: its beats are placed already.
  const reached = new Set<number>();
  return [...groups.values()].map((group) => {
    const beats = beatsIn(space, group);
    const leading = beatsIn(
      space,
      newlyReached(group, (pair) => before.get(pair) ?? [], reached),
    );
    const others = leading.filter((id) => !placed.has(id));
    for (const id of others) placed.add(id);
    const pair = group.reduce((first, other) => {
      const isThere = beatAt(space, other)?.id === beats[0];
      return isThere && (first < 0 || other < first) ? other : first;
    }, -1);
    return { beats, pair, before: others };
  });
}

/** In the order of the story. */
function beatsIn(space: Space, pairs: readonly number[]): Id[] {
  const beats = [...new Set(pairs.map((pair) => space.beatOf[pair] ?? 0))].sort((a, b) => a - b);
  return beats.map((beat) => space.moves.beats[beat]?.id ?? '');
}

/** What can be reached and is not among the reached yet; it is added to those. */
function newlyReached(
  start: readonly number[],
  next: (pair: number) => readonly number[],
  reached: Set<number>,
): number[] {
  const found = start.filter((pair) => !reached.has(pair));
  for (const pair of found) reached.add(pair);
  // A list goes on over what is added while it is walked.
  for (const pair of found)
    for (const to of next(pair))
      if (!reached.has(to)) {
        reached.add(to);
        found.push(to);
      }
  return found;
}
