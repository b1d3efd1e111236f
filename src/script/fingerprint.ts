/** The mark of a source text that its translations carry: when the text changes, they are out of date. */

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** Gives the FNV-1a hash (32 bits) over the text's UTF-16 code units, as eight hex digits. */
export function fingerprint(text: string): string {
  let hash = offsetBasis;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
