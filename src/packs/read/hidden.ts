/** Texts of a document in which something cannot be seen. */
import type { Path } from '../../check/finding.ts';
import { unseenIn } from '../../check/words/unseen.ts';

export interface Hidden {
  readonly path: Path;
  readonly message: string;
}

/** The paths of all texts in a document that has fitted its schema and that hold such signs. */
export function hiddenIn(value: unknown, path: Path = []): Hidden[] {
  if (typeof value === 'string') {
    const message = unseenIn(value);
    return message === null ? [] : [{ path, message }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, part]) => hiddenIn(part, [...path, key]));
}
