/** How long a line takes to arrive. Lengths are those of the source language, so every language has one rhythm. */
import type { CastMember, Tension } from '../script/types.ts';
import type { Arrival } from './story.ts';
import type { Pace } from './view.ts';

/** Milliseconds. */
const rhythm = {
  gap: 420,
  perCharacter: 26,
  least: 500,
  most: 2600,
  /** A notice or narration is not typed; it waits until the line before could be read. */
  untyped: 900,
} as const;

const paceFactor: Readonly<Record<Pace, number>> = { calm: 1.7, normal: 1, instant: 0 };
const tempoFactor = { slow: 1.35, even: 1, quick: 0.75 } as const;
/** The account's messages land faster as the story tightens; a friend's never do. */
const pressFactor: Readonly<Record<Tension, number>> = { 0: 1, 1: 0.9, 2: 0.7, 3: 0.55 };

/** True when the contact is seen typing before the line arrives. */
export function isTyped(arrival: Arrival): boolean {
  return arrival.line.kind === 'message' && arrival.line.from !== null;
}

/** Gives the pause before a line begins, in ms. */
export function gapBefore(pace: Pace): number {
  return rhythm.gap * paceFactor[pace];
}

/** Gives the time from the first sign of a line until it stands there, in ms. */
export function typingTime(
  arrival: Arrival,
  from: CastMember | undefined,
  tension: Tension,
  pace: Pace,
): number {
  if (!isTyped(arrival)) return rhythm.untyped * paceFactor[pace];
  const base = Math.min(
    rhythm.most,
    Math.max(rhythm.least, arrival.line.text.length * rhythm.perCharacter),
  );
  const press = from?.as === 'stranger' ? pressFactor[tension] : 1;
  return base * tempoFactor[from?.tempo ?? 'even'] * press * paceFactor[pace];
}
