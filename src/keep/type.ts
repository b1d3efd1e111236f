/**
 * Type of one script comes with its language and with nobody else's. The service worker leaves it out
 * of what it fetches by itself, and keeps in this store what has been asked for through it (so says
 * vite.config.ts).
 */
export const typeStore = 'unsent-type';

/** Bold or not, what is read looks the same without a network: each is fetched. */
const cuts = [400, 600, 700];

/** Latin comes with every language: names of people are written in it. */
const always = 'Aā';

/** Rejects where a cut does not come; the system's own letters then stand. */
export async function fetchType(fonts: FontFaceSet, letters: string): Promise<void> {
  const families = [...new Set([...fonts].map(({ family }) => family))].join(', ');
  // A face says itself which letters it has, and the others are left where they are.
  await Promise.all(cuts.map((cut) => fonts.load(`${cut} 1em ${families}`, always + letters)));
}

/** What has come before this window was served is asked for once more, so that it is kept. */
export async function keepTypeThatCame(): Promise<void> {
  const came = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  for (const { name, workerStart } of came)
    if (isType.test(name) && workerStart === 0) await fetch(name);
}

const isType = /\.woff2$/;

/** Where every cut lies, as the style sheets of this page say. */
export const typeAddresses = (): readonly string[] =>
  [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .flatMap((rule) => /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1] ?? [])
      .map((address) => new URL(address, sheet.href ?? location.href).href),
  );
