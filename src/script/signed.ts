/**
 * What somebody has read who signs a story: piece by piece, each with a mark of its words and of what
 * it does. Two lists of pieces say what has changed since.
 */
import { fingerprint } from './fingerprint.ts';
import { keyOf, type TextKey } from './keys.ts';
import { passagesOf } from './nouns/scenario.ts';
import { inFeedback, type Passage } from './passage.ts';
import type { Beat, Id, Scenario } from './types.ts';

export const pieceKinds = ['story', 'passage', 'choice', 'card', 'ending', 'staff'] as const;
export type PieceKind = (typeof pieceKinds)[number];

export interface Piece {
  readonly kind: PieceKind;
  /** The same in every version, as long as the author keeps the names. */
  readonly name: string;
  /** By what a reader knows it; empty for a passage without words. */
  readonly words: string;
  readonly mark: string;
}

export interface Changes {
  readonly added: readonly Piece[];
  readonly changed: readonly { readonly before: Piece; readonly now: Piece }[];
  readonly removed: readonly Piece[];
}

/** The pieces of a story in the words of one language, in the order of reading. */
export function piecesOf(scenario: Scenario, text: (key: TextKey) => string): Piece[] {
  const passages = passagesOf(scenario);
  const piece = (kind: PieceKind, name: string, own: readonly Passage[], what: unknown): Piece => {
    const written = new Set(own.map((each) => each.text));
    // Words count as they are read, in whatever language; all else as it is written.
    const rest = JSON.stringify(what, (_, value) => (written.has(value) ? '' : value));
    const read = own.map(({ key }) => text(key));
    return { kind, name, words: read[0] ?? '', mark: fingerprint([rest, ...read].join('\n')) };
  };
  const { beats, ...frame } = scenario;
  const ofStory = passages.filter(({ beat }) => beat === null);
  return [
    piece('story', 'story', ofStory, frame),
    ...Object.values(beats).flatMap((beat) => {
      const own = passages.filter((each) => each.beat === beat);
      return beatPieces(beat, own, piece, text);
    }),
  ];
}

type MakePiece = (kind: PieceKind, name: string, own: readonly Passage[], what: unknown) => Piece;

function beatPieces(
  beat: Beat,
  own: readonly Passage[],
  piece: MakePiece,
  text: (key: TextKey) => string,
): Piece[] {
  const { exit, note: _note, question: _question, ...told } = beat;
  const isFor = (kinds: readonly Passage['kind'][]) =>
    own.filter(({ kind }) => kinds.includes(kind));
  const lines = isFor(['line', 'label', 'notice']);
  // Choices are pieces of their own; what else leads on belongs to the passage.
  const onward = exit.kind === 'then' || exit.kind === 'branch' ? exit : exit.kind;
  const staff = isFor(['note', 'question']);
  const choices = exit.kind === 'choices' ? exit.choices : [];
  return [
    piece('passage', beat.id, lines, [told, onward]),
    ...choices.flatMap((choice) => {
      const name = `${beat.id}/${choice.id}`;
      const said = own.filter((each) => each.choice === choice);
      const { feedback, ...deed } = choice;
      const card = piece('card', name, said.filter(inFeedback), feedback);
      return [
        piece(
          'choice',
          name,
          said.filter((each) => !inFeedback(each)),
          deed,
        ),
        // A card is known by the choice it follows.
        ...(feedback === null ? [] : [{ ...card, words: text(keyOf.choice(beat.id, choice.id)) }]),
      ];
    }),
    ...(exit.kind === 'ending'
      ? [piece('ending', beat.id, isFor(['ending-title', 'ending']), exit.ending)]
      : []),
    ...(staff.length > 0 ? [piece('staff', beat.id, staff, null)] : []),
  ];
}

/** One mark of the whole, as it stands on a sheet: eight hex digits. */
export const markOf = (pieces: readonly Piece[]): string =>
  fingerprint(pieces.map(({ kind, name, mark }) => `${kind} ${name} ${mark}`).join('\n'));

export function changesSince(before: readonly Piece[], now: readonly Piece[]): Changes {
  const then = byName(before);
  const today = byName(now);
  return {
    added: now.filter((piece) => !then.has(nameOf(piece))),
    changed: now.flatMap((piece) => {
      const old = then.get(nameOf(piece));
      return old && old.mark !== piece.mark ? [{ before: old, now: piece }] : [];
    }),
    removed: before.filter((piece) => !today.has(nameOf(piece))),
  };
}

export const isUnchanged = ({ added, changed, removed }: Changes): boolean =>
  added.length + changed.length + removed.length === 0;

const nameOf = ({ kind, name }: Piece): Id => `${kind} ${name}`;

const byName = (pieces: readonly Piece[]): ReadonlyMap<string, Piece> =>
  new Map(pieces.map((piece) => [nameOf(piece), piece]));
