/** What a story teaches by accident: everything that `unsent lessons` prints, as data. */
import type { Id, Outcome } from '../../../script/types.ts';
import type { StoryContext, Wording } from '../../context.ts';
import { type Account, accountsOf } from './accounts.ts';
import { byChance, chancesOf, endsOf } from './chance.ts';
import { type FeltDecision, feltDecisions } from './felt.ts';
import { groupsIn } from './groups.ts';
import { type MovedChoice, type MovedGroup, movedChoices, movedGroups } from './moved.ts';
import { type Phrase, stockPhrases } from './phrases.ts';
import { type ReaderReached, readersReach } from './readers.ts';
import { type Cards, cardsOf, type Rhythm, rhythmOf } from './rhythm.ts';
import { patternOf, type StoryPattern } from './same-plots.ts';
import { type Trait, traitsOf } from './traits.ts';

export interface StoryLessons {
  /** False where the story can go round, or is too large to be walked whole. */
  readonly isExact: boolean;
  /** How many of a hundred plays by chance end there. */
  readonly endings: readonly { readonly id: Id; readonly outcome: Outcome; readonly of: number }[];
  readonly choices: readonly MovedChoice[];
  readonly groups: readonly MovedGroup[];
  readonly felt: readonly FeltDecision[];
  readonly traits: readonly Trait[];
  readonly readers: readonly ReaderReached[];
  /** In the source language. */
  readonly phrases: readonly Phrase[];
  readonly accounts: readonly Account[];
  readonly rhythm: Rhythm;
  readonly cards: Cards;
  readonly pattern: StoryPattern;
  /** Words of this story's source, for phrases that several stories share. */
  readonly source: Wording | null;
}

export function lessonsOf({ scenario, space, wordings }: StoryContext): StoryLessons {
  const [source] = wordings;
  const chances = chancesOf(space, byChance);
  const groupsOf = groupsIn(scenario, source?.language ?? '');
  const ends = endsOf(chances);
  return {
    isExact: chances.isExact,
    endings: chances.endings.flatMap((beat, place) => {
      const at = space.moves.beats[beat];
      if (at?.exit.kind !== 'ending') return [];
      return [{ id: at.id, outcome: at.exit.ending.outcome, of: 100 * (ends[place] ?? 0) }];
    }),
    choices: movedChoices(chances, groupsOf),
    groups: movedGroups(chances, groupsOf),
    felt: feltDecisions(chances),
    traits: traitsOf(scenario, wordings),
    readers: readersReach(space, chances.order, wordings),
    phrases: source ? stockPhrases([source]) : [],
    accounts: accountsOf(scenario),
    rhythm: rhythmOf(chances),
    cards: cardsOf(scenario),
    pattern: patternOf(scenario, chances),
    source: source ?? null,
  };
}
