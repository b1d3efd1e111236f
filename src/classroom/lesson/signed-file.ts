/** The list of what was read when a story was signed, as a small file that is compared later. */
import { type Piece, type PieceKind, pieceKinds } from '../../script/signed.ts';
import type { Id } from '../../script/types.ts';
import { type FileFault, openStoredFile, storedFile } from '../../session/stored-file.ts';

export interface Signed {
  readonly pack: Id;
  readonly version: string;
  readonly story: Id;
  readonly title: string;
  /** In which it was read. */
  readonly language: string;
  readonly pieces: readonly Piece[];
}

/** Characters of the largest list: the longest story that can be written has fewer. */
const largest = 2_000_000;
/** Of the words by which a piece is known. */
const mostWords = 160;

export const signedName = ({ pack, story, version }: Signed): string =>
  `signed-${pack}-${story}-${version}.json`;

export const signedText = (signed: Signed): string =>
  storedFile('signed', {
    ...signed,
    pieces: signed.pieces.map((piece) => ({ ...piece, words: piece.words.slice(0, mostWords) })),
  });

/** Reads a file of which nothing is known. */
export function readSigned(text: string | null): Signed | FileFault {
  const opened = openStoredFile('signed', text, largest);
  if (typeof opened === 'string') return opened;
  const held = (opened.held ?? {}) as Partial<Record<keyof Signed, unknown>>;
  const { pack, version, story, title, language } = held;
  const names = [pack, version, story, title, language];
  if (!names.every((each) => typeof each === 'string')) return 'damaged';
  const list: unknown[] = Array.isArray(held.pieces) ? held.pieces : [];
  const pieces = list.flatMap(pieceIn);
  if (pieces.length === 0 || pieces.length < list.length) return 'damaged';
  const [ofPack = '', ofVersion = '', id = '', called = '', spoken = ''] = names as string[];
  return { pack: ofPack, version: ofVersion, story: id, title: called, language: spoken, pieces };
}

function pieceIn(value: unknown): Piece[] {
  const { kind, name, words, mark } = (value ?? {}) as Partial<Record<keyof Piece, unknown>>;
  const isKind = pieceKinds.includes(kind as PieceKind);
  if (!isKind || typeof name !== 'string' || typeof words !== 'string' || typeof mark !== 'string')
    return [];
  return [{ kind: kind as PieceKind, name, words: words.slice(0, mostWords), mark }];
}
