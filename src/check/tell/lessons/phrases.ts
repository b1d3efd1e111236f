/**
 * Sentences that come again: on cards after a choice, where a phrase that only ever follows one
 * rating announces it, and on the buttons, where a learned sentence is the answer.
 */
import type { Rating } from '../../../script/types.ts';
import { wordCount } from '../../../script/word-count.ts';
import type { Wording } from '../../context.ts';
import { plainWords } from '../../words/counting.ts';
import { countOf, type Rated } from './traits.ts';

export interface Phrase {
  /** As it is written where it stands first. */
  readonly text: string;
  readonly language: string;
  readonly on: 'card' | 'button';
  /** The ratings of the choices it stands with. */
  readonly rated: Rated;
}

/** Shorter sentences are talk, such as `I don't know.` */
const leastWords = 4;
/** How often makes a phrase of a sentence. */
const leastTimes = 3;

interface Said {
  readonly text: string;
  readonly rating: Rating;
}

/** Sentences that stand three times or more in texts of one language, the most frequent first. */
export function stockPhrases(wordings: readonly Wording[]): Phrase[] {
  return (['card', 'button'] as const)
    .flatMap((on) => phrasesOn(wordings, on))
    .filter(({ rated }) => countOf(rated) >= leastTimes)
    .sort((a, b) => countOf(b.rated) - countOf(a.rated));
}

function phrasesOn(wordings: readonly Wording[], on: Phrase['on']): Phrase[] {
  const found = new Map<string, Phrase & { readonly rated: Record<Rating, number> }>();
  for (const wording of wordings)
    for (const { text, rating } of sentencesIn(wording, on)) {
      const { language } = wording;
      const name = `${language}${plainWords(text)}`;
      const known = found.get(name);
      const rated = known?.rated ?? { safe: 0, unsure: 0, risky: 0 };
      rated[rating] += 1;
      if (!known) found.set(name, { text, language, on, rated });
    }
  return [...found.values()];
}

function sentencesIn({ passages }: Wording, on: Phrase['on']): Said[] {
  return passages.flatMap(({ kind, choice, text }) => {
    const isCard = kind === 'happened' || kind === 'helps' || kind === 'say';
    if (!choice || (on === 'card' ? !isCard : kind !== 'choice')) return [];
    return (text.match(/[^.!?؟…]+[.!?؟…]*/gu) ?? [])
      .map((sentence) => sentence.trim())
      .filter((sentence) => wordCount(sentence) >= leastWords)
      .map((sentence) => ({ text: sentence, rating: choice.rating }));
  });
}

/** The rating that every choice with this phrase has; null where it tells nothing. */
export function announces({ rated }: Phrase): Rating | null {
  const all = countOf(rated);
  return (['safe', 'unsure', 'risky'] as const).find((rating) => rated[rating] === all) ?? null;
}
