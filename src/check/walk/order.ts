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
  const place = new Int32Array(space.beatOf.length).fill(-1);
  const finished: number[] = [];
  const entered = new Uint8Array(space.beatOf.length);
  const way = space.beatOf.length > 0 ? [{ pair: 0, edges: edgesOf(space, 0), at: 0 }] : [];
  if (way.length > 0) entered[0] = 1;
  for (let top = way.at(-1); top; top = way.at(-1)) {
    const edge = top.edges[top.at];
    top.at += 1;
    if (!edge) {
      finished.push(top.pair);
      way.pop();
    } else if (notSkipping(edge) && entered[edge.to] === 0) {
      entered[edge.to] = 1;
      way.push({ pair: edge.to, edges: edgesOf(space, edge.to), at: 0 });
    }
  }
  const pairs = finished.reverse();
  for (const [at, pair] of pairs.entries()) place[pair] = at;
  const isForward = (edge: Edge): boolean =>
    notSkipping(edge) && (place[edge.to] ?? 0) > (place[edge.from] ?? 0);
  const forward = new Array<readonly Edge[] | undefined>(space.beatOf.length);
  return {
    pairs,
    forward(pair) {
      const known = forward[pair] ?? edgesOf(space, pair).filter(isForward);
      forward[pair] = known;
      return known;
    },
    isWhole: pairs.every((pair) =>
      edgesOf(space, pair).every((edge) => !notSkipping(edge) || isForward(edge)),
    ),
  };
}
