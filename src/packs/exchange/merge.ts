/**
 * Puts what translators returned into a pack's translation files. No word is lost: whatever is not
 * taken over, and whatever is replaced, is given back with the reason.
 */

import { unseenIn } from '../../check/words/unseen.ts';
import type { TextKey } from '../../script/keys.ts';
import { type Entry, roomFor } from '../read/translation.ts';
import { isOpen, isUntouched, whyNotOf } from './fits.ts';
import type { Returned, Unit } from './unit.ts';
import type { Entries } from './units.ts';

export const asideReasons = {
  unknown: 'the pack has no such text',
  stale: 'the source has changed since it went out',
  'other-source': 'the source beside it is not the one that went out with it',
  'no-source': 'the file says neither with a fingerprint nor with a source what was translated',
  empty: 'there are no words',
  'not-done': 'the file itself says that it is not done',
  untouched: 'nobody has touched it since it went out',
  twice: 'the text came back twice, with different words',
  differs: 'the pack already has other words for it; --replace takes the new ones',
  'hidden-characters': 'it holds characters that cannot be seen',
  'too-long': 'it is far longer than its source',
  replaced: 'these were the words before',
  'left-over': 'its source is gone',
} as const;

export type AsideReason = keyof typeof asideReasons;

/** Of these no word is lost: there are none, or they stand in the pack as they are. */
export const wordless: readonly AsideReason[] = ['empty', 'untouched'];

/** A text that is not, or no longer, in the pack. */
export interface Aside {
  readonly file: string;
  readonly key: TextKey;
  readonly of: string | null;
  readonly source?: string | null;
  readonly target: string;
  readonly reason: AsideReason;
}

export interface Merged {
  /** Every file with its entries after the merge, in the order of the source. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<TextKey, Entry>>;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly aside: readonly Aside[];
}

export interface MergeParts {
  /** Words that differ from those in the pack take their place. */
  readonly replace: boolean;
  /** A sentence may be the same in both languages: they are two forms of one. */
  readonly isCopyFine?: boolean;
}

/**
 * Merges. A text that is missing is added; one whose source had changed is replaced; one that has
 * other words already is replaced only when `replace` says so.
 */
export function mergeReturned(
  units: readonly Unit[],
  entries: Entries,
  returned: readonly Returned[],
  { replace, isCopyFine = false }: MergeParts,
): Merged {
  const known = new Map(units.map((unit) => [nameOf(unit), unit]));
  const taken = new Map<string, Entry>();
  const aside: Aside[] = [];
  const count = { added: 0, replaced: 0, unchanged: 0 };

  for (const item of returned) {
    const unit = known.get(nameOf(item));
    const words = item.target.trim();
    const { file, key, of, source, target } = item;
    const putAside = (reason: AsideReason): void => {
      aside.push({ file, key, of, source, target, reason });
    };
    const reason = unit ? whyNot(item, unit, { replace, isCopyFine }) : whyUnknown(item);
    if (!unit || reason !== null) putAside(reason ?? 'unknown');
    else if (taken.has(nameOf(item))) {
      if (taken.get(nameOf(item))?.text !== words) putAside('twice');
    } else {
      taken.set(nameOf(item), { of: unit.of, text: words });
      if (unit.target === null) count.added += 1;
      else if (unit.state === 'done' && unit.target === words) count.unchanged += 1;
      else {
        count.replaced += 1;
        const before = entries.get(file)?.get(key);
        if (before && before.text !== words)
          aside.push({ file, key, of: before.of, target: before.text, reason: 'replaced' });
      }
    }
  }
  return { entries: inSourceOrder(units, entries, taken), ...count, aside };
}

const whyUnknown = ({ target }: Returned): AsideReason =>
  target.trim() === '' ? 'empty' : 'unknown';

/** Why the words of a text are not taken; null where they are, if they come first. */
function whyNot(item: Returned, unit: Unit, parts: Required<MergeParts>): AsideReason | null {
  const words = item.target.trim();
  if (words === '') return 'empty';
  const other = whyNotOf(item, unit);
  if (other !== null) return other;
  if (unseenIn(words) !== null) return 'hidden-characters';
  if (words.length > roomFor(unit.source)) return 'too-long';
  if (unit.state === 'done' && unit.target === words) return null;
  if (isOpen(item, unit)) return 'not-done';
  if (isUntouched(item, unit, parts.isCopyFine)) return 'untouched';
  return unit.state === 'done' && !parts.replace ? 'differs' : null;
}

const nameOf = ({ file, key }: { file: string; key: string }): string => `${file}\n${key}`;

/** Entries without a source stay, behind the others. */
function inSourceOrder(
  units: readonly Unit[],
  entries: Entries,
  taken: ReadonlyMap<string, Entry>,
): Map<string, Map<TextKey, Entry>> {
  const files = new Map([...entries.keys()].map((name) => [name, new Map<TextKey, Entry>()]));
  for (const { file, key } of units) {
    const entry = taken.get(nameOf({ file, key })) ?? entries.get(file)?.get(key);
    if (entry) files.get(file)?.set(key, entry);
  }
  for (const [file, own] of entries)
    for (const [key, entry] of own)
      if (!files.get(file)?.has(key)) files.get(file)?.set(key, entry);
  return files;
}

export interface Tidied {
  readonly entries: ReadonlyMap<string, ReadonlyMap<TextKey, Entry>>;
  /** How many texts only had a new name. */
  readonly renamed: number;
  readonly aside: readonly Aside[];
}

/**
 * Takes entries without a source out. One whose source stands under a new name, word for word, and
 * has no translation there goes to that name; all others are given back.
 */
export function tidyEntries(units: readonly Unit[], entries: Entries): Tidied {
  const known = new Set(units.map(nameOf));
  const taken = new Map<string, Entry>();
  const aside: Aside[] = [];
  for (const [file, own] of entries)
    for (const [key, entry] of own) {
      if (known.has(nameOf({ file, key }))) continue;
      const meant = units.find(
        (unit) =>
          unit.file === file &&
          unit.of === entry.of &&
          unit.state === 'new' &&
          !taken.has(nameOf(unit)),
      );
      if (meant) taken.set(nameOf(meant), entry);
      else aside.push({ file, key, of: entry.of, target: entry.text, reason: 'left-over' });
    }
  const kept = [...entries].map(([file, own]): [string, ReadonlyMap<TextKey, Entry>] => [
    file,
    new Map([...own].filter(([key]) => known.has(nameOf({ file, key })))),
  ]);
  const renamed = taken.size;
  return { entries: inSourceOrder(units, new Map(kept), taken), renamed, aside };
}

/** A translation file as it stands in a pack. */
export const translationFile = (entries: ReadonlyMap<TextKey, Entry>): string =>
  `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
