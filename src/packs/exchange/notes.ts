/**
 * What a translator should know about a text: where it stands, who says it to whom, and whether
 * they are a he or a she, without which most languages have no word for it.
 */
import { type Passage, passagesOf } from '../../check/passages.ts';
import { settingsOf } from '../../check/setting.ts';
import { guideParts } from '../../script/guide-texts.ts';
import type { TextKey } from '../../script/texts.ts';
import type { Id, LineKind, Scenario } from '../../script/types.ts';

/** A note for every text of a story, by key. */
export function notesOf(scenario: Scenario): Map<TextKey, string> {
  const people = peopleOf(scenario);
  return new Map(
    passagesOf(scenario).map((passage) => [passage.key, noteOf(scenario, people, passage)]),
  );
}

/** What the parts of a guide are for. */
export function guideNote(key: TextKey): string {
  const part = guideParts.find((name) => key.startsWith(`${name}.`));
  return `the facilitator's guide: ${part ?? 'text'}`;
}

interface People {
  /** "Sam (he)", or "Sam" where the story does not say. */
  named(id: Id): string;
  /** " to Noor (she)"; empty where nobody in particular is spoken to. */
  addressed(passage: Passage, from: Id): string;
}

function peopleOf(scenario: Scenario): People {
  const { cast, threads, lead } = scenario;
  const settings = settingsOf(scenario);
  const named = (id: Id): string => {
    const member = Object.hasOwn(cast, id) ? cast[id] : undefined;
    if (!member) return id;
    return member.they === null ? member.name : `${member.name} (${member.they})`;
  };
  return {
    named,
    addressed({ beat, line }, from) {
      if (beat === null) return '';
      const open = settings.get(beat.id)?.threads ?? [];
      const ids = line?.thread != null ? [line.thread] : [...open];
      const [id] = ids;
      // One beat can follow in two conversations; then its words go to either.
      const thread = id !== undefined && ids.length === 1 ? threads[id] : undefined;
      if (!thread) return '';
      const others = [lead, ...thread.with].filter((each) => each !== from);
      if (others.length === 1) return ` to ${named(others[0] ?? '')}`;
      return others.length === 0 ? '' : ` to a group: ${others.map(named).join(', ')}`;
    },
  };
}

/** What is said to somebody; a post, a comment and the like are for everybody. */
const toSomebody: readonly LineKind[] = [
  'message',
  'picture',
  'payment',
  'voice',
  'sticker',
  'file',
];

function noteOf(scenario: Scenario, people: People, passage: Passage): string {
  const { kind, line, choice } = passage;
  switch (kind) {
    case 'name':
      return nameNote(scenario, passage);
    case 'line': {
      if (!line?.from) return `${line?.kind ?? 'line'}, told to the player`;
      const to = toSomebody.includes(line.kind) ? people.addressed(passage, line.from) : '';
      return `${people.named(line.from)}${to}: ${line.kind}`;
    }
    case 'label':
      return 'the label on a picture card';
    case 'choice': {
      if (choice?.act !== 'reply') return 'a button: something to do';
      const to = people.addressed(passage, scenario.lead);
      return `a button, then a message from ${people.named(scenario.lead)}${to}`;
    }
    case 'happened':
      return 'after the choice: what the other side did';
    case 'helps':
      return 'after the choice: what helps from here';
    case 'say':
      return 'after the choice: words that anybody could say aloud, a boy or a girl';
    default:
      return plainNotes[kind];
  }
}

/** Whose name it is stands in its path: `cast`, the id, `name`. */
function nameNote({ cast }: Scenario, { path }: Passage): string {
  const member = cast[String(path[1])];
  const they = member?.they == null ? '' : ` (${member.they})`;
  return `a name on screen${they}; keep it if it works in your language`;
}

const plainNotes = {
  title: 'the name of the story',
  summary: 'about the story, in the library',
  briefing: 'who is who, before the story starts',
  handle: 'an account name',
  detail: 'a fact on a profile card',
  revealed: 'at the end: who was behind an account, and what they wanted',
  thread: 'the name of a group chat',
  'ending-title': 'the ending in a few words',
  ending: 'the last words of the story',
  note: 'for staff only',
  question: 'a question for the class',
} as const;
