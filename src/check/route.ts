/** Shortest ways through an explored story, counted in choices. */
import type { Space } from './explore.ts';
import { beatAt, choiceOf, type Edge, edgesOf, notSkipping } from './reach.ts';

/** One choice of a route. */
export interface RouteStep {
  readonly beat: string;
  readonly choice: string;
}

export interface RouteTree {
  /** Fewest choices from the start to each pair; Infinity where no route leads. */
  readonly choices: readonly number[];
  /** The last move of that route. */
  readonly last: readonly (Edge | null)[];
}

/** Finds a shortest route to every pair, without skipping. Among equals the one written first wins. */
export function shortestRoutes(space: Space): RouteTree {
  const choices = space.beatOf.map(() => Number.POSITIVE_INFINITY);
  const last: (Edge | null)[] = space.beatOf.map(() => null);
  // Moves without a choice cost nothing, so all of one round are followed before the next.
  let round = space.beatOf.length > 0 ? [0] : [];
  if (round.length > 0) choices[0] = 0;
  for (let made = 0; round.length > 0; made++) {
    const later: number[] = [];
    for (let at = 0; at < round.length; at++) {
      const pair = round[at] ?? 0;
      if (choices[pair] !== made) continue;
      for (const edge of edgesOf(space, pair)) {
        if (!notSkipping(edge)) continue;
        const cost = made + (edge.way.kind === 'choice' ? 1 : 0);
        if (cost >= (choices[edge.to] ?? 0)) continue;
        choices[edge.to] = cost;
        last[edge.to] = edge;
        (cost === made ? round : later).push(edge.to);
      }
    }
    round = later;
  }
  return { choices, last };
}

/** The choices of the shortest route to a pair, first to last. */
export function routeTo(space: Space, tree: RouteTree, pair: number): RouteStep[] {
  const steps: RouteStep[] = [];
  for (let edge = tree.last[pair]; edge; edge = tree.last[edge.from]) {
    const choice = choiceOf(space, edge);
    const beat = beatAt(space, edge.from);
    if (choice && beat) steps.push({ beat: beat.id, choice: choice.id });
  }
  return steps.reverse();
}
