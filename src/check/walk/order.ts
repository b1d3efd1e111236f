/**
 * The pairs of a story in an order in which every move leads forward, once the moves that close a
 * circle are left out. What is counted or summed along routes is counted along this order.
 */
import type { Edge, Space } from './explore.ts';
import { edgesOf, notSkipping } from './reach.ts';

export interface Order {
  /** Pairs that can be reached without skipping, the start first. */
  readonly pairs: readonly number[];
  /** The moves of a pair that lead forward. */
  readonly forward: (pair: number) => readonly Edge[];
  /** True where no move had to be left out. */
  readonly isWhole: boolean;
}

export function orderOf(space: Space): Order {
  const pairs = finishedLast(space);
  const place = new Int32Array(space.beatOf.length).fill(-1);
  for (let at = 0; at < pairs.length; at++) place[pairs[at] ?? 0] = at;
  const isForward = (edge: Edge): boolean =>
    notSkipping(edge) && (place[edge.to] ?? 0) > (place[edge.from] ?? 0);
  const forward = new Array<readonly Edge[]>(space.beatOf.length);
  let isWhole = true;
  for (const pair of pairs) {
    const edges = edgesOf(space, pair);
    // Most pairs have nothing to leave out, and need no list of their own.
    forward[pair] = edges.every(isForward) ? edges : edges.filter(isForward);
    isWhole &&= edges.every((edge) => !notSkipping(edge) || isForward(edge));
  }
  return { pairs, forward: (pair) => forward[pair] ?? [], isWhole };
}

/** The pairs that can be reached without skipping: each before those that are finished before it. */
function finishedLast(space: Space): number[] {
  const finished: number[] = [];
  const entered = new Uint8Array(space.beatOf.length);
  /** The way to the pair that is looked at, and which of its moves comes next. */
  const way: number[] = space.beatOf.length > 0 ? [0] : [];
  const next = new Uint32Array(space.beatOf.length);
  if (way.length > 0) entered[0] = 1;
  for (let pair = way.at(-1); pair !== undefined; pair = way.at(-1)) {
    const at = next[pair] ?? 0;
    next[pair] = at + 1;
    const edge = edgesOf(space, pair)[at];
    if (!edge) {
      finished.push(pair);
      way.pop();
    } else if (notSkipping(edge) && entered[edge.to] === 0) {
      entered[edge.to] = 1;
      way.push(edge.to);
    }
  }
  return finished.reverse();
}
