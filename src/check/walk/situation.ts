/** What is remembered at a pair, and how one comes there, in words. */
import type { Slot } from '../../script/step.ts';
import type { Edge, Space } from './explore.ts';
import type { RouteTree } from './route.ts';
import { stepsOf } from './route.ts';

/** The pairs of each beat, by its position. */
export function pairsByBeat(space: Space): ReadonlyMap<number, readonly number[]> {
  const pairs = new Map<number, number[]>();
  for (const [pair, beat] of space.beatOf.entries()) {
    const known = pairs.get(beat);
    if (known) known.push(pair);
    else pairs.set(beat, [pair]);
  }
  return pairs;
}

/** Facts that are named at most; nobody holds more of them in mind. */
const mostTold = 8;

/**
 * Gives as few facts as tell a pair apart from those at the same beat where all is well, such as
 * ` when "told" is not set`; nothing where all is well at none.
 */
export function whenAt(
  space: Space,
  at: ReturnType<typeof pairsByBeat>,
  pair: number,
  wrong: ReadonlySet<number>,
): string {
  const beat = space.beatOf[pair] ?? 0;
  const slots = space.fold.slots[beat] ?? [];
  const marks = space.marksOf[pair] ?? '';
  let fine = (at.get(beat) ?? []).filter((other) => !wrong.has(other));
  const told: string[] = [];
  const differing = (place: number): number[] =>
    fine.filter((other) => space.marksOf[other]?.[place] === marks[place]);
  while (fine.length > 0 && told.length < mostTold) {
    const left = slots.map((_, place) => differing(place));
    const least = Math.min(...left.map(({ length }) => length));
    const place = left.findIndex(({ length }) => length === least);
    if (place < 0 || least === fine.length) break;
    told.push(inWords(space.moves.slots[slots[place] ?? 0], marks[place] ?? '0'));
    fine = left[place] ?? [];
  }
  return told.length === 0 ? '' : ` when ${told.join(' and ')}`;
}

function inWords(slot: Slot | undefined, value: string): string {
  const { kind, id } = slot ?? { kind: 'fact', id: '' };
  const not = value === '0' ? 'not ' : '';
  if (kind === 'counter') return `"${id}" stands at ${value}`;
  return kind === 'fact' ? `"${id}" is ${not}set` : `"${id}" was ${not}visited before`;
}

/** Choices of a way that are shown; the last ones tell most. */
const mostSteps = 4;

/** As `; one way there: kitchen › fine, porch › later`; nothing where no choice leads there. */
export function wayTo(space: Space, tree: RouteTree, pair: number): string {
  const steps = stepsOf(space, lastMovesTo(tree, pair)).map(
    ({ beat, choice }) => `${beat} › ${choice}`,
  );
  if (steps.length === 0) return '';
  const cut = steps.length > mostSteps ? '…, ' : '';
  return `; one way there: ${cut}${steps.slice(-mostSteps).join(', ')}`;
}

/** The moves of a route from its end back to one choice more than is shown. */
function lastMovesTo(tree: RouteTree, pair: number): Edge[] {
  const edges: Edge[] = [];
  let choices = 0;
  for (let edge = tree.edge[pair]; edge && choices <= mostSteps; edge = tree.edge[edge.from]) {
    edges.push(edge);
    if (edge.way.kind === 'choice') choices += 1;
  }
  return edges.reverse();
}

/** As `3 beats before it: a, b, c`, with the first few names. */
export function someOf(ids: readonly string[], most = 5): string {
  const more = ids.length > most ? ' …' : '';
  return `${ids.slice(0, most).join(', ')}${more}`;
}
