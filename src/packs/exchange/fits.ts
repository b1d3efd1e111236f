/** Whether words that came back belong to a text of the pack, and whether somebody has worked on them. */
import { fingerprint } from '../../script/fingerprint.ts';
import type { Returned, Unit } from './unit.ts';

/**
 * Gives why the words cannot be taken for this text, or null. The fingerprint that went out tells
 * which source was meant; the source beside it may have lost what programs change by themselves:
 * white space, the form of its characters, the shape of quotation marks and dashes.
 */
export function whyNotOf(
  { of, source }: Returned,
  unit: Unit,
): 'no-source' | 'other-source' | 'stale' | null {
  const isSame = source !== null && sameWords(source, unit.source);
  if (of === null) return source === null ? 'no-source' : isSame ? null : 'stale';
  if (of === unit.of) return source === null || isSame ? null : 'other-source';
  // A source that was put right in the file itself.
  return source !== null && fingerprint(source) === unit.of ? null : 'stale';
}

/** True for words that nobody has touched: those that went out, or a copy of the source. */
export function isUntouched(item: Returned, unit: Unit, isCopyFine: boolean): boolean {
  if (item.mark === 'done') return false;
  if (unit.state === 'stale' && sameText(item.target, unit.target ?? '')) return true;
  // A name, and a single word such as "ok", may be the same in both languages.
  const isName = /\.(?:name|handle)$/.test(unit.key) || !/\s/.test(unit.source.trim());
  return !isCopyFine && !isName && sameText(item.target, unit.source);
}

/**
 * True for words of which the file itself says that they are not done. `stale` is what goes out for
 * a text that has changed: tools that know no states leave it there when they write new words.
 */
export const isOpen = ({ mark }: Returned, { state }: Unit): boolean =>
  mark === 'open' || (mark === 'stale' && state === 'new');

const sameText = (one: string, other: string): boolean => one.trim() === other.trim();

const sameWords = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/["'`´«»‹›\u2018-\u201F\u2032\u2033]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\p{Cf}]+/gu, '');
