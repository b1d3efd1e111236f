/**
 * Walks a whole story breadth-first over pairs of a beat and what is remembered there, skips
 * included. Never over paths: those grow without end, pairs do not.
 */
import { type Marks, type Moves, nowhere, passes } from '../../script/step.ts';
import { type Fold, type FoldedWay, foldMoves, takeWay } from './fold.ts';
import { keyOfMarks } from './marks-key.ts';

export const defaultLimit = 200_000;
/** All marks together; a story with hundreds of facts meets this before the number of pairs. */
const mostMarks = 20_000_000;

/** One move between two pairs. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly way: FoldedWay;
}

/** Every pair that was reached, numbered in the order of reaching, and the moves between them. */
export interface Space {
  readonly moves: Moves;
  readonly fold: Fold;
  /** False when the limit stopped the walk: then nothing may be said about what was not reached. */
  readonly complete: boolean;
  /** How many pairs there was room for, where the walk was stopped. */
  readonly limit: number;
  readonly beatOf: readonly number[];
  /** Only what still matters at that beat; `fold.slots` says which mark is which. */
  readonly marksOf: readonly Marks[];
  /** The moves out of each pair. */
  readonly edges: readonly (readonly Edge[])[];
  /** Pairs with an open way to a beat that does not exist. */
  readonly broken: ReadonlySet<number>;
}

/** Walks the story, up to `limit` pairs. */
export function explore(moves: Moves, limit: number = defaultLimit): Space {
  const fold = foldMoves(moves);
  const known: Map<Marks | number, number>[] = moves.beats.map(() => new Map());
  const keyOf = keyOfMarks(moves, fold);
  const beatOf: number[] = [];
  const marksOf: Marks[] = [];
  const edges: Edge[][] = [];
  const broken = new Set<number>();
  let stored = 0;
  let complete = true;
  const own: Edge[] = [];

  /** The number of a pair, new or known; `nowhere` when there is no room for a new one. */
  const pairAt = (beat: number, marks: Marks): number => {
    const key = keyOf(beat, marks);
    const pair = known[beat]?.get(key);
    if (pair !== undefined) return pair;
    if (beatOf.length >= limit || stored > mostMarks) {
      complete = false;
      return nowhere;
    }
    stored += marks.length;
    known[beat]?.set(key, beatOf.length);
    beatOf.push(beat);
    return marksOf.push(marks) - 1;
  };

  if (moves.start !== nowhere)
    pairAt(moves.start, '0'.repeat(fold.slots[moves.start]?.length ?? 0));
  for (let pair = 0; pair < beatOf.length; pair++) {
    const marks = marksOf[pair] ?? '';
    own.length = 0;
    for (const way of fold.ways[beatOf[pair] ?? 0] ?? []) {
      if (!passes(way.guard, marks)) continue;
      if (way.to === nowhere) broken.add(pair);
      const to = way.to === nowhere ? nowhere : pairAt(way.to, takeWay(way, marks));
      if (to !== nowhere) own.push({ from: pair, to, way });
      // Of a branch only the first arm that holds.
      if (way.kind === 'branch') break;
    }
    // A list that grew by itself keeps room for sixteen more.
    edges.push(own.slice());
  }
  return { moves, fold, complete, limit: beatOf.length, beatOf, marksOf, edges, broken };
}

/** The names of what is remembered as true, or counted, at a pair. */
export function rememberedAt(space: Space, pair: number): string[] {
  const slots = space.fold.slots[space.beatOf[pair] ?? 0] ?? [];
  return slots.flatMap((slot, at) =>
    space.marksOf[pair]?.[at] === '0' ? [] : [slotName(space, slot)],
  );
}

function slotName({ moves }: Space, slot: number): string {
  const { kind, id } = moves.slots[slot] ?? { kind: 'fact', id: '' };
  return kind === 'visited' ? `visited ${id}` : id;
}

/** The names whose values multiply the pairs most, the worst first. */
export function whatMakesItLarge(space: Space, most = 5): string[] {
  const crowded = largestBeat(space);
  const marks = space.marksOf.filter((_, pair) => space.beatOf[pair] === crowded).slice(0, 20_000);
  return (space.fold.slots[crowded] ?? [])
    .map((slot, at) => {
      // How many fewer pairs there would be if nobody asked for this one.
      const without = new Set(marks.map((text) => text.slice(0, at) + text.slice(at + 1)));
      return { name: slotName(space, slot), saved: marks.length - without.size };
    })
    .filter(({ saved }) => saved > 0)
    .sort((a, b) => b.saved - a.saved || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

function largestBeat({ moves, beatOf }: Space): number {
  const counts = new Array<number>(moves.beats.length).fill(0);
  for (const beat of beatOf) counts[beat] = (counts[beat] ?? 0) + 1;
  return counts.indexOf(counts.reduce((a, b) => Math.max(a, b), 0));
}
