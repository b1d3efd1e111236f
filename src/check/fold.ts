/**
 * Which marks still matter at each beat: those that some line or guard can read from there before
 * they are written again. At every beat only these are kept. Two situations that differ only in
 * other marks have the same future, so nothing is lost that a rule asks about; and a story with a
 * hundred facts, each of which matters for a while, stays small enough to walk.
 */
import { type Guard, type Marks, type Moves, nowhere, type Way } from '../script/step.ts';

export interface FoldedWay extends Way {
  /** How the marks at the target come about, piece by piece. */
  readonly pieces: readonly Piece[];
}

/** Marks taken over as they are, one that is set or cleared, or one that counts. */
type Piece =
  | { readonly from: number; readonly to: number }
  | { readonly value: string }
  | { readonly adds: number; readonly most: number };

/** The moves of a story where each beat knows only its own marks. */
export interface Fold {
  /** For each beat the slots that matter there, in ascending order: the meaning of its marks. */
  readonly slots: readonly (readonly number[])[];
  readonly ways: readonly (readonly FoldedWay[])[];
  /** For each beat, when its lines show. */
  readonly lines: readonly (readonly Guard[])[];
}

export function foldMoves(moves: Moves): Fold {
  const slots = liveSlots(moves);
  const positions = slots.map((live) => new Map(live.map((slot, position) => [slot, position])));
  const place = (guard: Guard, beat: number): Guard =>
    guard.map((group) =>
      group.map((test) => ({ ...test, slot: positions[beat]?.get(test.slot) ?? 0 })),
    );
  return {
    slots,
    ways: moves.ways.map((ways, beat) =>
      ways.map((way) => ({
        ...way,
        guard: place(way.guard, beat),
        pieces: piecesOf(way, positions[beat] ?? new Map(), slots[way.to] ?? []),
      })),
    ),
    lines: moves.lines.map((guards, beat) => guards.map((guard) => place(guard, beat))),
  };
}

/** The marks at the target of a way. */
export function takeWay({ pieces }: FoldedWay, marks: Marks): Marks {
  let result = '';
  for (const piece of pieces)
    if ('value' in piece) result += piece.value;
    else if ('adds' in piece) result += Math.min(Number(marks[piece.adds]) + 1, piece.most);
    else if (piece.to - piece.from === marks.length) result += marks;
    else result += marks.slice(piece.from, piece.to);
  return result;
}

function piecesOf(way: Way, here: ReadonlyMap<number, number>, there: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  for (const slot of there) {
    // The last change wins: what is set and cleared at once is cleared.
    const change = way.changes.findLast((candidate) => candidate.slot === slot);
    // What matters there and is not written on the way matters here too.
    const from = here.get(slot) ?? 0;
    const last = pieces.at(-1);
    if (change && change.value !== null) pieces.push({ value: change.value });
    else if (change) pieces.push({ adds: from, most: change.most });
    else if (last && 'from' in last && last.to === from)
      pieces.splice(-1, 1, { from: last.from, to: from + 1 });
    else pieces.push({ from, to: from + 1 });
  }
  return pieces;
}

function liveSlots(moves: Moves): number[][] {
  const before = cameFrom(moves);
  const live = moves.lines.map((guards) => new Set(guards.flat(2).map(({ slot }) => slot)));
  const waiting = moves.beats.map((_, beat) => beat);
  const isWaiting = new Uint8Array(moves.beats.length).fill(1);
  for (let beat = waiting.pop(); beat !== undefined; beat = waiting.pop()) {
    isWaiting[beat] = 0;
    const own = live[beat] ?? new Set();
    const size = own.size;
    for (const way of moves.ways[beat] ?? []) addNeedsOf(way, own, live[way.to]);
    // A beat that came to need more may make those before it need more.
    if (own.size === size) continue;
    for (const earlier of before[beat] ?? [])
      if (isWaiting[earlier] === 0) {
        isWaiting[earlier] = 1;
        waiting.push(earlier);
      }
  }
  return live.map((slots) => [...slots].sort((a, b) => a - b));
}

function addNeedsOf(way: Way, own: Set<number>, after: ReadonlySet<number> | undefined): void {
  for (const group of way.guard) for (const { slot } of group) own.add(slot);
  if (!after) return;
  // A counter that goes up still depends on what it was; a fact that is set does not.
  const written = way.changes.filter(({ value }) => value !== null).map(({ slot }) => slot);
  for (const slot of after) if (!written.includes(slot)) own.add(slot);
}

function cameFrom(moves: Moves): number[][] {
  const before: number[][] = moves.beats.map(() => []);
  for (const [beat, ways] of moves.ways.entries())
    for (const { to } of ways) if (to !== nowhere) before[to]?.push(beat);
  return before;
}
