/** Words in another language than the page's own are marked, so that they are spoken and set as theirs. */
import type { Direction, Words } from '../../view/ports.ts';

/** `lang` and `dir` for an element with words of the language `code`; empty where that is the page's own. */
export function languageOf(words: Words, code: string): { lang?: string; dir?: Direction } {
  return code === words.language ? {} : { lang: code, dir: words.directionOf(code) };
}
