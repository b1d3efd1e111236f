/** Translations: each text carries the fingerprint of the source it was made from. */
import { fingerprint } from '../script/fingerprint.ts';
import { jsonSlip } from './json-slip.ts';
import { packLimits } from './limits.ts';
import { atMost, type Problem, problemIn } from './problem.ts';

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
  if (json === undefined) {
    const what = source.size === 1 ? 'its only text is not' : `none of its ${source.size} texts is`;
    const message = `there is no such file yet, so ${what} translated`;
    return { texts: {}, problems: [problem('error', 'translation-missing', message)] };
  }
  const entries = parseEntries(json);
  if ('message' in entries) {
    const { message, ...place } = entries;
    const refused = { ...problem('error', 'translation-file', message), ...place };
    return { texts: {}, problems: [refused] };
  }

  const texts: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [key, text] of source) {
    const entry = entries.get(key);
    if (!entry) {
      const message = `"${key}" is not translated yet: "${shown(text)}"`;
      problems.push(problem('error', 'translation-missing', message));
      continue;
    }
    texts[key] = entry.text;
    if (entry.of !== fingerprint(text))
      problems.push(
        problemAt(
          key,
          'translation-stale',
          `the source of "${key}" has changed since; now it is "${shown(text)}"`,
        ),
      );
  }
  for (const key of entries.keys())
    if (!source.has(key))
      problems.push(
        problemAt(
          key,
          'translation-left-over',
          `the pack has no text "${key}" any more: it was taken out or renamed`,
        ),
      );
  return { texts, problems: [...atMost(packLimits.problems, problems.length, problems)] };
}

const shown = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

/** Where a key stands in a translation file. */
export function placeOfKey(json: string, key: string): { line: number; column: number } {
  const offset = json.indexOf(`${JSON.stringify(key)}:`);
  if (offset < 0) return { line: 0, column: 0 };
  return placeAt(json, offset);
}

function placeAt(json: string, offset: number): { line: number; column: number } {
  const before = json.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** One translated text and the fingerprint of the source it was made from. */
export interface Entry {
  readonly of: string;
  readonly text: string;
}

/** Why a text is no translation file; the line is 0 where the whole of it is meant. */
export interface NoEntries {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** Gives the entries, or the reason why the text is no translation file. */
export function parseEntries(json: string): ReadonlyMap<string, Entry> | NoEntries {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const { offset, message } = jsonSlip(json);
    return { message: `the file is damaged: ${message}`, ...placeAt(json, offset) };
  }
  const whole = (message: string): NoEntries => ({ message, line: 0, column: 0 });
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return whole('a translation is one group in { }: for each key an "of" and a "text"');
  const twice = firstTwice(json);
  if (twice !== null)
    return whole(`${twice} stands in the file twice; only one of the two would count`);
  const entries = new Map<string, Entry>();
  for (const [key, entry] of Object.entries(value)) {
    const { of, text } = (entry ?? {}) as { of?: unknown; text?: unknown };
    if (typeof text !== 'string' || text.trim() === '')
      return { message: `"${key}" has no words`, ...placeOfKey(json, key) };
    if (typeof of !== 'string')
      return {
        message: `"${key}" does not say with "of" which source it was made from`,
        ...placeOfKey(json, key),
      };
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
