/** What is said after a choice, as keys. */
import { keyOf, type TextKey } from '../script/keys.ts';
import type { Choice, Id, Tactic } from '../script/types.ts';

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
