/**
 * What a walk knows marks by: one small number where they fit into one, as they do at nearly every
 * beat, since a table finds a number sooner than a text; else the marks themselves.
 */
import type { Marks, Moves } from '../../script/step.ts';
import type { Fold } from './fold.ts';

/** What the engine keeps as a small number on every machine. */
const mostBits = 30;

export function keyOfMarks(
  moves: Moves,
  fold: Fold,
): (beat: number, marks: Marks) => number | Marks {
  // A fact is 0 or 1, a counter one digit.
  const bits = fold.slots.map((slots) =>
    slots.map((slot) => (moves.slots[slot]?.kind === 'counter' ? 4 : 1)),
  );
  const fits = bits.map((all) => all.reduce((sum: number, each) => sum + each, 0) <= mostBits);
  return (beat, marks) => (fits[beat] ? numberOf(marks, bits[beat] ?? []) : marks);
}

function numberOf(marks: Marks, bits: readonly number[]): number {
  let number = 0;
  for (let at = 0; at < marks.length; at++)
    number = (number << (bits[at] ?? 0)) | (marks.charCodeAt(at) - digitZero);
  return number;
}

const digitZero = 48;
