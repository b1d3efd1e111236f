/** Comparing words. */
import { wordsOf } from '../../script/word-count.ts';

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
