/**
 * What a choice looks like, and how such choices are rated: by place, by form, by length. Counted
 * over the choices as they are written, not over plays.
 */
import type { Choice, Rating, Scenario } from '../../../script/types.ts';
import type { Wording } from '../../context.ts';
import { keyWordsOf } from './key-words.ts';
import { type Buttons, buttonsIn, keysIn } from './readers.ts';

export type Rated = Readonly<Record<Rating, number>>;

/** How choices of one look are rated. */
export interface Trait {
  /** As `place`; `length` and `key words` are of one language. */
  readonly by: 'place' | 'form' | 'letter' | 'length' | 'key words';
  readonly language: string | null;
  /** Such as `first`, `deed`, `the longest`. */
  readonly is: string;
  readonly rated: Rated;
}

type Decision = readonly Choice[];

/** Every look that a story has. */
export function traitsOf(scenario: Scenario, wordings: readonly Wording[]): Trait[] {
  const decisions = Object.values(scenario.beats).flatMap(({ exit }): Decision[] =>
    exit.kind === 'choices' && exit.choices.length > 1 ? [exit.choices] : [],
  );
  const [source] = wordings;
  const own = source ? buttonsIn(source) : new Map<Choice, string>();
  return [
    ...sorted('place', null, decisions, (decision, at) => placeIn(decision, at)),
    ...sorted('form', null, decisions, (decision, at) =>
      decision[at]?.act === 'reply' ? 'speech' : 'deed',
    ),
    ...sorted('letter', null, decisions, (decision, at) => letterOf(own, decision[at])),
    ...wordings.flatMap((wording) => {
      const { language } = wording;
      const buttons = buttonsIn(wording);
      const keys = keyWordsOf(language);
      const has = (choice: Choice | undefined): boolean =>
        choice !== undefined && keysIn(buttons.get(choice) ?? '', keys) > 0;
      return [
        ...sorted('length', language, decisions, (decision, at) => lengthIn(buttons, decision, at)),
        ...(keys.length === 0
          ? []
          : sorted('key words', language, decisions, (decision, at) =>
              has(decision[at]) ? 'has one' : 'has none',
            )),
      ];
    }),
  ];
}

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const placeIn = (_: Decision, at: number): string => places[at] ?? 'later';

/** Null in scripts that have no capital letters. */
function letterOf(buttons: Buttons, choice: Choice | undefined): string | null {
  const [first] = (choice && buttons.get(choice))?.match(/\p{L}/u) ?? [];
  if (first === undefined || first.toLowerCase() === first.toUpperCase()) return null;
  return first === first.toUpperCase() ? 'capital' : 'small';
}

function lengthIn(buttons: Buttons, decision: Decision, at: number): string | null {
  const lengths = decision.map((choice) => buttons.get(choice)?.length ?? 0);
  const own = lengths[at] ?? 0;
  if (own === 0) return null;
  if (own === Math.max(...lengths)) return 'the longest';
  return own === Math.min(...lengths) ? 'the shortest' : 'between';
}

function sorted(
  by: Trait['by'],
  language: string | null,
  decisions: readonly Decision[],
  lookOf: (decision: Decision, at: number) => string | null,
): Trait[] {
  const found = new Map<string, Record<Rating, number>>();
  for (const decision of decisions)
    for (const [at, { rating }] of decision.entries()) {
      const is = lookOf(decision, at);
      if (is === null) continue;
      const rated = found.get(is) ?? { safe: 0, unsure: 0, risky: 0 };
      rated[rating] += 1;
      found.set(is, rated);
    }
  return [...found].map(([is, rated]) => ({ by, language, is, rated }));
}

/** The looks of several stories as one, in the order in which they were met. */
export function traitsTogether(all: readonly Trait[]): Trait[] {
  const sums = new Map<string, Trait>();
  for (const trait of all) {
    const name = `${trait.by} ${trait.language} ${trait.is}`;
    const known = sums.get(name)?.rated ?? { safe: 0, unsure: 0, risky: 0 };
    const rated = {
      safe: known.safe + trait.rated.safe,
      unsure: known.unsure + trait.rated.unsure,
      risky: known.risky + trait.rated.risky,
    };
    sums.set(name, { ...trait, rated });
  }
  return [...sums.values()];
}

export const countOf = ({ safe, unsure, risky }: Rated): number => safe + unsure + risky;

/** In parts of a hundred; null of nothing. */
export function shareOf(rated: Rated, rating: Rating): number | null {
  const all = countOf(rated);
  return all === 0 ? null : (100 * rated[rating]) / all;
}
