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
  return { routes: counts.get(0) ?? 0n, isExact: order.isWhole && space.complete };
}

/** For each pair, the number of ways from it to an ending of that kind; none is left out. */
export function routesToEnding(
  space: Space,
  order: Order,
  isGoal: (pair: number) => boolean,
): Map<number, bigint> {
  const counts = new Map<number, bigint>();
  for (const pair of order.pairs.toReversed()) {
    if (isEnding(space, pair)) {
      if (isGoal(pair)) counts.set(pair, 1n);
      continue;
    }
    const sum = order.forward(pair).reduce((total, { to }) => total + (counts.get(to) ?? 0n), 0n);
    if (sum > 0n) counts.set(pair, sum);
  }
  return counts;
}

/** For each pair, the number of ways from the start to it by moves that `may` be used. */
export function routesFromStart(order: Order, may: (edge: Edge) => boolean): Map<number, bigint> {
  const counts = new Map<number, bigint>([[order.pairs[0] ?? 0, 1n]]);
  for (const pair of order.pairs) {
    const here = counts.get(pair);
    if (here === undefined) continue;
    for (const edge of order.forward(pair))
      if (may(edge)) counts.set(edge.to, (counts.get(edge.to) ?? 0n) + here);
  }
  return counts;
}

/** As `1,204`, or `more than 1,204`. */
export function describeCount({ routes, isExact }: RouteCount): string {
  const digits = routes.toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return isExact ? digits : `more than ${digits}`;
}
