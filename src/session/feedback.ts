/** What is said after a choice, as keys. */
import { isFoldedCard } from '../script/folded-card.ts';
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

/** Whether the card of what the story has just come to by `choice` is one line that opens. */
export function isFolded({ legs }: Story, choice: Choice): boolean {
  return isFoldedCard(choice, (tactic) =>
    legs.slice(0, -1).some(({ choice: made }) => made?.feedback?.tactic === tactic),
  );
}
