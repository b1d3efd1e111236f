/** How a story goes: words of a usual play, and how long nothing is asked of the player. */
import { passes } from '../../../script/step.ts';
import type { Beat, Scenario, Tactic } from '../../../script/types.ts';
import { wordCount } from '../../../script/word-count.ts';
import { choiceOf } from '../../walk/reach.ts';
import { type Chances, decidesAt, inAPlay } from './chance.ts';

/** Words that somebody reads who takes every choice equally often. */
export interface UsualWords {
  readonly story: number;
  /** On the buttons, all that are shown. */
  readonly choices: number;
  /** On the cards after a choice. */
  readonly commentary: number;
}

export interface Rhythm {
  readonly words: UsualWords;
  /** Decisions of a usual play. */
  readonly decisions: number;
  /** Lines before the first decision, on the longest way there. */
  readonly toFirst: number;
  /** The most lines from one decision to the next, or to the end, and the beat where they end. */
  readonly longest: { readonly lines: number; readonly words: number; readonly at: string };
}

export function rhythmOf(chances: Chances): Rhythm {
  const { space, moves } = chances;
  const known = new Map<string, number>();
  const count = (text: string): number => {
    const words = known.get(text) ?? wordCount(text);
    known.set(text, words);
    return words;
  };
  const shown = (pair: number) => linesAt(chances, pair);
  const wordsAt = (pair: number): number =>
    shown(pair).reduce((sum, { text }) => sum + count(text), count(endText(beatOf(chances, pair))));
  const choices = (pair: number): number =>
    (moves[pair] ?? []).reduce(
      (sum, { edge }) => sum + count(choiceOf(space, edge)?.text ?? ''),
      0,
    );
  const commentary = (pair: number): number =>
    (moves[pair] ?? []).reduce((sum, { edge, share }) => {
      const card = choiceOf(space, edge)?.feedback;
      const words = card ? `${card.happened} ${card.helps} ${card.say}` : '';
      return sum + share * count(words);
    }, 0);
  return {
    words: {
      story: inAPlay(chances, wordsAt),
      choices: inAPlay(chances, choices),
      commentary: inAPlay(chances, commentary),
    },
    decisions: inAPlay(chances, (pair) => (decidesAt(space, pair) ? 1 : 0)),
    ...stretchesOf(chances, wordsAt),
  };
}

const beatOf = ({ space }: Chances, pair: number): Beat | undefined =>
  space.moves.beats[space.beatOf[pair] ?? 0];

function linesAt(chances: Chances, pair: number) {
  const { space } = chances;
  const guards = space.fold.lines[space.beatOf[pair] ?? 0] ?? [];
  const marks = space.marksOf[pair] ?? '';
  return (beatOf(chances, pair)?.lines ?? []).filter((_, at) => passes(guards[at] ?? [], marks));
}

const endText = (beat: Beat | undefined): string =>
  beat?.exit.kind === 'ending' ? `${beat.exit.ending.title} ${beat.exit.ending.text}` : '';

/** Runs from decision to decision; the longest way counts. */
function stretchesOf(chances: Chances, wordsAt: (pair: number) => number) {
  const { space, order, moves } = chances;
  const lines = new Int32Array(moves.length);
  const words = new Float64Array(moves.length);
  /** True where no decision was made yet. */
  const isFresh = new Uint8Array(moves.length);
  isFresh[order.pairs[0] ?? 0] = 1;
  let longest = { lines: 0, words: 0, at: '' };
  let toFirst = 0;
  for (const pair of order.pairs) {
    const here = (lines[pair] ?? 0) + linesAt(chances, pair).length;
    const read = (words[pair] ?? 0) + wordsAt(pair);
    if (here > longest.lines)
      longest = { lines: here, words: read, at: beatOf(chances, pair)?.id ?? '' };
    const isDecision = decidesAt(space, pair);
    if (isDecision && isFresh[pair] === 1) toFirst = Math.max(toFirst, here);
    if (isDecision) continue;
    for (const { edge } of moves[pair] ?? []) {
      if (isFresh[pair] === 1) isFresh[edge.to] = 1;
      if (here <= (lines[edge.to] ?? 0)) continue;
      lines[edge.to] = here;
      words[edge.to] = read;
    }
  }
  return { toFirst, longest };
}

export interface Cards {
  /** How many choices name the trick; `none` where none is named. */
  readonly tactics: Readonly<Partial<Record<Tactic, number>>>;
  readonly cards: number;
  /** Cards that say a sentence or more which another card of the story says. */
  readonly repeated: number;
}

/** The cards of a story as they are written. */
export function cardsOf({ beats }: Scenario): Cards {
  const cards = Object.values(beats).flatMap(({ exit }) =>
    exit.kind === 'choices' ? exit.choices.flatMap(({ feedback }) => feedback ?? []) : [],
  );
  const tactics: Partial<Record<Tactic, number>> = {};
  for (const { tactic } of cards) tactics[tactic] = (tactics[tactic] ?? 0) + 1;
  const times = new Map<string, number>();
  const texts = cards.map(({ happened, helps, say }) => [happened, helps, say]);
  for (const text of texts.flat()) times.set(text, (times.get(text) ?? 0) + 1);
  const isRepeated = (card: readonly string[]): boolean =>
    card.some((text) => (times.get(text) ?? 0) > 1);
  return { tactics, cards: cards.length, repeated: texts.filter(isRepeated).length };
}
