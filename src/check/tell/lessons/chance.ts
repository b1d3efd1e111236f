/**
 * How likely a play comes where, exactly: chances are passed along the moves of the explored story,
 * so nothing is tried and nothing is sampled. Skipping is left out; where a story can go round, so
 * are the moves that close a circle, as everywhere along `orderOf`.
 */
import type { Edge, Space } from '../../walk/explore.ts';
import { type Order, orderOf } from '../../walk/order.ts';
import { beatAt } from '../../walk/reach.ts';

/** Somebody who presses: how heavily each of the open moves weighs. Equal weights are equal chances. */
export type Player = (space: Space, edges: readonly Edge[]) => readonly number[];

/** Presses by chance: every open choice as often as the others. */
export const byChance: Player = (_, edges) => edges.map(() => 1);

export interface Move {
  readonly edge: Edge;
  /** How likely it is taken by somebody who is there. */
  readonly share: number;
}

/** Sums along the moves are asked for hundreds of times, so they run over plain numbers. */
export interface Flow {
  readonly first: Int32Array;
  readonly to: Int32Array;
  readonly share: Float64Array;
}

export interface Chances {
  readonly space: Space;
  readonly order: Order;
  /** The moves of each pair that are taken at all. */
  readonly moves: readonly (readonly Move[])[];
  /** The same, one after the other: those of pair p from `first[p]` on. */
  readonly flow: Flow;
  /** How likely a play comes by each pair. */
  readonly reach: Float64Array;
  /** The beats where the story ends, in the order of the story. */
  readonly endings: readonly number[];
  /** How likely each ending follows at a pair; ascending as `endings`. */
  readonly endsAt: (pair: number) => Float64Array;
  /** False where a circle was opened or the walk was stopped. */
  readonly isExact: boolean;
}

/** Passes the chances of a player along the story. */
export function chancesOf(space: Space, player: Player, order: Order = orderOf(space)): Chances {
  const moves: (readonly Move[])[] = space.beatOf.map(() => []);
  for (const pair of order.pairs) moves[pair] = movesAt(space, order, player, pair);
  const endings = [...space.moves.beats.keys()].filter(
    (beat) => space.moves.beats[beat]?.exit.kind === 'ending',
  );
  // Not every question is about endings.
  let rows: Float64Array | null = null;
  const width = endings.length;
  return {
    ...{ space, order, moves, endings, isExact: order.isWhole && space.complete },
    flow: flowOf(moves),
    reach: reachOf(order, moves),
    endsAt: (pair) => {
      rows ??= endRows(space, order, moves, endings);
      return rows.subarray(pair * width, (pair + 1) * width);
    },
  };
}

function movesAt(space: Space, order: Order, player: Player, pair: number): Move[] {
  const edges = order.forward(pair);
  const weights = player(space, edges);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return edges.flatMap((edge, at) => {
    const share = whole > 0 ? (weights[at] ?? 0) / whole : 1 / edges.length;
    return share > 0 ? [{ edge, share }] : [];
  });
}

function flowOf(moves: readonly (readonly Move[])[]): Flow {
  const first = new Int32Array(moves.length + 1);
  for (const [pair, own] of moves.entries()) first[pair + 1] = (first[pair] ?? 0) + own.length;
  const all = moves.flat();
  return {
    first,
    to: Int32Array.from(all, ({ edge }) => edge.to),
    share: Float64Array.from(all, ({ share }) => share),
  };
}

function reachOf(order: Order, moves: readonly (readonly Move[])[]): Float64Array {
  const reach = new Float64Array(moves.length);
  reach[order.pairs[0] ?? 0] = 1;
  for (const pair of order.pairs)
    for (const { edge, share } of moves[pair] ?? [])
      reach[edge.to] = (reach[edge.to] ?? 0) + share * (reach[pair] ?? 0);
  return reach;
}

function endRows(
  space: Space,
  order: Order,
  moves: readonly (readonly Move[])[],
  endings: readonly number[],
): Float64Array {
  const width = endings.length;
  const rows = new Float64Array(space.beatOf.length * width);
  const placeOf = new Map(endings.map((beat, place) => [beat, place]));
  for (const pair of order.pairs.toReversed()) {
    const own = placeOf.get(space.beatOf[pair] ?? -1);
    if (own !== undefined) rows[pair * width + own] = 1;
    for (const { edge, share } of moves[pair] ?? [])
      for (let place = 0; place < width; place++)
        rows[pair * width + place] =
          (rows[pair * width + place] ?? 0) + share * (rows[edge.to * width + place] ?? 0);
  }
  return rows;
}

/** How likely each ending is when a play begins. */
export const endsOf = (chances: Chances): Float64Array =>
  chances.endsAt(chances.order.pairs[0] ?? 0);

/**
 * For each pair, how often something is to be met from there to the end of a play, itself included;
 * `here` says how often at one pair.
 */
export function stillToCome(chances: Chances, here: (pair: number) => number): Float64Array {
  const sums = new Float64Array(chances.moves.length);
  passBack(chances, sums, (pair, after) => here(pair) + after(sums));
  return sums;
}

/** The same, but only what is met once the next decision is made. */
export function afterNextDecision(chances: Chances, here: (pair: number) => number): Float64Array {
  const all = stillToCome(chances, here);
  const later = new Float64Array(all.length);
  passBack(chances, later, (pair, after) => after(decidesAt(chances.space, pair) ? all : later));
  return later;
}

/** Fills `sums` from the endings to the start; `after` is the average of some values one move on. */
function passBack(
  { order, flow: { first, to, share } }: Chances,
  sums: Float64Array,
  sumAt: (pair: number, after: (values: Float64Array) => number) => number,
): void {
  let pair = 0;
  const after = (values: Float64Array): number => {
    let sum = 0;
    for (let at = first[pair] ?? 0; at < (first[pair + 1] ?? 0); at++)
      sum += (share[at] ?? 0) * (values[to[at] ?? 0] ?? 0);
    return sum;
  };
  for (let place = order.pairs.length - 1; place >= 0; place--) {
    pair = order.pairs[place] ?? 0;
    sums[pair] = sumAt(pair, after);
  }
}

/** How often something is met in a play, on average. */
export function inAPlay({ order, reach }: Chances, here: (pair: number) => number): number {
  return order.pairs.reduce((sum, pair) => sum + (reach[pair] ?? 0) * here(pair), 0);
}

/** True where the player decides. */
export const decidesAt = (space: Space, pair: number): boolean =>
  beatAt(space, pair)?.exit.kind === 'choices';
