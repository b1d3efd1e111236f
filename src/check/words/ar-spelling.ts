/** How a word may stand in an Arabic text. */

const before =
  (...particles: readonly string[]) =>
  (...words: readonly string[]): string[] =>
    words.flatMap((word) => ['', ...particles].map((particle) => particle + word));

/** Arabic writes "and", "the", "for", "with", "like" in one with the word that follows. */
export const noun = before(
  ...['و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ول', 'فب', 'فل'],
  ...['ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'وبال', 'ولل', 'فلل'],
);
export const phrase = before('و', 'ف');

/**
 * In a hurry many leave the hamza out, and Egypt writes the last "ي" without its dots. Only what is
 * avoided is spelled so, never the text: "عليك إن", "to you if", must not become "عليك أن".
 * "علي", "on me", keeps its letter: "على" is another word.
 */
export const spelled = (words: readonly string[]): string[] => [
  ...new Set(
    words.flatMap((word) => {
      const bare = word.replace(/[أإآ]/g, 'ا');
      return [word, bare, bare.replace(/(?<!عل)ي(?=[ *]|$)/g, 'ى')];
    }),
  ),
];
