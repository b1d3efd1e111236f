/** What a translator should know about a text: where it stands and who says it. */
import { type Passage, passagesOf } from '../../check/passages.ts';
import { guideParts } from '../../script/guide-texts.ts';
import type { TextKey } from '../../script/texts.ts';
import type { Scenario } from '../../script/types.ts';

/** A note for every text of a story, by key. */
export function notesOf(scenario: Scenario): Map<TextKey, string> {
  return new Map(passagesOf(scenario).map((passage) => [passage.key, noteOf(scenario, passage)]));
}

/** What the parts of a guide are for. */
export function guideNote(key: TextKey): string {
  const part = guideParts.find((name) => key.startsWith(`${name}.`));
  return `the facilitator's guide: ${part ?? 'text'}`;
}

function noteOf(scenario: Scenario, { kind, line, choice }: Passage): string {
  const nameOf = (id: string | null): string =>
    id !== null && Object.hasOwn(scenario.cast, id) ? (scenario.cast[id]?.name ?? id) : 'nobody';
  switch (kind) {
    case 'line':
      return line?.from
        ? `${nameOf(line.from)}: ${line.kind}`
        : `${line?.kind ?? 'line'}, told to the player`;
    case 'label':
      return 'the label on a picture card';
    case 'choice':
      return choice?.act === 'reply'
        ? `a button, then a message from ${nameOf(scenario.lead)}`
        : 'a button: something to do';
    case 'happened':
      return 'after the choice: what the other side did';
    case 'helps':
      return 'after the choice: what helps from here';
    case 'say':
      return 'after the choice: words that somebody could say aloud';
    default:
      return plainNotes[kind];
  }
}

const plainNotes = {
  title: 'the name of the story',
  summary: 'about the story, in the library',
  briefing: 'who is who, before the story starts',
  name: 'a name on screen; keep it if it works in your language',
  handle: 'an account name',
  detail: 'a fact on a profile card',
  revealed: 'at the end: who was behind an account, and what they wanted',
  thread: 'the name of a group chat',
  'ending-title': 'the ending in a few words',
  ending: 'the last words of the story',
  note: 'for staff only',
  question: 'a question for the class',
} as const;
