/** How long a story takes: reading, and thinking before each decision. */
import { passes } from '../script/step.ts';
import type { Beat } from '../script/types.ts';
import { wordsOf } from './counting.ts';
import type { Space } from './explore.ts';
import { orderOf } from './order.ts';
import { choiceOf, isEnding } from './reach.ts';

/**
 * Words a minute. Adults read 238 silently (Brysbaert 2019, doi 10.1016/j.jml.2019.104047); pupils
 * read less, and bubbles arrive one at a time.
 */
const wordsPerMinute = 150;
/** Minutes before each decision. */
const thinking = 0.2;
/** The longest that a scenario may state. */
export const mostMinutes = 20;

export interface ReadingTime {
  readonly shortest: number;
  readonly longest: number;
}

/** Minutes of the shortest and the longest route to an ending; null where no route leads to one. */
export function readingTime(space: Space): ReadingTime | null {
  const order = orderOf(space);
  const words = space.moves.beats.map(wordsIn);
  const shortest = new Map<number, number>([[0, 0]]);
  const longest = new Map<number, number>([[0, 0]]);
  const ended: number[] = [];
  const endedLate: number[] = [];
  for (const pair of order.pairs) {
    const beat = space.beatOf[pair] ?? 0;
    const here = minutesAt(space, pair, words[beat]);
    const least = (shortest.get(pair) ?? 0) + here;
    const most = (longest.get(pair) ?? 0) + here;
    if (isEnding(space, pair)) {
      ended.push(least);
      endedLate.push(most);
    }
    for (const edge of order.forward(pair)) {
      const choice = choiceOf(space, edge);
      const told = choice ? feedbackWords(words[beat], edge.way.index) / wordsPerMinute : 0;
      shortest.set(edge.to, Math.min(shortest.get(edge.to) ?? Infinity, least + told));
      longest.set(edge.to, Math.max(longest.get(edge.to) ?? 0, most + told));
    }
  }
  if (ended.length === 0) return null;
  const smaller = (a: number, b: number): number => Math.min(a, b);
  const larger = (a: number, b: number): number => Math.max(a, b);
  return { shortest: ended.reduce(smaller), longest: endedLate.reduce(larger) };
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
    feedback: choices.map(({ feedback: { happened, helps, say } }) =>
      count(`${happened} ${helps} ${say}`),
    ),
    isDecision: choices.length > 0,
  };
}

const feedbackWords = (words: BeatWords | undefined, choice: number): number =>
  words?.feedback[choice] ?? 0;

function minutesAt(space: Space, pair: number, words: BeatWords | undefined): number {
  if (!words) return 0;
  const marks = space.marksOf[pair] ?? '';
  const guards = space.fold.lines[space.beatOf[pair] ?? 0] ?? [];
  const read = words.lines.reduce(
    (sum, count, line) => (passes(guards[line] ?? [], marks) ? sum + count : sum),
    words.choices,
  );
  return read / wordsPerMinute + (words.isDecision ? thinking : 0);
}
