/** Tags of languages: what a regional one falls back to. */

/** The tag itself and what it is a kind of, the narrowest first: `zh-Hant-HK`, `zh-Hant`, `zh`. */
export function widening(code: string): string[] {
  const parts = code.split('-');
  return parts.map((_, cut) => parts.slice(0, parts.length - cut).join('-'));
}

/** The language among those that serves for `code`: itself, else what it is a kind of; null: none. */
export function languageAmong(code: string, languages: readonly string[]): string | null {
  return widening(code).find((tag) => languages.includes(tag)) ?? null;
}
