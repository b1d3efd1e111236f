/** Words in another language than the page's own are marked, so that they are spoken and set as theirs. */
import { languageAmong } from '../../script/languages.ts';
import type { Direction, Words } from '../../view/ports.ts';

/** `lang` and `dir` for an element with words of the language `code`; empty where that is the page's own. */
export function languageOf(words: Words, code: string): { lang?: string; dir?: Direction } {
  return code === words.language ? {} : { lang: code, dir: words.directionOf(code) };
}

/** Said before a story opens in another language than the page's own; null where it is the same. */
export function notTranslated(words: Words, code: string): string | null {
  if (languageAmong(words.language, [code]) !== null) return null;
  return words.ui('app.story-language', { language: words.languageName(code) });
}
