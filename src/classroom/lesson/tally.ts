/** The votes of a class on one decision. Plain counts: nobody is asked who voted for what. */
import type { Id } from '../../script/types.ts';
import type { Said } from './by-talk.ts';

/** One vote of the class. */
export interface Round {
  /** By choice; a choice without a vote may be missing. */
  readonly counts: Readonly<Record<Id, number>>;
  readonly pass: number;
  /** What a number was typed for, null for "pass"; its field says so, and not how much. */
  readonly typed: readonly (Id | null)[];
}

/** The vote that is counted, and what is known of it. */
export interface Tally extends Round {
  readonly revealed: boolean;
  /** The first vote, where the class votes once more; see `rounds.ts`. */
  readonly first: Round | null;
  /** The class talks before it votes once more. */
  readonly talking: boolean;
  /** What a group came to by talk; null where votes are counted. */
  readonly said: Said | null;
}

/** More than any hall holds; only a guard against a stuck key. */
const mostVotes = 999;

const emptyRound: Round = { counts: {}, pass: 0, typed: [] };

export const emptyTally: Tally = {
  ...emptyRound,
  revealed: false,
  first: null,
  talking: false,
  said: null,
};

/** Where a group finds its answer by talk. */
export const talkTally: Tally = { ...emptyTally, said: {} };

/** What is asked of a vote, whichever of the two it is. */
type Votes = Pick<Round, 'counts' | 'pass'>;

/** Gives the votes for a choice, or for "pass" (null). */
export function votesFor({ counts, pass }: Votes, choice: Id | null): number {
  if (choice === null) return pass;
  return Object.hasOwn(counts, choice) ? (counts[choice] ?? 0) : 0;
}

/** Sets the votes for a choice; what is not a whole number between 0 and 999 is made one. */
export function withVotes<Of extends Round>(tally: Of, choice: Id | null, count: number): Of {
  const votes = Number.isFinite(count) ? Math.max(0, Math.min(mostVotes, Math.round(count))) : 0;
  if (choice === null) return { ...tally, pass: votes };
  return { ...tally, counts: { ...tally.counts, [choice]: votes } };
}

/** Sets a number that somebody typed. */
export function typeVotes(tally: Tally, choice: Id | null, count: number): Tally {
  const { typed } = tally;
  return {
    ...withVotes(tally, choice, count),
    typed: typed.includes(choice) ? typed : [...typed, choice],
  };
}

export function addVotes(tally: Tally, choice: Id | null, by: number): Tally {
  return withVotes(tally, choice, votesFor(tally, choice) + by);
}

/** All votes on these choices, passes included. */
export function totalOf(tally: Votes, choices: readonly Id[]): number {
  return choices.reduce((sum, choice) => sum + votesFor(tally, choice), tally.pass);
}

/**
 * The choices with the most votes, in the order given: one is a majority, several are a tie, none
 * means that nobody voted for any. A tie is never broken here: the class talks, the teacher picks.
 */
export function leadersOf(tally: Votes, choices: readonly Id[]): readonly Id[] {
  const most = Math.max(0, ...choices.map((choice) => votesFor(tally, choice)));
  return most === 0 ? [] : choices.filter((choice) => votesFor(tally, choice) === most);
}

/** A, B, C … as on the paper cards, in every language. */
export function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
