/** Shortest ways through an explored story, counted in choices. */
import { oncePer } from '../../script/once-per.ts';
import type { Edge, Space } from './explore.ts';
import { beatAt, choiceOf, edgesOf, notSkipping } from './reach.ts';

/** One choice of a route. */
export interface RouteStep {
  readonly beat: string;
  readonly choice: string;
}

export interface RouteTree {
  /** Fewest choices to each pair, or from it; Infinity where no route leads. */
  readonly choices: readonly number[];
  /** The move by which that route comes to the pair, or goes on from it. */
  readonly edge: readonly (Edge | null)[];
}

/** Finds a shortest route from the start to every pair. Among equals the one written first wins. */
export function routesFrom(space: Space, may: (edge: Edge) => boolean = notSkipping): RouteTree {
  return shortest(space, space.beatOf.length > 0 ? [0] : [], (pair) =>
    edgesOf(space, pair)
      .filter(may)
      .map((edge) => ({ edge, next: edge.to })),
  );
}

/** Finds a shortest route from every pair to one of the goals, without skipping. */
export function routesInto(space: Space, goals: readonly number[]): RouteTree {
  const into = movesInto(space);
  return shortest(space, goals, (pair) => into[pair] ?? []);
}

/** Asked for every ending of a story, and a story has many pairs. */
const movesInto = oncePer((space: Space) => {
  const into: { edge: Edge; next: number }[][] = space.beatOf.map(() => []);
  for (const edges of space.edges)
    for (const edge of edges) if (notSkipping(edge)) into[edge.to]?.push({ edge, next: edge.from });
  return into;
});

function shortest(
  space: Space,
  first: readonly number[],
  movesAt: (pair: number) => readonly { edge: Edge; next: number }[],
): RouteTree {
  const choices = space.beatOf.map(() => Number.POSITIVE_INFINITY);
  const tree: (Edge | null)[] = space.beatOf.map(() => null);
  for (const pair of first) choices[pair] = 0;
  // Moves without a choice cost nothing, so all of one round are followed before the next.
  let round = [...first];
  for (let made = 0; round.length > 0; made++) {
    const later: number[] = [];
    for (let at = 0; at < round.length; at++) {
      const pair = round[at] ?? 0;
      if (choices[pair] !== made) continue;
      for (const { edge, next } of movesAt(pair)) {
        const cost = made + (edge.way.kind === 'choice' ? 1 : 0);
        if (cost >= (choices[next] ?? 0)) continue;
        choices[next] = cost;
        tree[next] = edge;
        (cost === made ? round : later).push(next);
      }
    }
    round = later;
  }
  return { choices, edge: tree };
}

/** The moves of the shortest route to a pair, first to last. */
export function movesTo(tree: RouteTree, pair: number): Edge[] {
  const edges: Edge[] = [];
  for (let edge = tree.edge[pair]; edge; edge = tree.edge[edge.from]) edges.push(edge);
  return edges.reverse();
}

/** The moves of the shortest route on from a pair, in a tree of `routesInto`. */
export function movesOn(tree: RouteTree, pair: number): Edge[] {
  const edges: Edge[] = [];
  for (let edge = tree.edge[pair]; edge; edge = tree.edge[edge.to]) edges.push(edge);
  return edges;
}

/** The choices among the moves. */
export function stepsOf(space: Space, edges: readonly Edge[]): RouteStep[] {
  return edges.flatMap((edge) => {
    const choice = choiceOf(space, edge);
    const beat = beatAt(space, edge.from);
    return choice && beat ? [{ beat: beat.id, choice: choice.id }] : [];
  });
}
