/**
 * Which marks matter at each beat: those that can have been written before it, and that some line
 * or guard can read from there before they are written again. At every beat only these are kept.
 * Two situations that differ only in other marks have the same future, so nothing is lost that a
 * rule asks about; and a story with a hundred facts, each of which matters for a while, stays small
 * enough to walk.
 */
import {
  type Guard,
  type Marks,
  type Moves,
  nowhere,
  unwritten,
  type Way,
} from '../../script/step.ts';
import { SlotSets } from './slot-sets.ts';

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
  const slots = keptSlots(moves);
  const place = (guard: Guard, beat: number): Guard =>
    guard.map((group) =>
      group.map((test) => ({ ...test, slot: positionIn(slots[beat] ?? [], test.slot) })),
    );
  return {
    slots,
    ways: moves.ways.map((ways, beat) =>
      ways.map((way) => ({
        ...way,
        guard: place(way.guard, beat),
        pieces: piecesOf(way, slots[beat] ?? [], slots[way.to] ?? []),
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

/** Where a slot stands among those of a beat, which ascend; `unwritten` where it is not kept. */
function positionIn(slots: readonly number[], slot: number): number {
  let [from, to] = [0, slots.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((slots[middle] ?? 0) < slot) from = middle + 1;
    else to = middle;
  }
  return slots[from] === slot ? from : unwritten;
}

function piecesOf(way: Way, here: readonly number[], there: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  // The last change wins: what is set and cleared at once is cleared.
  const changes = new Map(way.changes.map((change) => [change.slot, change]));
  let next = 0;
  for (const slot of there) {
    const change = changes.get(slot);
    // Both lists ascend.
    while (next < here.length && (here[next] ?? 0) < slot) next += 1;
    // What matters there and is neither written on the way nor kept here was never written.
    const from = here[next] === slot ? next : unwritten;
    const last = pieces.at(-1);
    if (change && change.value !== null) pieces.push({ value: change.value });
    else if (change && from === unwritten) pieces.push({ value: '1' });
    else if (change) pieces.push({ adds: from, most: change.most });
    else if (from === unwritten) pieces.push({ value: '0' });
    else if (last && 'from' in last && last.to === from)
      pieces.splice(-1, 1, { from: last.from, to: from + 1 });
    else pieces.push({ from, to: from + 1 });
  }
  return pieces;
}

/** For each beat the slots that can have been written before it and can be read after it. */
function keptSlots(moves: Moves): number[][] {
  const read = readLater(moves);
  const written = writtenBefore(moves);
  return moves.beats.map((_, beat) => read.shared(beat, written));
}

function readLater(moves: Moves): SlotSets {
  const live = new SlotSets(moves.beats.length, moves.slots.length);
  for (const [beat, guards] of moves.lines.entries())
    for (const { slot } of guards.flat(2)) live.add(beat, slot);
  for (const [beat, ways] of moves.ways.entries())
    for (const { slot } of ways.flatMap(({ guard }) => guard.flat())) live.add(beat, slot);
  const before = cameFrom(moves);
  // What comes last is looked at first, since needs travel backwards.
  settle([...moves.beats.keys()].reverse(), before, (beat) =>
    (moves.ways[beat] ?? []).reduce((grew, { to, changes }) => {
      if (to === nowhere) return grew;
      // A counter that goes up still depends on what it was; a fact that is set does not.
      const overwritten = changes.flatMap(({ slot, value }) => (value === null ? [] : [slot]));
      return live.addAll(beat, live, to, overwritten) || grew;
    }, false),
  );
  return live;
}

function writtenBefore(moves: Moves): SlotSets {
  const written = new SlotSets(moves.beats.length, moves.slots.length);
  const before = cameFrom(moves);
  for (const ways of moves.ways)
    for (const { to, changes } of ways)
      if (to !== nowhere) for (const { slot } of changes) written.add(to, slot);
  const after = moves.ways.map((ways) => ways.flatMap(({ to }) => (to === nowhere ? [] : [to])));
  settle([...moves.beats.keys()], after, (beat) =>
    (before[beat] ?? []).reduce(
      (grew, earlier) => written.addAll(beat, written, earlier, []) || grew,
      false,
    ),
  );
  return written;
}

/** Works on beats until nothing grows: when one does, those that depend on it are looked at again. */
function settle(
  order: readonly number[],
  dependents: readonly (readonly number[])[],
  grow: (beat: number) => boolean,
): void {
  const waiting = order.toReversed();
  const isWaiting = new Uint8Array(order.length).fill(1);
  for (let beat = waiting.pop(); beat !== undefined; beat = waiting.pop()) {
    isWaiting[beat] = 0;
    if (!grow(beat)) continue;
    for (const next of dependents[beat] ?? [])
      if (isWaiting[next] === 0) {
        isWaiting[next] = 1;
        waiting.push(next);
      }
  }
}

function cameFrom(moves: Moves): number[][] {
  const before: number[][] = moves.beats.map(() => []);
  for (const [beat, ways] of moves.ways.entries())
    for (const { to } of ways) if (to !== nowhere) before[to]?.push(beat);
  return before;
}
