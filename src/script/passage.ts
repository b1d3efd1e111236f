/** One text of a story with its place, and what somebody who translates it should know. */
import type { TextKey } from './keys.ts';
import type { Beat, Choice, Id, Line } from './types.ts';

/** A way into the author's file: names of groups and positions in lists. */
export type Path = readonly (string | number)[];

export type PassageKind =
  | 'title'
  | 'summary'
  | 'briefing'
  | 'rest'
  | 'name'
  | 'handle'
  | 'detail'
  | 'revealed'
  | 'thread'
  | 'history'
  | 'line'
  | 'label'
  | 'notice'
  | 'choice'
  | 'sent'
  | 'happened'
  | 'helps'
  | 'say'
  | 'ending-title'
  | 'ending'
  | 'note'
  | 'question';

/** Who speaks to whom, as notes for translators say it. */
export interface People {
  /** "Sam (he)", or "Sam" where the story does not say. */
  named(id: Id): string;
  /** " to Noor (she)"; empty where nobody in particular is spoken to. `thread`: null for the beat's. */
  addressed(beat: Beat, thread: Id | null, from: Id): string;
}

export interface Passage {
  readonly key: TextKey;
  readonly text: string;
  /** Where it stands in the story's file. */
  readonly path: Path;
  readonly kind: PassageKind;
  readonly beat: Beat | null;
  /** For a line and its label. */
  readonly line: Line | null;
  /** For a choice and its feedback. */
  readonly choice: Choice | null;
  readonly note: (people: People) => string;
}

type Part = Partial<Pick<Passage, 'beat' | 'line' | 'choice'>>;

export function passage(
  kind: PassageKind,
  key: TextKey,
  text: string,
  path: Path,
  note: string | ((people: People) => string),
  part: Part = {},
): Passage {
  const told = typeof note === 'string' ? () => note : note;
  return { kind, key, text, path, note: told, beat: null, line: null, choice: null, ...part };
}

/** What a player reads; the rest is for staff. */
export const onScreen = ({ kind }: Passage): boolean => kind !== 'note' && kind !== 'question';

/** What is said after a choice. */
export const inFeedback = ({ kind }: Passage): boolean =>
  kind === 'happened' || kind === 'helps' || kind === 'say';
