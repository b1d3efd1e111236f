/**
 * How long a line waits. The reader holds the pace: nothing comes by itself before what stands there
 * can have been read, and a tap brings it sooner. Times in milliseconds.
 */
import type { CastMember, Tension } from '../script/types.ts';
import type { Arrival } from './story.ts';
import type { Pace } from './view.ts';

/**
 * Words a minute. Half of the pupils of grade 8 read texts of their own grade faster than 158
 * (Spichtig 2016, doi 10.1002/rrq.137), and these stories are written years below it; 130 serves
 * whoever reads slowly or in a second language.
 */
const wordsPerMinute: Readonly<Record<Pace, number>> = {
  auto: 200,
  normal: 200,
  calm: 130,
  instant: Number.POSITIVE_INFINITY,
};

const rhythm = {
  /** Between two lines, however short. */
  gap: 420,
  /** For a line of one word, and to find where the line stands. */
  least: 700,
  perCharacter: 26,
  leastTyping: 500,
  mostTyping: 2600,
  /** Before a question rises or a story ends. */
  breath: 900,
  /** So long another conversation calls before it opens by itself. */
  call: 1600,
} as const;

const slower: Readonly<Record<Pace, number>> = { auto: 1, normal: 1, calm: 1.5, instant: 0 };
const tempoFactor = { slow: 1.35, even: 1, quick: 0.75 } as const;
/** The account's messages land faster as the story tightens; a friend's never do. */
const pressFactor: Readonly<Record<Tension, number>> = { 0: 1, 1: 0.9, 2: 0.7, 3: 0.55 };

/** What the reader has shown of themselves: 1 is the pace as it is, 0.5 twice as fast. */
export type Haste = number;
const mostHaste = 0.5;
/** A line that was brought sooner, and one that was waited for. Only `auto` learns from either. */
const hastens = 0.9;
const eases = 1.02;

export const afterTap = (haste: Haste): Haste => Math.max(mostHaste, haste * hastens);
export const afterWait = (haste: Haste): Haste => Math.min(1, haste * eases);

export interface Rhythm {
  readonly pace: Pace;
  readonly haste: Haste;
}

/** True when the contact is seen typing before the line arrives. */
export function isTyped(arrival: Arrival): boolean {
  return arrival.line.kind === 'message' && arrival.line.from !== null;
}

/** The time to read lines of so many words each; none for no line. */
export function readingTime(words: readonly number[], { pace, haste }: Rhythm): number {
  const perWord = 60_000 / wordsPerMinute[pace];
  const whole = words.reduce((sum, count) => sum + Math.max(rhythm.least, count * perWord), 0);
  if (pace === 'instant') return 0;
  return whole * (pace === 'auto' ? haste : 1);
}

/** The pause between two lines at the least. */
export const gapTime = ({ pace }: Rhythm): number => rhythm.gap * slower[pace];

/** What passes at the least before a question rises or the story ends. */
export const breathTime = ({ pace }: Rhythm): number => rhythm.breath * slower[pace];

/** How long another conversation calls before it opens by itself. */
export const callTime = ({ pace }: Rhythm): number => rhythm.call * slower[pace];

/** How long the contact is seen typing; 0 for what nobody types. */
export function typingTime(
  arrival: Arrival,
  from: CastMember | undefined,
  tension: Tension,
  { pace }: Rhythm,
): number {
  if (!isTyped(arrival)) return 0;
  const base = Math.min(
    rhythm.mostTyping,
    Math.max(rhythm.leastTyping, arrival.line.text.length * rhythm.perCharacter),
  );
  const press = from?.as === 'stranger' ? pressFactor[tension] : 1;
  return base * tempoFactor[from?.tempo ?? 'even'] * press * slower[pace];
}
