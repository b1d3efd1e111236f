/**
 * A small file that Unsent writes and reads again: it says what it is, so that any other file is
 * refused, and whoever chose it hears why.
 */

/** Why a file is none of ours: `newer` comes from a later Unsent, `damaged` has lost something. */
export type FileFault = 'other' | 'newer' | 'damaged';

/** Goes up when older versions of Unsent could not read such a file any more. */
const schema = 1;

/** `kind` is both what the file says it is and the name of what it holds. */
export const storedFile = (kind: string, held: unknown): string =>
  `${JSON.stringify({ unsent: kind, schema, [kind]: held }, null, 1)}\n`;

/**
 * Gives what a file of this kind holds, still unread, or why it is none. Null stands for a file that
 * could not be read at all; `most`: characters of the largest that can be one.
 */
export function openStoredFile(
  kind: string,
  text: string | null,
  most: number,
): { readonly held: unknown } | FileFault {
  if (text === null || text.length > most) return 'other';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // Half a file begins like a whole one.
    return text.replace(/\s/g, '').startsWith(`{"unsent":"${kind}"`) ? 'damaged' : 'other';
  }
  if (typeof file !== 'object' || file === null) return 'other';
  const entry = file as Record<string, unknown>;
  if (entry.unsent !== kind) return 'other';
  if (typeof entry.schema === 'number' && entry.schema > schema) return 'newer';
  return entry.schema === schema ? { held: entry[kind] } : 'damaged';
}
