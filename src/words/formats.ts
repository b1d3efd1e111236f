/** Numbers, lists, days and names of countries, as people write them in a language. */

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
  const and = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const or = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  const day = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
  const hour = once(() => new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: 'UTC' }));
  const regions = once(() => new Intl.DisplayNames([tag], { type: 'region' }));
  const tongues = once(() => new Intl.DisplayNames([tag], { type: 'language' }));
  const order = once(() => new Intl.Collator(language));
  return {
    number: (value) => number().format(value),
    list: (items) => and().format(items),
    either: (items) => or().format(items),
    date: (value) => day().format(new Date(`${value}T00:00:00Z`)),
    time: (value) => hour().format(new Date(`2000-01-01T${value}:00Z`)),
    region: (code) => regions().of(code) ?? code,
    languageName: (code) => tongues().of(code) ?? code,
    compare: (a, b) => order().compare(a, b),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
