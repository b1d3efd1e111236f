/**
 * Two rounds of one vote: the class votes, talks, and votes once more. What stood is kept as the
 * first round, and the second one decides. Nobody is asked who changed: counts are all there is.
 */
import type { Id } from '../../script/types.ts';
import type { Again, ChangeView } from '../../session/view.ts';
import { isSaid } from './by-talk.ts';
import { emptyTally, type Round, type Tally, totalOf, votesFor } from './tally.ts';

/** Whether the vote counted now is the first or the second. */
export const roundOf = ({ first }: Pick<Tally, 'first'>): 1 | 2 => (first === null ? 1 : 2);

/** What voting once more does to this tally; null where it does nothing. */
export function againAt(tally: Tally, choices: readonly Id[]): Again | null {
  // What is said by talk has no rounds: the group talks until it is done.
  if (tally.revealed || tally.said !== null) return null;
  const counted = totalOf(tally, choices) > 0;
  if (tally.first === null) return counted ? 'vote-again' : null;
  return counted ? null : 'one-round';
}

/** What stands becomes the first round; the second begins empty, and with talking. */
export function voteAgain({ counts, pass, typed }: Tally): Tally {
  return { ...emptyTally, first: { counts, pass, typed }, talking: true };
}

/** The first round becomes the vote again. */
export function oneRound(tally: Tally): Tally {
  return tally.first === null ? tally : { ...emptyTally, ...tally.first };
}

/** The votes that a class looks at. */
export interface ShownRounds {
  /** The one that decides. */
  readonly last: Round;
  /** The one before it; null where one stands alone. */
  readonly before: Round | null;
}

/** A second round in which nothing was counted decides nothing: then the first one stands alone. */
export function roundsOf(tally: Tally, choices: readonly Id[]): ShownRounds {
  const { first } = tally;
  if (first === null) return { last: tally, before: null };
  return totalOf(tally, choices) === 0
    ? { last: first, before: null }
    : { last: tally, before: first };
}

/**
 * What can truly be said of a second vote. Whoever leaves one choice comes to another, so as many
 * have changed as votes came to choices that gained, and as many as went from those that lost. Where
 * the totals differ, votes also came or went by themselves: the smaller of both sums is still true.
 */
export function changeOf({ last, before }: ShownRounds, choices: readonly Id[]): ChangeView | null {
  if (before === null) return null;
  const differences = [...choices, null].map(
    (each) => votesFor(last, each) - votesFor(before, each),
  );
  const sum = (sign: 1 | -1): number =>
    differences.reduce((all, each) => all + Math.max(0, sign * each), 0);
  return {
    least: Math.min(sum(1), sum(-1)),
    totals: [totalOf(before, choices), totalOf(last, choices)],
  };
}

/** How many votes of a class would be gone with this tally: one, two, or none. */
export const countedRounds = (tally: Tally): number =>
  isSaid(tally)
    ? 1
    : [tally.first, tally].filter((round) => round !== null && isCounted(round)).length;

export const isCounted = ({ counts, pass }: Pick<Round, 'counts' | 'pass'>): boolean =>
  pass > 0 || Object.values(counts).some((count) => count > 0);
