/** Numbers, lists, days and names of countries, as people write them in a language. */

import { directionOf } from '../script/direction.ts';

export interface Formats {
  number(value: number): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** "a, b or c" */
  either(items: readonly string[]): string;
  /** `value` in ISO form, 2026-11-22. */
  date(value: string): string;
  /** `value` as `09:00`. */
  time(value: string): string;
  region(code: string): string;
  languageName(code: string): string;
  compare(a: string, b: string): number;
}

/**
 * Telephones have Latin digits, the stories have them, and a class reads both on one screen. So
 * every number has them, in languages that otherwise have their own too.
 */
const latin = (language: string): string => `${language}-u-nu-latn`;

/**
 * Of this device's clock, such as `Europe/Berlin`; empty where a browser does not say. A weak device
 * takes as long to tell as to draw a screen, so it is asked once.
 */
export const timeZone = once(() => new Intl.DateTimeFormat().resolvedOptions().timeZone ?? '');

/** Kept for each language: making one takes longer than a hundred numbers. */
export function keptFormats(): (language: string) => Formats {
  const kept = new Map<string, Formats>();
  return (language) => {
    const made = kept.get(language) ?? formatsOf(language);
    kept.set(language, made);
    return made;
  };
}

/** Each is made when it is first asked for. */
function formatsOf(language: string): Formats {
  const tag = latin(language);
  const number = once(() => new Intl.NumberFormat(tag));
  const and = once(() => listFormat(tag, 'conjunction'));
  const or = once(() => listFormat(tag, 'disjunction'));
  // Part by part: a browser of 2020 need not know the style `long`.
  const day = once(() => new Intl.DateTimeFormat(tag, { ...dayParts, timeZone: 'UTC' }));
  const hour = once(() => hourFormat(tag));
  const regions = once(() => displayNames(tag, 'region'));
  const tongues = once(() => displayNames(tag, 'language'));
  const order = once(() => new Intl.Collator(language));
  return {
    number: (value) => (isShort(value) ? `${value}` : number().format(value)),
    list: (items) => and().format(items),
    either: (items) => or().format(items),
    date: (value) => day().format(new Date(`${value}T00:00:00Z`)),
    time: (value) => hour().format(new Date(`2000-01-01T${value}:00Z`)),
    region: (code) => regions().of(code) ?? code,
    languageName: (code) => tongues().of(code) ?? code,
    compare: (a, b) => order().compare(a, b),
  };
}

/** With Latin digits they are written alike in every language: nothing has to be made for them. */
const isShort = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

const dayParts = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const hourParts = { hour: 'numeric', minute: '2-digit' } as const;

function hourFormat(tag: string): Intl.DateTimeFormat {
  const short = new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: 'UTC' });
  // Whoever does not know the style says nothing of it, and would write a day.
  if (short.resolvedOptions().timeStyle !== undefined) return short;
  return new Intl.DateTimeFormat(tag, { ...hourParts, timeZone: 'UTC' });
}

/** What of `Intl` came to browsers in 2020 and 2021, so that one that is served may lack it. */
interface NewerIntl {
  readonly ListFormat?: typeof Intl.ListFormat;
  readonly DisplayNames?: typeof Intl.DisplayNames;
}

/** Without lists of the language a comma stands everywhere: no "and", but nothing is missing. */
function listFormat(
  tag: string,
  type: 'conjunction' | 'disjunction',
): { format(items: readonly string[]): string } {
  const { ListFormat } = Intl as NewerIntl;
  if (ListFormat) return new ListFormat(tag, { type });
  const comma = directionOf(tag) === 'rtl' ? '، ' : ', ';
  return { format: (items) => items.join(comma) };
}

/** Without names a code stands for itself. */
function displayNames(
  tag: string,
  type: 'region' | 'language',
): { of(code: string): string | undefined } {
  const { DisplayNames } = Intl as NewerIntl;
  return DisplayNames ? new DisplayNames([tag], { type }) : { of: (code) => code };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
