/** Signs in a text that cannot be seen and change what is seen. */
import type { Path } from '../check/finding.ts';

/** Control characters, direction overrides and embeddings, halves of characters. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\uFEFF\uFFF9-\uFFFB]|\p{Cs}/u;

export const hasHidden = (text: string): boolean => hidden.test(text);

/** The paths of all texts in a document that has fitted its schema and that hold such signs. */
export function pathsOfHidden(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return hasHidden(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, part]) => pathsOfHidden(part, [...path, key]));
}
