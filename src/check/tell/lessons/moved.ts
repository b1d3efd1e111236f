/**
 * What each choice does to the endings, in points of a hundred: against the average of the whole
 * story, which is what a pupil takes away, and against the average of its own decision, which is
 * what the choice itself did. Groups of choices are asked the same.
 */
import type { Choice, Id, Rating } from '../../../script/types.ts';
import { choiceOf } from '../../walk/reach.ts';
import { type Chances, endsOf } from './chance.ts';
import { allGroups, type Group, type GroupTest } from './groups.ts';

/** How much the chance of each ending differs, in points, by the id of its beat. */
export type Points = Readonly<Record<Id, number>>;

export interface MovedChoice {
  readonly beat: Id;
  readonly choice: Id;
  readonly rating: Rating;
  readonly groups: readonly Group[];
  /** How many of a hundred plays take it. */
  readonly taken: number;
  /** Against the average of the story. */
  readonly points: Points;
  /** Against the average of those who stand before the same decision. */
  readonly here: Points;
}

export interface MovedGroup {
  readonly group: Group;
  /** How many of a hundred plays take one of its choices at least once. */
  readonly taken: number;
  /** The endings of those plays against the average of the story. */
  readonly points: Points;
}

/** Every choice that a play can come to, in the order of the story. */
export function movedChoices(chances: Chances, groupsOf: GroupTest): MovedChoice[] {
  const { space, endings, endsAt, reach, moves } = chances;
  const found = new Map<Choice, { beat: number; weight: number; ends: Float64Array }>();
  const decisions = new Map<number, { weight: number; ends: Float64Array }>();
  for (const pair of chances.order.pairs)
    for (const { edge, share } of moves[pair] ?? []) {
      const choice = choiceOf(space, edge);
      if (!choice) continue;
      const beat = space.beatOf[pair] ?? 0;
      const empty = { weight: 0, ends: new Float64Array(endings.length) };
      const own = found.get(choice) ?? { ...empty, ends: empty.ends.slice(), beat };
      const all = decisions.get(beat) ?? empty;
      for (const sum of [own, all]) add(sum, share * (reach[pair] ?? 0), endsAt(edge.to));
      found.set(choice, own);
      decisions.set(beat, all);
    }
  const average = endsOf(chances);
  const names = endings.map((beat) => space.moves.beats[beat]?.id ?? '');
  const inOrder = [...found].sort((a, b) => a[1].beat - b[1].beat);
  return inOrder.map(([choice, { beat, weight, ends }]) => {
    const at = space.moves.beats[beat];
    const after = divided(ends, weight);
    const all = decisions.get(beat);
    return {
      ...{ beat: at?.id ?? '', choice: choice.id, rating: choice.rating },
      groups: at ? groupsOf(at, choice) : [],
      taken: 100 * weight,
      points: pointsOf(names, after, average),
      here: pointsOf(names, after, all ? divided(all.ends, all.weight) : average),
    };
  });
}

function add(sum: { weight: number; ends: Float64Array }, weight: number, ends: Float64Array) {
  sum.weight += weight;
  for (const [place, chance] of ends.entries())
    sum.ends[place] = (sum.ends[place] ?? 0) + weight * chance;
}

const divided = (ends: Float64Array, by: number): Float64Array =>
  ends.map((sum) => (by > 0 ? sum / by : 0));

const pointsOf = (names: readonly Id[], after: Float64Array, before: Float64Array): Points =>
  Object.fromEntries(
    names.map((name, place) => [name, 100 * ((after[place] ?? 0) - (before[place] ?? 0))]),
  );

/** The groups of which the story has a choice. */
export function movedGroups(chances: Chances, groupsOf: GroupTest): MovedGroup[] {
  const { space, endings } = chances;
  const average = endsOf(chances);
  const names = endings.map((beat) => space.moves.beats[beat]?.id ?? '');
  return allGroups.flatMap((group) => {
    const never = withoutGroup(chances, groupsOf, group);
    const taken = 1 - never.reduce((sum, chance) => sum + chance, 0);
    if (taken < 1e-9) return [];
    const after = average.map((chance, place) => (chance - (never[place] ?? 0)) / taken);
    return [{ group, taken: 100 * taken, points: pointsOf(names, after, average) }];
  });
}

/** How likely a play comes to each ending and takes no choice of the group on the way. */
function withoutGroup(
  { space, order, moves, endings }: Chances,
  groupsOf: GroupTest,
  group: Group,
): number[] {
  const isIn = new Map<Choice, boolean>();
  const reach = new Float64Array(moves.length);
  reach[order.pairs[0] ?? 0] = 1;
  for (const pair of order.pairs)
    for (const { edge, share } of moves[pair] ?? []) {
      const choice = choiceOf(space, edge);
      const beat = space.moves.beats[space.beatOf[pair] ?? 0];
      if (choice && beat && !isIn.has(choice))
        isIn.set(choice, groupsOf(beat, choice).includes(group));
      if (choice && isIn.get(choice)) continue;
      reach[edge.to] = (reach[edge.to] ?? 0) + share * (reach[pair] ?? 0);
    }
  const sums = new Map<number, number>(endings.map((beat) => [beat, 0]));
  for (const pair of order.pairs) {
    const before = sums.get(space.beatOf[pair] ?? 0);
    if (before !== undefined) sums.set(space.beatOf[pair] ?? 0, before + (reach[pair] ?? 0));
  }
  return endings.map((beat) => sums.get(beat) ?? 0);
}

/** The largest of the points, whichever way it moves, and the ending; null where there is none. */
export function furthest(points: Points): { readonly ending: Id; readonly points: number } | null {
  const [first] = Object.entries(points).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  return first ? { ending: first[0], points: first[1] } : null;
}
