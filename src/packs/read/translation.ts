/** Translations: each text carries the fingerprint of the source it was made from. */
import { fingerprint } from '../../script/fingerprint.ts';
import { jsonSlip } from '../explain/json-slip.ts';
import { packLimits } from '../limits.ts';
import { atMost, type Problem, problemIn } from '../problem.ts';
import { type JsonKeys, jsonKeys } from './json-keys.ts';

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
  if (json === undefined) {
    const what = source.size === 1 ? 'its only text is not' : `none of its ${source.size} texts is`;
    const message = `there is no such file yet, so ${what} translated`;
    return { texts: {}, problems: [problem('error', 'translation-missing', message)] };
  }
  const read = readEntries(json);
  if ('message' in read) {
    const { message, ...place } = read;
    const refused = { ...problem('error', 'translation-file', message), ...place };
    return { texts: {}, problems: [refused] };
  }
  const { entries, keys } = read;
  /** A problem with one entry, at its key. */
  const problemAt = (key: string, rule: string, message: string): Problem => ({
    ...problem('warning', rule, message),
    ...keys.locate(key),
    path: [key],
  });

  const texts: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [key, text] of source) {
    const entry = entries.get(key);
    if (!entry) {
      const message = `"${key}" is not translated yet: "${shown(text)}"`;
      problems.push(problem('error', 'translation-missing', message));
      continue;
    }
    const room = roomFor(text);
    if (entry.text.length > room) {
      const message = `"${key}" has ${entry.text.length} characters; for a source of ${text.length} there is room for ${room}`;
      problems.push({ ...problemAt(key, 'translation-length', message), severity: 'error' });
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

/**
 * How many characters a translation may have. Two Chinese signs are a long English word, so it may
 * grow much; but what the schema asks of a title or a choice holds in every language.
 */
export const roomFor = (source: string): number =>
  Math.max(packLimits.shortText, packLimits.timesLonger * source.length);

const shown = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

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
  const read = readEntries(json);
  return 'message' in read ? read : read.entries;
}

function readEntries(
  json: string,
): { entries: ReadonlyMap<string, Entry>; keys: JsonKeys } | NoEntries {
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
  const keys = jsonKeys(json);
  if (keys.twice !== null)
    return whole(`${keys.twice} stands in the file twice; only one of the two would count`);
  const entries = new Map<string, Entry>();
  for (const [key, entry] of Object.entries(value)) {
    const { of, text } = (entry ?? {}) as { of?: unknown; text?: unknown };
    if (typeof text !== 'string' || text.trim() === '')
      return { message: `"${key}" has no words`, ...keys.locate(key) };
    if (typeof of !== 'string')
      return {
        message: `"${key}" does not say with "of" which source it was made from`,
        ...keys.locate(key),
      };
    entries.set(key, { of, text });
  }
  return { entries, keys };
}

function placeAt(json: string, offset: number): { line: number; column: number } {
  const before = json.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
