/** Counting and comparing words. */

/** Words of a text: letters and digits, with apostrophes and hyphens inside. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
}

/** Signs that Arabic may carry or leave out: short vowels, the long stroke. */
const optionalSigns = /[\u064B-\u0652\u0670\u0640]/g;

/** One form for comparing: small letters, plain apostrophes, one blank between words and around. */
export function plainWords(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(optionalSigns, '')
    .replaceAll('’', "'");
  return ` ${wordsOf(words).join(' ')} `;
}

/**
 * True when the words stand in a text that `plainWords` made plain. A star at either end stands for
 * the rest of a word: `naiv*` finds "naive" and "naively".
 */
export function contains(plain: string, words: string): boolean {
  const open = words.startsWith('*') ? '' : ' ';
  const close = words.endsWith('*') ? '' : ' ';
  return plain.includes(open + words.replace(/^\*|\*$/g, '') + close);
}
