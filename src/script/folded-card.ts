/** Which cards after a choice are one line that opens. */
import type { Choice, Tactic } from './types.ts';

/**
 * A light hand: all the words of a card are for a trick that is new in this play, and for what was
 * risked. `named` says whether a card named the trick before.
 */
export function isFoldedCard(
  { rating, feedback }: Choice,
  named: (tactic: Tactic) => boolean,
): boolean {
  if (feedback === null || rating === 'risky') return false;
  const { tactic } = feedback;
  return tactic === 'none' || named(tactic);
}
