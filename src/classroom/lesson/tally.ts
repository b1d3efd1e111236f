/** The votes of a class on one decision. Plain counts: nobody is asked who voted for what. */
import type { Id } from '../../script/types.ts';

export interface Tally {
  /** By choice; a choice without a vote may be missing. */
  readonly counts: Readonly<Record<Id, number>>;
  readonly pass: number;
  readonly revealed: boolean;
  /** What a number was typed for, null for "pass"; its field says so, and not how much. */
  readonly typed: readonly (Id | null)[];
}

/** More than any hall holds; only a guard against a stuck key. */
const mostVotes = 999;

export const emptyTally: Tally = { counts: {}, pass: 0, revealed: false, typed: [] };

/** Gives the votes for a choice, or for "pass" (null). */
export function votesFor(tally: Tally, choice: Id | null): number {
  if (choice === null) return tally.pass;
  return Object.hasOwn(tally.counts, choice) ? (tally.counts[choice] ?? 0) : 0;
}

/** Sets the votes for a choice; what is not a whole number between 0 and 999 is made one. */
export function withVotes(tally: Tally, choice: Id | null, count: number): Tally {
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
export function totalOf(tally: Tally, choices: readonly Id[]): number {
  return choices.reduce((sum, choice) => sum + votesFor(tally, choice), tally.pass);
}

/**
 * The choices with the most votes, in the order given: one is a majority, several are a tie, none
 * means that nobody voted for any. A tie is never broken here: the class talks, the teacher picks.
 */
export function leadersOf(tally: Tally, choices: readonly Id[]): readonly Id[] {
  const most = Math.max(0, ...choices.map((choice) => votesFor(tally, choice)));
  return most === 0 ? [] : choices.filter((choice) => votesFor(tally, choice) === most);
}

/** A, B, C … as on the paper cards, in every language. */
export function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
