/** What is said after a choice, as keys. */
import { keyOf, type TextKey } from '../script/keys.ts';
import type { Choice, Id, Tactic } from '../script/types.ts';
import type { Story } from './story.ts';

export interface FeedbackKeys {
  readonly tactic: Tactic;
  readonly happenedKey: TextKey;
  readonly helpsKey: TextKey;
  readonly sayKey: TextKey;
}

/** null where nothing is said after this choice of that beat. */
export function feedbackKeys(beat: Id, { id, feedback }: Choice): FeedbackKeys | null {
  return (
    feedback && {
      tactic: feedback.tactic,
      happenedKey: keyOf.happened(beat, id),
      helpsKey: keyOf.helps(beat, id),
      sayKey: keyOf.say(beat, id),
    }
  );
}

/**
 * A light hand: all the words of a card are for a trick that is new in this play, and for what was
 * risked. What the story has just come to by `choice` is otherwise one line.
 */
export function isFolded({ legs }: Story, { rating, feedback }: Choice): boolean {
  if (feedback === null || rating === 'risky') return false;
  const { tactic } = feedback;
  const isKnown = legs.slice(0, -1).some(({ choice }) => choice?.feedback?.tactic === tactic);
  return tactic === 'none' || isKnown;
}
