/** Texts that a spreadsheet would take for a formula, and run: one guard for every table that leaves. */

/**
 * Formulas begin with one of these signs, also the wide ones, and also behind white space, invisible
 * characters or apostrophes. A tab or a line end at the start can put what follows into its own cell.
 */
const likeFormula = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;

/** Gives the text, with an apostrophe before it where a spreadsheet would run it. */
export const guarded = (text: string): string => (likeFormula.test(text) ? `'${text}` : text);

/** Gives the text that was guarded: `unguarded(guarded(text))` is the text. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && likeFormula.test(text) ? text.slice(1) : text;
