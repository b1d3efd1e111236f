/**
 * The letters of a paragraph's choices. A class holds up four cards, and a story never opens more than
 * four choices at once: choices that never meet share a letter.
 */
import { type Marks, type Moves, nowhere, type Way } from '../../script/step.ts';
import type { Beat } from '../../script/types.ts';
import { letterOf } from './tally.ts';

const cards = 4;
/** Beyond it a stranger's story is not walked on; then all of its choices may meet. */
const mostStates = 50_000;

/** By the position of each choice of a beat. */
export function paperLetters(moves: Moves, beat: Beat): readonly string[] {
  if (beat.exit.kind !== 'choices') return [];
  const count = beat.exit.choices.length;
  if (count <= cards) return beat.exit.choices.map((_, at) => letterOf(at));
  const meet = meetingsAt(moves, moves.positions.get(beat.id) ?? nowhere);
  const letters: number[] = [];
  for (let choice = 0; choice < count; choice++) {
    const taken = letters.filter((_, earlier) => meet === null || meet.has(`${earlier} ${choice}`));
    let letter = 0;
    while (taken.includes(letter)) letter += 1;
    letters.push(letter);
  }
  return letters.map(letterOf);
}

/**
 * Which choices of a beat can be open together, as "earlier later". Walks all that the story can
 * remember of what these choices ask, and takes every other condition as one that may hold; null where
 * that is too much.
 */
function meetingsAt(moves: Moves, at: number): ReadonlySet<string> | null {
  const kept = slotsOf(moves.ways[at] ?? []);
  const meetings = new Set<string>();
  const seen = new Set([stateOf(moves.start, '0'.repeat(kept.length))]);
  for (const state of seen) {
    if (seen.size > mostStates) return null;
    const [beat = '', marks = ''] = state.split(' ');
    const open = (moves.ways[Number(beat)] ?? []).filter((way) => mayBeOpen(way, kept, marks));
    if (Number(beat) === at) noteMeetings(open, meetings);
    for (const way of open)
      if (way.to !== nowhere && way.kind !== 'skip')
        seen.add(stateOf(way.to, afterwards(way, kept, marks)));
  }
  return meetings;
}

const stateOf = (beat: number, marks: Marks): string => `${beat} ${marks}`;

function slotsOf(ways: readonly Way[]): number[] {
  return [...new Set(ways.flatMap(({ guard }) => guard.flat().map(({ slot }) => slot)))];
}

function mayBeOpen({ guard }: Way, kept: readonly number[], marks: Marks): boolean {
  return guard.every((group) =>
    group.some(({ slot, least, is }) => {
      const place = kept.indexOf(slot);
      return place < 0 || Number(marks[place]) >= least === is;
    }),
  );
}

function afterwards({ changes }: Way, kept: readonly number[], marks: Marks): Marks {
  const next = [...marks];
  for (const { slot, value, most } of changes) {
    const place = kept.indexOf(slot);
    if (place >= 0) next[place] = value ?? String(Math.min(most, Number(next[place]) + 1));
  }
  return next.join('');
}

function noteMeetings(open: readonly Way[], meetings: Set<string>): void {
  const choices = open.filter(({ kind }) => kind === 'choice').map(({ index }) => index);
  for (const later of choices)
    for (const earlier of choices) if (earlier < later) meetings.add(`${earlier} ${later}`);
}
