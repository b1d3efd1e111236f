/** Words of a text, for whoever counts how long it takes to read. */

/** Words of a text: letters and digits, with apostrophes and hyphens inside. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
}

/** Scripts that put no blank between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Signs of such a script to a word, roughly: Chinese has 1.5, Japanese 2, Thai 4. */
const signsToAWord = 2;

/** How many words a reader has before them, in scripts without blanks about. */
export function wordCount(text: string): number {
  const signs = text.match(unspaced)?.length ?? 0;
  const spaced = signs === 0 ? text : text.replace(unspaced, ' ');
  return wordsOf(spaced).length + Math.ceil(signs / signsToAWord);
}
