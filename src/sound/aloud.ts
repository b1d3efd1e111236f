/** What a step of a play gives to read aloud, in the order in which it is read. Pure. */
import { keyOf, type TextKey } from '../script/keys.ts';
import type { Id, Scenario } from '../script/types.ts';
import { openThread } from '../session/open-thread.ts';
import type { ChatView, FeedbackView, MessageView } from '../session/view.ts';
import type { UiKey } from '../view/ui-key.ts';

/** Words of the story, or of the interface with the story's name of somebody filled in. */
export type Phrase = { readonly story: TextKey } | { readonly ui: UiKey; readonly name?: TextKey };

export interface Aloud {
  /** Whose voice; null: nobody says it. */
  readonly by: Id | null;
  readonly phrase: Phrase;
}

/** The lines of the open conversation that were not read yet. What stood there before the story is past. */
export function linesAloud(
  view: ChatView,
  scenario: Scenario,
  known: ReadonlySet<string>,
): readonly Aloud[] {
  const messages = openThread(view)?.messages ?? [];
  return messages
    .filter(({ id, beat }) => beat !== null && !known.has(id))
    .map((message) => ({ by: speakerOf(message, scenario), phrase: { story: message.key } }));
}

/** A card, a question or an end that has just come. */
export function turnAloud(
  before: ChatView | null,
  view: ChatView,
  scenario: Scenario,
): readonly Aloud[] {
  const { feedback, ending, turn } = view;
  if (feedback !== null && feedback.choiceKey !== before?.feedback?.choiceKey)
    return cardAloud(feedback);
  if (ending !== null && before?.ending == null)
    return told({ story: ending.titleKey }, { story: ending.textKey });
  const isNew = before?.turn !== 'asking' || before.beat !== view.beat || before.made !== view.made;
  const choices = view.vote?.options.length ? view.vote.options : view.choices;
  if (turn !== 'asking' || !isNew || choices.length === 0) return [];
  return told(
    { ui: 'play.what-could', name: keyOf.name(scenario.lead) },
    ...choices.map(({ key }) => ({ story: key })),
  );
}

/** What was read of is over: the reader has gone on from it, or to another place. */
export function isPast(before: ChatView, view: ChatView): boolean {
  if (before.made !== view.made || before.open !== view.open) return true;
  if (before.turn === 'asking' && (view.turn !== 'asking' || view.draft !== before.draft))
    return true;
  return before.feedback !== null && view.feedback === null;
}

/** The same play is told from another place: back, a jump, a kept place. */
export const isElsewhere = (before: ChatView | null, view: ChatView): boolean =>
  before !== null && (view.made < before.made || view.made > before.made + 1);

const told = (...phrases: readonly Phrase[]): readonly Aloud[] =>
  phrases.map((phrase) => ({ by: null, phrase }));

function cardAloud({ tactic, folded, happenedKey, helpsKey, sayKey }: FeedbackView) {
  const name: Phrase = { ui: tactic === 'none' ? 'play.no-trick' : `tactics.${tactic}.name` };
  if (folded) return told(name);
  return told(name, { story: happenedKey }, { story: helpsKey }, { story: sayKey });
}

const nobody: ReadonlySet<MessageView['kind']> = new Set([
  'narration',
  'time',
  'press',
  'notice',
  'deed',
  'reaction',
]);

function speakerOf({ kind, from, mine }: MessageView, { lead }: Scenario): Id | null {
  if (nobody.has(kind)) return null;
  return from ?? (mine ? lead : null);
}
