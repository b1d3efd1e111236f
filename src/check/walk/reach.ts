/** Questions about an explored story: from which pairs can one get where? */
import { oncePer } from '../../script/once-per.ts';
import type { Beat, Choice } from '../../script/types.ts';
import type { Edge, Space } from './explore.ts';
import type { Tells } from './told-adult.ts';

/** The moves out of a pair. */
export function edgesOf(space: Space, pair: number): readonly Edge[] {
  return space.edges[pair] ?? [];
}

/** A player can always decide not to skip, so what a story promises must hold without skipping. */
export const notSkipping = ({ way }: Edge): boolean => way.kind !== 'skip';

/** Marks every pair from which one that is in `goals` can be reached, by moves that `may` be used. */
export function pairsReaching(
  space: Space,
  goals: (pair: number) => boolean,
  may: (edge: Edge) => boolean = notSkipping,
): Uint8Array {
  const before = may === notSkipping ? withoutSkipping(space) : reversed(space, may);
  const reaching = new Uint8Array(space.beatOf.length);
  const waiting: number[] = [];
  const add = (pair: number): void => {
    if (reaching[pair] === 1) return;
    reaching[pair] = 1;
    waiting.push(pair);
  };
  for (const pair of space.beatOf.keys()) if (goals(pair)) add(pair);
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop())
    for (let at = before.first[pair] ?? 0; at < (before.first[pair + 1] ?? 0); at++)
      add(before.pairs[at] ?? 0);
  return reaching;
}

/** Marks every pair that can be reached from the start by moves that `may` be used. */
export function pairsReached(space: Space, may: (edge: Edge) => boolean): Uint8Array {
  const reached = new Uint8Array(space.beatOf.length);
  const waiting = space.beatOf.length > 0 ? [0] : [];
  if (waiting.length > 0) reached[0] = 1;
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop())
    for (const edge of edgesOf(space, pair))
      if (reached[edge.to] === 0 && may(edge)) {
        reached[edge.to] = 1;
        waiting.push(edge.to);
      }
  return reached;
}

/** For each pair those before it, as one flat list: those of pair p from `first[p]` on. */
function reversed(space: Space, may: (edge: Edge) => boolean) {
  const first = new Int32Array(space.beatOf.length + 1);
  for (const edges of space.edges)
    for (const edge of edges) if (may(edge)) first[edge.to + 1] = (first[edge.to + 1] ?? 0) + 1;
  for (let pair = 1; pair < first.length; pair++)
    first[pair] = (first[pair] ?? 0) + (first[pair - 1] ?? 0);
  const next = first.slice();
  const pairs = new Int32Array(first.at(-1) ?? 0);
  for (const edges of space.edges)
    for (const edge of edges) {
      if (!may(edge)) continue;
      const at = next[edge.to] ?? 0;
      pairs[at] = edge.from;
      next[edge.to] = at + 1;
    }
  return { first, pairs };
}

/** Nearly every question is asked without skipping, and a story has many pairs. */
const withoutSkipping = oncePer((space: Space) => reversed(space, notSkipping));

/** The choice behind a way, or null for the other ways. */
export function choiceOf(space: Space, { from, way }: Edge): Choice | null {
  const exit = beatAt(space, from)?.exit;
  if (way.kind !== 'choice' || exit?.kind !== 'choices') return null;
  return exit.choices[way.index] ?? null;
}

export function isEnding(space: Space, pair: number): boolean {
  return beatAt(space, pair)?.exit.kind === 'ending';
}

/** The beat of a pair. */
export function beatAt(space: Space, pair: number): Beat | undefined {
  return space.moves.beats[space.beatOf[pair] ?? 0];
}

/** True for moves by which a safe adult is told; each choice is asked about once. */
export function tellingMoves(space: Space, tells: Tells): (edge: Edge) => boolean {
  const telling = space.moves.beats.map((beat) =>
    beat.exit.kind === 'choices' ? beat.exit.choices.map((choice) => tells(beat, choice)) : [],
  );
  return ({ from, way }) =>
    way.kind === 'choice' && telling[space.beatOf[from] ?? 0]?.[way.index] === true;
}
