/**
 * What is felt later: whether a decision decides an ending, a route, or what is said after the next
 * decision, or nothing. Looked at from one and the same situation, so that nothing else can be the
 * cause: the chances of two choices of one pair are compared, and pairs are weighed by how often a
 * play comes by.
 */
import { type Guard, passes } from '../../../script/step.ts';
import type { Id } from '../../../script/types.ts';
import { afterNextDecision, type Chances, decidesAt, stillToCome } from './chance.ts';

/** From what change of a chance on, in parts of one, a class would come across it. */
const noticed = 0.05;
/** With fewer lines or choices that differ, nobody hears the decision again. */
const leastHeard = 2;

export const feltKinds = ['ending', 'route', 'later', 'once', 'nothing'] as const;
/**
 * `ending`: a chance of an ending differs; `route`: another decision follows; `later`: two or more
 * lines or choices after the next decision differ; `once`: one does; `nothing`: only the answer.
 */
export type FeltKind = (typeof feltKinds)[number];

export interface FeltDecision {
  readonly beat: Id;
  /** The strongest that holds. */
  readonly kind: FeltKind;
  /** By how many points the chance of an ending differs between two choices at most. */
  readonly ending: number;
  /** Decisions that only some of the choices lead to. */
  readonly routes: readonly Id[];
  /** Lines and choices after the next decision that differ. */
  readonly heard: number;
  /** The beats where they stand. */
  readonly where: readonly Id[];
}

export const isFelt = ({ kind }: FeltDecision): boolean =>
  kind === 'ending' || kind === 'route' || kind === 'later';

/** Lines or choices of a beat that are shown together or not at all. */
interface Item {
  readonly beat: number;
  readonly count: number;
  readonly shows: (pair: number) => boolean;
}

/** Every decision that a play can come to, in the order of the story. */
export function feltDecisions(chances: Chances): FeltDecision[] {
  const { space, order } = chances;
  const at = new Map<number, number[]>();
  for (const pair of order.pairs)
    if (decidesAt(space, pair) && (chances.moves[pair] ?? []).length > 1) {
      const beat = space.beatOf[pair] ?? 0;
      const pairs = at.get(beat) ?? [];
      pairs.push(pair);
      at.set(beat, pairs);
    }
  const decisions = [...at].sort((a, b) => a[0] - b[0]);
  const endings = chances.endings.map((_, place) => endValues(chances, place));
  const ends = decisions.map(([, pairs]) =>
    Math.max(0, ...endings.map((values) => apart(chances, pairs, values))),
  );
  const routes = decisions.map(() => new Set<number>());
  for (const beat of at.keys()) {
    const met = stillToCome(chances, (pair) => (space.beatOf[pair] === beat ? 1 : 0));
    for (const [which, [own, pairs]] of decisions.entries())
      if (own !== beat && apart(chances, pairs, met) >= noticed) routes[which]?.add(beat);
  }
  const heard = decisions.map((): Item[] => []);
  for (const item of itemsOf(chances)) {
    const later = afterNextDecision(chances, (pair) => (item.shows(pair) ? 1 : 0));
    for (const [which, [, pairs]] of decisions.entries())
      if (apart(chances, pairs, later) >= noticed) heard[which]?.push(item);
  }
  const name = (beat: number): Id => space.moves.beats[beat]?.id ?? '';
  return decisions.map(([beat], which) => {
    const ending = 100 * (ends[which] ?? 0);
    const differ = heard[which] ?? [];
    const count = differ.reduce((sum, item) => sum + item.count, 0);
    const other = [...(routes[which] ?? [])].sort((a, b) => a - b).map(name);
    return {
      ...{ beat: name(beat), ending, routes: other, heard: count },
      kind: kindOf(ending / 100, other.length, count),
      where: [...new Set(differ.map((item) => name(item.beat)))],
    };
  });
}

function kindOf(ending: number, routes: number, heard: number): FeltKind {
  if (ending >= noticed) return 'ending';
  if (routes > 0) return 'route';
  if (heard >= leastHeard) return 'later';
  return heard > 0 ? 'once' : 'nothing';
}

/** How far the choices of these pairs lie apart in what follows, on average over those who are there. */
function apart(
  { flow: { first, to }, reach }: Chances,
  pairs: readonly number[],
  values: Float64Array,
): number {
  let [sum, whole] = [0, 0];
  for (const pair of pairs) {
    const weight = reach[pair] ?? 0;
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = first[pair] ?? 0; at < (first[pair + 1] ?? 0); at++) {
      const value = values[to[at] ?? 0] ?? 0;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    sum += weight * Math.max(0, most - least);
    whole += weight;
  }
  return whole > 0 ? sum / whole : 0;
}

/** The values of the ending at one place of a row, as a list by pairs. */
const endValues = ({ moves, endsAt }: Chances, place: number): Float64Array =>
  Float64Array.from(moves, (_, pair) => endsAt(pair)[place] ?? 0);

/** Every line and choice of the story, those with one and the same condition together. */
function itemsOf({ space }: Chances): Item[] {
  return [...space.moves.beats.keys()].flatMap((index): Item[] => {
    const choices = (space.fold.ways[index] ?? []).filter(({ kind }) => kind === 'choice');
    const guards = [...(space.fold.lines[index] ?? []), ...choices.map(({ guard }) => guard)];
    const counts = new Map<string, { guard: Guard; count: number }>();
    for (const guard of guards) {
      const name = JSON.stringify(guard);
      counts.set(name, { guard, count: (counts.get(name)?.count ?? 0) + 1 });
    }
    return [...counts.values()].map(({ guard, count }) => ({
      ...{ beat: index, count },
      shows: (pair) => space.beatOf[pair] === index && passes(guard, space.marksOf[pair] ?? ''),
    }));
  });
}
