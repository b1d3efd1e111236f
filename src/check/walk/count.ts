/** Counts routes without walking them: by sums along the order of the pairs. */
import type { Edge, Space } from './explore.ts';
import { type Order, orderOf } from './order.ts';
import { isEnding } from './reach.ts';

export interface RouteCount {
  readonly routes: bigint;
  /** False where the story can go round or the walk was stopped: then there are more than this. */
  readonly isExact: boolean;
}

/** The number of ways from the start to any ending, without skipping. */
export function countRoutes(space: Space, order: Order = orderOf(space)): RouteCount {
  const counts = routesToEnding(space, order, (pair) => isEnding(space, pair));
  return { routes: counts[0] ?? 0n, isExact: order.isWhole && space.complete };
}

/** For each pair, the number of ways from it to an ending of that kind; none is left out. */
export function routesToEnding(
  space: Space,
  order: Order,
  isGoal: (pair: number) => boolean,
): readonly bigint[] {
  const counts = new Array<bigint>(space.beatOf.length).fill(0n);
  for (let at = order.pairs.length - 1; at >= 0; at--) {
    const pair = order.pairs[at] ?? 0;
    if (isEnding(space, pair)) counts[pair] = isGoal(pair) ? 1n : 0n;
    else {
      let sum = 0n;
      for (const { to } of order.forward(pair)) sum += counts[to] ?? 0n;
      counts[pair] = sum;
    }
  }
  return counts;
}

/** For each pair, the number of ways from the start to it by moves that `may` be used. */
export function routesFromStart(
  space: Space,
  order: Order,
  may: (edge: Edge) => boolean,
): readonly bigint[] {
  const counts = new Array<bigint>(space.beatOf.length).fill(0n);
  counts[order.pairs[0] ?? 0] = 1n;
  for (const pair of order.pairs) {
    const here = counts[pair] ?? 0n;
    if (here === 0n) continue;
    for (const edge of order.forward(pair))
      if (may(edge)) counts[edge.to] = (counts[edge.to] ?? 0n) + here;
  }
  return counts;
}

/** As `1,204`, or `more than 1,204`. */
export function describeCount({ routes, isExact }: RouteCount): string {
  const digits = routes.toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return isExact ? digits : `more than ${digits}`;
}
