/** Countries by name, in the order of a dictionary. */
import type { Words } from '../../view/ports.ts';

export function countryList(
  codes: readonly string[],
  words: Words,
): { code: string; name: string }[] {
  return codes
    .map((code) => ({ code, name: words.region(code) }))
    .sort((a, b) => words.compare(a.name, b.name));
}
