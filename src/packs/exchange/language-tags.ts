/** The many ways in which files and people write a language: FR, fr_FR and fr-FR are French. */

/** The tag in its usual spelling; null for what is none. */
export function tagOf(written: string): string | null {
  // As systems have it: fr_FR.UTF-8@euro.
  const plain = written
    .trim()
    .replace(/[.@].*$/, '')
    .replaceAll('_', '-');
  try {
    return plain === '' ? null : (Intl.getCanonicalLocales(plain)[0] ?? null);
  } catch {
    return null;
  }
}

/** True where one of two tags says more than the other and nothing else: fr-CA and fr, not fr-CA and fr-FR. */
export function isKindOf(one: string, other: string): boolean {
  const [a, b] = [new Intl.Locale(one), new Intl.Locale(other)];
  const parts = [a.region, b.region];
  return (
    a.language === b.language &&
    a.maximize().script === b.maximize().script &&
    (parts.includes(undefined) || a.region === b.region)
  );
}

/** The language of the pack that a tag means: itself, or the only one that it is a kind of. */
export function meantBy(tag: string, known: readonly string[]): string {
  if (known.includes(tag)) return tag;
  const near = known.filter((language) => isKindOf(tag, language));
  return near.length === 1 && near[0] ? near[0] : tag;
}
