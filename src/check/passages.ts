/** Every text of a story with its place: the same texts as `textsOf`, for rules that read them. */
import { keyOf, type TextKey } from '../script/texts.ts';
import type { Beat, Choice, Line, Scenario } from '../script/types.ts';
import type { Path } from './finding.ts';

export type PassageKind =
  | 'title'
  | 'summary'
  | 'briefing'
  | 'name'
  | 'handle'
  | 'detail'
  | 'revealed'
  | 'thread'
  | 'line'
  | 'label'
  | 'choice'
  | 'happened'
  | 'helps'
  | 'say'
  | 'ending-title'
  | 'ending'
  | 'note'
  | 'question';

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
}

/** Gives the passages of a story in the order of reading. */
export function passagesOf(scenario: Scenario): Passage[] {
  return [
    passage('title', keyOf.title, scenario.title, ['title']),
    passage('summary', keyOf.summary, scenario.summary, ['summary']),
    passage('briefing', keyOf.briefing, scenario.briefing, ['briefing']),
    ...Object.values(scenario.cast).flatMap(({ id, name, profile, revealed }) => [
      passage('name', keyOf.name(id), name, ['cast', id, 'name']),
      ...(profile?.handle
        ? [passage('handle', keyOf.handle(id), profile.handle, ['cast', id, 'profile', 'handle'])]
        : []),
      ...(profile?.details ?? []).map((detail, index) =>
        passage('detail', keyOf.detail(id, detail.id), detail.text, [
          ...['cast', id, 'profile', 'details'],
          index,
          'text',
        ]),
      ),
      ...(revealed === null
        ? []
        : [passage('revealed', keyOf.revealed(id), revealed, ['cast', id, 'revealed'])]),
    ]),
    ...Object.values(scenario.threads).flatMap(({ id, title }) =>
      title === null ? [] : [passage('thread', keyOf.thread(id), title, ['threads', id, 'title'])],
    ),
    ...Object.values(scenario.beats).flatMap(inBeat),
  ];
}

function passage(
  kind: PassageKind,
  key: TextKey,
  text: string,
  path: Path,
  part: Partial<Pick<Passage, 'beat' | 'line' | 'choice'>> = {},
): Passage {
  return { kind, key, text, path, beat: null, line: null, choice: null, ...part };
}

function inBeat(beat: Beat): Passage[] {
  const { id, exit, note, question } = beat;
  const at: Path = ['beats', id];
  const passages = beat.lines.flatMap((line, index) => inLine(beat, line, [...at, 'lines', index]));
  if (exit.kind === 'choices')
    for (const [index, choice] of exit.choices.entries())
      passages.push(...inChoice(beat, choice, [...at, 'choices', index]));
  if (exit.kind === 'ending') {
    const { title, text } = exit.ending;
    const path = [...at, 'ending'];
    passages.push(
      passage('ending-title', keyOf.endingTitle(id), title, [...path, 'title'], { beat }),
      passage('ending', keyOf.endingText(id), text, [...path, 'text'], { beat }),
    );
  }
  const path = [...at, 'teacher'];
  if (note !== null)
    passages.push(passage('note', keyOf.note(id), note, [...path, 'note'], { beat }));
  if (question !== null)
    passages.push(
      passage('question', keyOf.question(id), question, [...path, 'question'], { beat }),
    );
  return passages;
}

function inLine(beat: Beat, line: Line, path: Path): Passage[] {
  const part = { beat, line };
  const text = passage('line', keyOf.line(beat.id, line.id), line.text, [...path, 'text'], part);
  if (line.label === null) return [text];
  const key = keyOf.label(beat.id, line.id);
  return [text, passage('label', key, line.label, [...path, 'label'], part)];
}

function inChoice(beat: Beat, choice: Choice, path: Path): Passage[] {
  const part = { beat, choice };
  return [
    passage('choice', keyOf.choice(beat.id, choice.id), choice.text, [...path, 'text'], part),
    ...(['happened', 'helps', 'say'] as const).map((kind) =>
      passage(
        kind,
        keyOf[kind](beat.id, choice.id),
        choice.feedback[kind],
        [...path, 'feedback', kind],
        part,
      ),
    ),
  ];
}

/** What a player reads; the rest is for staff. */
export const onScreen = ({ kind }: Passage): boolean => kind !== 'note' && kind !== 'question';

/** What is said after a choice. */
export const inFeedback = ({ kind }: Passage): boolean =>
  kind === 'happened' || kind === 'helps' || kind === 'say';
