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
