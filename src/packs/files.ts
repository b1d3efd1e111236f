/** The files of a pack, looked at before anything in them is believed. */
import {
  type FileKind,
  isPicture,
  kindByName,
  type PictureKind,
  pictureByBytes,
} from './file-kinds.ts';
import { packLimits, sizeInWords } from './limits.ts';
import { refusePath, sameFileKey, showPath } from './paths.ts';
import { type Problem, problemIn } from './problem.ts';

/** The files of a pack by their path inside it, as they are. */
export type PackBytes = ReadonlyMap<string, Uint8Array>;

/** The texts of a pack (YAML and JSON) by their path inside it. */
export type PackFiles = ReadonlyMap<string, string>;

export interface PackPicture {
  readonly path: string;
  /** The file name without its ending: what a line calls it. */
  readonly name: string;
  /** By its first bytes; null when they are no picture. */
  readonly kind: PictureKind | null;
  readonly bytes: number;
}

export interface PackContents {
  readonly texts: PackFiles;
  readonly pictures: readonly PackPicture[];
  readonly problems: readonly Problem[];
  /** True where there is more than may be read at all; then nothing of it may be. */
  readonly isTooMuch: boolean;
}

/** Sorts the files of a pack into texts and pictures, and names every file that may not be there. */
export function contentsOf(folder: string, files: PackBytes): PackContents {
  const texts = new Map<string, string>();
  const pictures: PackPicture[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();

  for (const [path, bytes] of files) {
    const refuse = (message: string): void => {
      problems.push(problemIn(`${folder}/${showPath(path)}`, 'files', message));
    };
    const reason = refusePath(path) ?? (seen.has(sameFileKey(path)) ? twice : null);
    seen.add(sameFileKey(path));
    if (reason !== null) {
      refuse(reason);
      continue;
    }
    const named = kindByName(path);
    if ('refused' in named) refuse(named.refused);
    else if (!belongsAt(named.kind, path)) refuse(whereFor(named.kind));
    else if (bytes.length > packLimits.fileBytes) refuse(tooBig(packLimits.fileBytes));
    else if (isPicture(named.kind)) {
      const kind = pictureByBytes(bytes);
      pictures.push({ path, name: nameOf(path), kind, bytes: bytes.length });
      // What is no picture at all is named by the checker, with how to mend it.
      if (kind !== null && kind !== named.kind)
        refuse(`its name says ${named.kind}, but it is a ${kind} picture; rename it`);
    } else if (bytes.length > packLimits.textBytes) refuse(tooBig(packLimits.textBytes));
    else {
      const text = decodeText(bytes);
      if (text === null) refuse(noUtf8(bytes));
      else texts.set(path, text);
    }
  }
  const tooMuch = tooMuchIn(files).map((message) => problemIn(folder, 'files', message));
  return { texts, pictures, problems: [...problems, ...tooMuch], isTooMuch: tooMuch.length > 0 };
}

/** What a pack has too much of as a whole, though each of its files be small enough. */
function tooMuchIn(files: PackBytes): string[] {
  const bytes = [...files].reduce(
    (sum, [path, { length }]) => ({
      all: sum.all + length,
      yaml: sum.yaml + (path.endsWith('.yaml') ? length : 0),
    }),
    { all: 0, yaml: 0 },
  );
  const over = (is: number, most: number, what = ''): string[] =>
    is > most
      ? [`a pack has at most ${sizeInWords(most)}${what}; this one has ${sizeInWords(is)}`]
      : [];
  return [
    ...(files.size > packLimits.files
      ? [`a pack has at most ${packLimits.files} files; this one has ${files.size}`]
      : []),
    ...over(bytes.all, packLimits.unpackedBytes),
    ...over(bytes.yaml, packLimits.yamlBytes, ' of stories'),
  ];
}

/** A pack has its stories at the top and two kinds of folders, so nothing can hide in it. */
function belongsAt(kind: FileKind, path: string): boolean {
  if (kind === 'yaml') return !path.includes('/');
  return (kind === 'json' ? /^locales\/[^/]+\/[^/]+$/ : /^pictures\/[^/]+$/).test(path);
}

function whereFor(kind: FileKind): string {
  if (kind === 'yaml') return 'stories stand beside pack.yaml, in no folder';
  return kind === 'json'
    ? 'translations stand in locales/<language>, and a pack has no other .json'
    : 'pictures stand in the folder pictures';
}

const twice = 'there are two files of this name, or two that differ only in capitals';

const tooBig = (most: number): string => `a file like this has at most ${sizeInWords(most)}`;

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');

function noUtf8(bytes: Uint8Array): string {
  return utf16In(bytes) === null
    ? 'this is no text in UTF-8; save it as "UTF-8" in your editor'
    : 'this is a text in UTF-16, which some programs call "Unicode"; save it as "UTF-8" in your editor';
}

/** Which UTF-16 a text is in: by its mark, or because every second byte of its start is zero. */
export function utf16In(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, Math.min(bytes.length & ~1, 64));
  const isZero = (odd: number): boolean =>
    start.length > 0 && start.every((byte, at) => at % 2 !== odd || byte === 0);
  if (isZero(1) && !isZero(0)) return 'utf-16le';
  return isZero(0) && !isZero(1) ? 'utf-16be' : null;
}

/** Strict UTF-8; a byte order mark at the start is left out. Gives null for anything else. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
