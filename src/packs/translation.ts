/** Translations: each text carries the fingerprint of the source it was made from. */
import { fingerprint } from '../script/fingerprint.ts';
import { type Problem, problemIn } from './problem.ts';

/**
 * Reads one `locales/<language>/<name>.json`. A text that is missing is an error; one whose source
 * has changed since is a warning and still shown; one without a source is a warning.
 */
export function readTranslation(
  file: string,
  json: string | undefined,
  source: ReadonlyMap<string, string>,
): { texts: Record<string, string>; problems: Problem[] } {
  const problem = (severity: Problem['severity'], rule: string, message: string): Problem =>
    problemIn(file, rule, message, severity);
  /** A problem with one entry, at its key. */
  const problemAt = (key: string, rule: string, message: string): Problem => ({
    ...problem('warning', rule, message),
    ...placeOfKey(json ?? '', key),
    path: [key],
  });
  if (json === undefined)
    return {
      texts: {},
      problems: [problem('error', 'translation-missing', 'there is no such file')],
    };
  const entries = parseEntries(json);
  if (typeof entries === 'string')
    return { texts: {}, problems: [problem('error', 'translation-file', entries)] };

  const texts: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [key, text] of source) {
    const entry = entries.get(key);
    if (!entry) {
      problems.push(problem('error', 'translation-missing', `"${key}" is not translated`));
      continue;
    }
    texts[key] = entry.text;
    if (entry.of !== fingerprint(text))
      problems.push(
        problemAt(key, 'translation-stale', `the source of "${key}" has changed since`),
      );
  }
  for (const key of entries.keys())
    if (!source.has(key))
      problems.push(
        problemAt(key, 'translation-left-over', `"${key}" has no source text any more`),
      );
  return { texts, problems };
}

/** Where a key stands in a translation file. */
export function placeOfKey(json: string, key: string): { line: number; column: number } {
  const offset = json.indexOf(`${JSON.stringify(key)}:`);
  if (offset < 0) return { line: 0, column: 0 };
  const before = json.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** One translated text and the fingerprint of the source it was made from. */
export interface Entry {
  readonly of: string;
  readonly text: string;
}

/** Gives the entries, or the reason why the text is no translation file. */
export function parseEntries(json: string): Map<string, Entry> | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'a translation is one object of { "of": fingerprint, "text": words } by key';
  const twice = firstTwice(json);
  if (twice !== null) return `${twice} stands in the file twice; only one of the two would count`;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of Object.entries(value)) {
    const { of, text } = (entry ?? {}) as { of?: unknown; text?: unknown };
    if (typeof of !== 'string' || typeof text !== 'string' || text.trim() === '')
      return `"${key}" needs a fingerprint "of" and a "text"`;
    entries.set(key, { of, text });
  }
  return entries;
}

/** The first name that an object in a JSON text has twice: JSON.parse would drop one in silence. */
function firstTwice(json: string): string | null {
  const open: Set<string>[] = [];
  let last = '';
  for (const [sign] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}:]/g)) {
    if (sign === '{') open.push(new Set());
    else if (sign === '}') open.pop();
    else if (sign === ':') {
      const names = open.at(-1);
      if (names?.has(last)) return last;
      names?.add(last);
    } else last = sign;
  }
  return null;
}
