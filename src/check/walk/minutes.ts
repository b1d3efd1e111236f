/** How long a story takes: reading, and thinking before each decision. */
import { passes } from '../../script/step.ts';
import type { Audience, Beat } from '../../script/types.ts';
import { wordsOf } from '../../script/word-count.ts';
import type { Edge, Space } from './explore.ts';
import { orderOf } from './order.ts';
import { isEnding } from './reach.ts';
import { wholeCards } from './whole-card.ts';

/**
 * Words a minute of somebody who plays alone. Adults read 238 silently (Brysbaert 2019, doi
 * 10.1016/j.jml.2019.104047). Half of the pupils of grade 8 read texts of their own grade faster than
 * 158 (Spichtig 2016, doi 10.1002/rrq.137), and these stories are written years below it.
 */
const wordsPerMinute: Readonly<Record<Audience, number>> = {
  '12-14': 200,
  '15-18': 200,
  adults: 238,
};
/** Minutes before each decision. */
const thinking = 0.2;
/** The longest that a scenario may state. */
export const mostMinutes = 20;

export interface ReadingTime {
  readonly shortest: number;
  /** On average, when every open choice is taken as often as the others. */
  readonly typical: number;
  readonly longest: number;
}

/**
 * Minutes of the shortest, the usual and the longest route to an ending; null where no route leads
 * to one. On the usual route a card of a trick that was named before is one line, as it is on screen;
 * on the shortest none of those is opened, on the longest all of them are.
 */
export function readingTime(space: Space, audience: Audience): ReadingTime | null {
  const pace = wordsPerMinute[audience];
  const order = orderOf(space);
  const words = space.moves.beats.map(wordsIn);
  const wholeOf = wholeCards(space, order);
  const shortest = new Float64Array(space.beatOf.length).fill(Infinity);
  const longest = new Float64Array(space.beatOf.length);
  /** How likely a player comes by. */
  const share = new Float64Array(space.beatOf.length);
  shortest[0] = 0;
  share[0] = 1;
  let typical = 0;
  const ended: number[] = [];
  const endedLate: number[] = [];
  for (const pair of order.pairs) {
    const beat = space.beatOf[pair] ?? 0;
    const here = minutesAt(space, pair, words[beat], pace);
    const least = (shortest[pair] ?? 0) + here;
    const most = (longest[pair] ?? 0) + here;
    if (isEnding(space, pair)) {
      ended.push(least);
      endedLate.push(most);
    }
    const edges = order.forward(pair);
    const comes = share[pair] ?? 0;
    const chance = comes / Math.max(1, edges.length);
    typical += comes * here;
    for (const edge of edges) {
      const told = feedbackWords(words[beat], edge) / pace;
      share[edge.to] = (share[edge.to] ?? 0) + chance;
      const whole = wholeOf(edge);
      typical += chance * told * whole;
      const leastThen = least + (whole < 1 ? 0 : told);
      shortest[edge.to] = Math.min(shortest[edge.to] ?? Infinity, leastThen);
      longest[edge.to] = Math.max(longest[edge.to] ?? 0, most + told);
    }
  }
  if (ended.length === 0) return null;
  const smaller = (a: number, b: number): number => Math.min(a, b);
  const larger = (a: number, b: number): number => Math.max(a, b);
  return { shortest: ended.reduce(smaller), typical, longest: endedLate.reduce(larger) };
}

interface BeatWords {
  readonly lines: readonly number[];
  /** Read before deciding. */
  readonly choices: number;
  readonly feedback: readonly number[];
  readonly isDecision: boolean;
}

function wordsIn({ lines, exit }: Beat): BeatWords {
  const count = (text: string): number => wordsOf(text).length;
  const choices = exit.kind === 'choices' ? exit.choices : [];
  const ending = exit.kind === 'ending' ? [count(`${exit.ending.title} ${exit.ending.text}`)] : [];
  return {
    lines: lines.map(({ text }) => count(text)),
    choices: [...choices.map(({ text }) => count(text)), ...ending].reduce((a, b) => a + b, 0),
    feedback: choices.map(({ feedback }) =>
      feedback === null ? 0 : count(`${feedback.happened} ${feedback.helps} ${feedback.say}`),
    ),
    isDecision: choices.length > 0,
  };
}

const feedbackWords = (words: BeatWords | undefined, { way }: Edge): number =>
  way.kind === 'choice' ? (words?.feedback[way.index] ?? 0) : 0;

function minutesAt(space: Space, pair: number, words: BeatWords | undefined, pace: number): number {
  if (!words) return 0;
  const marks = space.marksOf[pair] ?? '';
  const guards = space.fold.lines[space.beatOf[pair] ?? 0] ?? [];
  let read = words.choices;
  for (let line = 0; line < words.lines.length; line++)
    if (passes(guards[line] ?? [], marks)) read += words.lines[line] ?? 0;
  return read / pace + (words.isDecision ? thinking : 0);
}
