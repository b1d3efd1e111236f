/** Which way a language is written: by its script, since one language may have two. */

export type Direction = 'ltr' | 'rtl';

/** Every script that runs from right to left and that a story could be written in. */
const scripts: ReadonlySet<string> = new Set([
  ...['Adlm', 'Arab', 'Aran', 'Armi', 'Avst', 'Chrs', 'Cprt', 'Elym', 'Gara', 'Hatr', 'Hebr'],
  ...['Hung', 'Khar', 'Lydi', 'Mand', 'Mani', 'Mend', 'Merc', 'Mero', 'Narb', 'Nbat', 'Nkoo'],
  ...['Orkh', 'Ougr', 'Palm', 'Phli', 'Phlp', 'Phnx', 'Prti', 'Rohg', 'Samr', 'Sarb', 'Sidt'],
  ...['Sogd', 'Sogo', 'Syrc', 'Syre', 'Syrj', 'Syrn', 'Thaa', 'Todr', 'Yezi'],
]);

/** For a browser that does not know which script a language is written in. */
const withoutHelp: ReadonlySet<string> = new Set([
  ...['ar', 'arz', 'ary', 'azb', 'bal', 'ckb', 'dv', 'fa', 'glk', 'he', 'ks', 'lrc', 'mzn'],
  ...['nqo', 'pnb', 'prs', 'ps', 'rhg', 'sd', 'sdh', 'skr', 'syr', 'ug', 'ur', 'yi'],
]);

/** The direction of a language tag such as `ar-EG`, `pa-Arab` or `ckb`. */
export function directionOf(code: string): Direction {
  const script = scriptOf(code);
  const [language = ''] = code.toLowerCase().split('-');
  const isRightToLeft = script === null ? withoutHelp.has(language) : scripts.has(script);
  return isRightToLeft ? 'rtl' : 'ltr';
}

/** The script that a tag names, else the one that its language has in its country; null: not known. */
function scriptOf(code: string): string | null {
  const named = /^[a-z]{2,3}-([A-Z][a-z]{3})(?:-|$)/.exec(code)?.[1];
  if (named !== undefined) return named;
  try {
    return new Intl.Locale(code).maximize().script ?? null;
  } catch {
    return null;
  }
}

/** The scripts whose letters run from right to left, as a pattern names them. */
const ofLetters = [
  ...['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko'],
  ...['Adlam', 'Samaritan', 'Mandaic', 'Hanifi_Rohingya', 'Yezidi'],
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const rightToLeft = new RegExp(`(?=\\p{L})[${ofLetters}]`, 'u');
/** All other letters. */
const leftToRight = new RegExp(`(?=\\p{L})[^${ofLetters}]`, 'u');

/** Whether letters run each way in a text; digits and signs run with whatever is around them. */
function runsIn(text: string): { readonly left: boolean; readonly right: boolean } {
  return { left: leftToRight.test(text), right: rightToLeft.test(text) };
}

/**
 * The direction of one text by its own letters. One that has letters of both kinds, as a sentence
 * that begins with an account's handle, goes with the language it is written in, as does one that
 * has none.
 */
export function textDirection(text: string, written: Direction): Direction {
  const { left, right } = runsIn(text);
  if (left === right) return written;
  return right ? 'rtl' : 'ltr';
}

const marks = { ltr: '\u2066', rtl: '\u2067', end: '\u2069' } as const;

/**
 * Sets a name or a number apart in a sentence that is written in a direction, where its letters or
 * signs would otherwise mix with those of the sentence: the brackets of `Ada (9B)` in Arabic.
 */
export function setApart(text: string, sentence: Direction): string {
  const { left, right } = runsIn(text);
  const mixes = sentence === 'ltr' ? right : left || !/^[\p{L}\p{M}\s]*$/u.test(text);
  return mixes ? `${marks[textDirection(text, 'ltr')]}${text}${marks.end}` : text;
}

/** Letters of every script but those that may lean: in it a slant is a mistake of the machine. */
const upright = /(?=\p{L})[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Whether a text may be set in italics: all of its letters can lean. */
export const mayLean = (text: string): boolean => !upright.test(text);
