/** Everything in a pack that has words, with the state of one translation. */
import { fingerprint } from '../../script/fingerprint.ts';
import type { TextKey } from '../../script/keys.ts';
import type { ReadPackFiles } from '../compile.ts';
import type { PackFiles } from '../files.ts';
import { type Entry, type NoEntries, parseEntries } from '../read/translation.ts';
import { guideNote, notesOf } from './notes.ts';
import type { Unit } from './unit.ts';

/** The entries of one language, by file name without ending. */
export type Entries = ReadonlyMap<string, ReadonlyMap<TextKey, Entry>>;

export const translationPath = (language: string, name: string): string =>
  `locales/${language}/${name}.json`;

/**
 * Reads the translation files of one language. Files that cannot be read are named and are not
 * among the entries: nothing may be written over them.
 */
export function entriesOf(
  files: PackFiles,
  names: readonly string[],
  language: string,
): { entries: Entries; unreadable: readonly { path: string; reason: string }[] } {
  const entries = new Map<string, ReadonlyMap<TextKey, Entry>>();
  const unreadable: { path: string; reason: string }[] = [];
  for (const name of names) {
    const path = translationPath(language, name);
    const text = files.get(path);
    const parsed = text === undefined ? new Map<TextKey, Entry>() : parseEntries(text);
    if ('message' in parsed)
      unreadable.push({ path, reason: `${lineOf(parsed)}${parsed.message}` });
    else entries.set(name, parsed);
  }
  return { entries, unreadable };
}

const lineOf = ({ line }: NoEntries): string => (line > 0 ? `line ${line}: ` : '');

/** Every text of a pack, in the order of reading, with what one language has for it. */
export function unitsOf(read: ReadPackFiles, entries: Entries): Unit[] {
  const notes = new Map(
    read.stories.flatMap(({ value }) => (value ? [[value.id, notesOf(value)] as const] : [])),
  );
  const noteFor = (file: string, key: TextKey): string => {
    if (file === 'pack') return key === 'title' ? 'the name of the pack' : 'about the pack';
    return notes.get(file)?.get(key) ?? guideNote(key);
  };
  return Object.entries(read.sources).flatMap(([file, texts]) =>
    [...texts].map(([key, source]): Unit => {
      const of = fingerprint(source);
      const entry = entries.get(file)?.get(key);
      const state = entry === undefined ? 'new' : entry.of === of ? 'done' : 'stale';
      const target = entry?.text ?? null;
      return { file, key, of, source, target, state, note: noteFor(file, key) };
    }),
  );
}

/** Entries whose source is gone: nobody sees them any more, and nothing throws them away. */
export function leftOver(read: ReadPackFiles, entries: Entries): { file: string; key: TextKey }[] {
  return [...entries].flatMap(([file, own]) =>
    [...own.keys()].filter((key) => !read.sources[file]?.has(key)).map((key) => ({ file, key })),
  );
}
