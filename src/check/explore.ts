/**
 * Walks a whole story breadth-first over pairs of a beat and what is remembered there, skips
 * included. Never over paths: those grow without end, pairs do not.
 */
import { changed, type Marks, type Moves, nowhere, openWays } from '../script/step.ts';
import { liveSlots } from './live.ts';

export const defaultLimit = 200_000;
/** All marks together; a story with thousands of facts meets this before the number of pairs. */
const mostCharacters = 64_000_000;

/** Every pair that was reached, numbered in the order of reaching, and the moves between them. */
export interface Space {
  readonly moves: Moves;
  /** False when the limit stopped the walk: then nothing may be said about what was not reached. */
  readonly complete: boolean;
  readonly limit: number;
  readonly beatOf: readonly number[];
  /** Marks that cannot matter any more at that beat are '0'. */
  readonly marksOf: readonly Marks[];
  /** The moves of pair p are those from `firstEdge[p]` up to `firstEdge[p + 1]`. */
  readonly firstEdge: readonly number[];
  readonly edgeTo: readonly number[];
  /** The position of the way in `moves.ways` of its beat. */
  readonly edgeWay: readonly number[];
  /** Pairs with an open way to a beat that does not exist. */
  readonly broken: ReadonlySet<number>;
}

/** Walks the story, up to `limit` pairs. */
export function explore(moves: Moves, limit: number = defaultLimit): Space {
  const most = Math.max(1, Math.min(limit, Math.floor(mostCharacters / (moves.slots.length + 1))));
  const live = liveSlots(moves);
  const known: Map<Marks, number>[] = moves.beats.map(() => new Map());
  const beatOf: number[] = [];
  const marksOf: Marks[] = [];
  const firstEdge: number[] = [];
  const edgeTo: number[] = [];
  const edgeWay: number[] = [];
  const broken = new Set<number>();
  let complete = true;

  /** The number of a pair, new or known; `nowhere` when there is no room for a new one. */
  const pairAt = (beat: number, marks: Marks): number => {
    const kept = keepOnly(marks, live[beat] ?? [], moves.blank);
    const there = known[beat];
    const pair = there?.get(kept);
    if (pair !== undefined) return pair;
    if (beatOf.length >= most) {
      complete = false;
      return nowhere;
    }
    there?.set(kept, beatOf.length);
    beatOf.push(beat);
    return marksOf.push(kept) - 1;
  };

  if (moves.start !== nowhere) pairAt(moves.start, moves.blank);
  for (let pair = 0; pair < beatOf.length; pair++) {
    firstEdge.push(edgeTo.length);
    const marks = marksOf[pair] ?? moves.blank;
    for (const [position, way] of openWays(moves, beatOf[pair] ?? 0, marks)) {
      if (way.to === nowhere) broken.add(pair);
      const to = way.to === nowhere ? nowhere : pairAt(way.to, changed(marks, way.changes));
      if (to === nowhere) continue;
      edgeTo.push(to);
      edgeWay.push(position);
    }
  }
  firstEdge.push(edgeTo.length);
  return { moves, complete, limit: most, beatOf, marksOf, firstEdge, edgeTo, edgeWay, broken };
}

function keepOnly(marks: Marks, slots: readonly number[], blank: Marks): Marks {
  if (slots.length === blank.length) return marks;
  let kept = '';
  let from = 0;
  for (const slot of slots) {
    if (marks.charCodeAt(slot) === blank.charCodeAt(slot)) continue;
    kept += blank.slice(from, slot) + marks.charAt(slot);
    from = slot + 1;
  }
  return from === 0 ? blank : kept + blank.slice(from);
}

/** The names whose values multiply the pairs most, the worst first. */
export function whatMakesItLarge(space: Space, most = 5): string[] {
  const crowded = largestBeat(space);
  const marks = space.marksOf.filter((_, pair) => space.beatOf[pair] === crowded).slice(0, 20_000);
  return space.moves.slots
    .map(({ kind, id }, slot) => {
      // How many fewer pairs there would be if nobody asked for this one.
      const without = new Set(marks.map((text) => text.slice(0, slot) + text.slice(slot + 1)));
      return {
        name: kind === 'visited' ? `visited ${id}` : id,
        saved: marks.length - without.size,
      };
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
