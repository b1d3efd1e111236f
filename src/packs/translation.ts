/** Translations: each text carries the fingerprint of the source it was made from. */
import { fingerprint } from '../script/fingerprint.ts';
import type { Problem } from './problem.ts';

/**
 * Reads one `locales/<language>/<name>.json`. A text that is missing is an error; one whose source
 * has changed since is a warning and still shown; one without a source is a warning.
 */
export function readTranslation(
  file: string,
  json: string | undefined,
  source: ReadonlyMap<string, string>,
): { texts: Record<string, string>; problems: Problem[] } {
  const problem = (severity: Problem['severity'], rule: string, message: string): Problem => ({
    file,
    line: 0,
    column: 0,
    rule,
    message,
    severity,
    path: [],
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
        problem('warning', 'translation-stale', `the source of "${key}" has changed since`),
      );
  }
  for (const key of entries.keys())
    if (!source.has(key))
      problems.push(
        problem('warning', 'translation-left-over', `"${key}" has no source text any more`),
      );
  return { texts, problems };
}

/** Gives the entries, or the reason why the text is no translation file. */
function parseEntries(json: string): Map<string, { of: string; text: string }> | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'a translation is one object of { "of": fingerprint, "text": words } by key';
  const entries = new Map<string, { of: string; text: string }>();
  for (const [key, entry] of Object.entries(value)) {
    const { of, text } = (entry ?? {}) as { of?: unknown; text?: unknown };
    if (typeof of !== 'string' || typeof text !== 'string' || text.trim() === '')
      return `"${key}" needs a fingerprint "of" and a "text"`;
    entries.set(key, { of, text });
  }
  return entries;
}
