/**
 * Players who go by one thing alone and read nothing else. What they reach, beside one who presses
 * by chance, says what gives the answer away.
 */
import type { Choice, Rating } from '../../../script/types.ts';
import { wordCount } from '../../../script/word-count.ts';
import type { Wording } from '../../context.ts';
import type { Space } from '../../walk/explore.ts';
import type { Order } from '../../walk/order.ts';
import { choiceOf } from '../../walk/reach.ts';
import { contains, plainWords } from '../../words/counting.ts';
import { byChance, chancesOf, inAPlay, type Player } from './chance.ts';
import { keyWordsOf } from './key-words.ts';

/** How a play goes, in decisions, on average. */
export interface Reached {
  readonly decisions: number;
  readonly safe: number;
  readonly unsure: number;
  readonly risky: number;
}

export interface ReaderReached extends Reached {
  /** `chance`, or what the player goes by. */
  readonly goesBy: string;
  /** null: no words are read. */
  readonly language: string | null;
}

/** The words on the buttons in one language. */
export type Buttons = ReadonlyMap<Choice, string>;

export function buttonsIn({ passages }: Wording): Buttons {
  return new Map(
    passages.flatMap(({ kind, choice, text }) =>
      kind === 'choice' && choice ? [[choice, text] as const] : [],
    ),
  );
}

/** Lets every reader play. */
export function readersReach(
  space: Space,
  order: Order,
  wordings: readonly Wording[],
): ReaderReached[] {
  const play = (goesBy: string, language: string | null, player: Player): ReaderReached => ({
    ...{ goesBy, language, ...reachedBy(space, order, player) },
  });
  return [
    play('chance', null, byChance),
    play(
      'the first',
      null,
      best((_, at) => -at),
    ),
    play(
      'the last',
      null,
      best((_, at) => at),
    ),
    play(
      'a deed',
      null,
      best(({ act }) => (act === 'reply' ? 0 : 1)),
    ),
    play(
      'speech',
      null,
      best(({ act }) => (act === 'reply' ? 1 : 0)),
    ),
    ...wordings.flatMap((wording) => {
      const { language } = wording;
      const buttons = buttonsIn(wording);
      const textOf = (choice: Choice): string => buttons.get(choice) ?? '';
      const length = (choice: Choice): number => textOf(choice).length;
      const keys = keyWordsOf(language);
      return [
        play('the longest', language, best(length)),
        play(
          'the shortest',
          language,
          best((choice) => -length(choice)),
        ),
        ...(keys.length === 0
          ? []
          : [
              play(
                'key words',
                language,
                best((choice) => keysIn(textOf(choice), keys)),
              ),
            ]),
      ];
    }),
  ];
}

/** How many of the key words stand in a text. */
export function keysIn(text: string, keys: readonly string[]): number {
  const plain = plainWords(text);
  return wordCount(text) === 0 ? 0 : keys.filter((key) => contains(plain, key)).length;
}

/** Takes what scores highest; among equals, by chance. */
function best(scoreOf: (choice: Choice, at: number) => number): Player {
  const known = new Map<Choice, number>();
  const score = (choice: Choice, at: number): number => {
    const own = known.get(choice) ?? scoreOf(choice, at);
    known.set(choice, own);
    return own;
  };
  return (space, edges) => {
    const scores = edges.map((edge) => {
      const choice = choiceOf(space, edge);
      return choice ? score(choice, edge.way.index) : 0;
    });
    const most = Math.max(...scores);
    return scores.map((own) => (own === most ? 1 : 0));
  };
}

function reachedBy(space: Space, order: Order, player: Player): Reached {
  const chances = chancesOf(space, player, order);
  const sums: Record<Rating, number> = { safe: 0, unsure: 0, risky: 0 };
  for (const rating of ['safe', 'unsure', 'risky'] as const)
    sums[rating] = inAPlay(chances, (pair) =>
      (chances.moves[pair] ?? []).reduce(
        (sum, { edge, share }) => (choiceOf(space, edge)?.rating === rating ? sum + share : sum),
        0,
      ),
    );
  return { decisions: sums.safe + sums.unsure + sums.risky, ...sums };
}

/** The plays of several stories as one, each played once. */
export function together(reached: readonly Reached[]): Reached {
  const sum = (of: keyof Reached): number => reached.reduce((all, one) => all + one[of], 0);
  return {
    ...{ decisions: sum('decisions'), safe: sum('safe') },
    ...{ unsure: sum('unsure'), risky: sum('risky') },
  };
}
