/**
 * Which marks still matter at each beat: those that some line or guard can read from there before
 * they are written again. Two pairs that differ only in other marks have the same future, so the
 * explorer takes them for one; nothing that a rule asks about is lost.
 */
import { type Moves, nowhere, type Way } from '../script/step.ts';

/** For each beat, the slots that still matter on entering it, in ascending order. */
export function liveSlots(moves: Moves): readonly (readonly number[])[] {
  const before = cameFrom(moves);
  const live = moves.lineReads.map((reads) => new Set(reads));
  const waiting = moves.beats.map((_, beat) => beat);
  const isWaiting = new Uint8Array(moves.beats.length).fill(1);
  while (waiting.length > 0) {
    const beat = waiting.pop() ?? 0;
    isWaiting[beat] = 0;
    const own = live[beat];
    if (!own) continue;
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
  const written = new Set(
    way.changes.filter(({ value }) => value !== null).map(({ slot }) => slot),
  );
  for (const slot of after) if (!written.has(slot)) own.add(slot);
}

function cameFrom(moves: Moves): number[][] {
  const before: number[][] = moves.beats.map(() => []);
  for (const [beat, ways] of moves.ways.entries())
    for (const way of ways) if (way.to !== nowhere) before[way.to]?.push(beat);
  return before;
}
