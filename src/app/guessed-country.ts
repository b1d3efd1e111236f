/**
 * In which country a device probably is, so that help can show somebody to talk to at once. Only a
 * first guess: it stands there as one, and can be changed. Nothing is asked of any network.
 */

/** The zones of a country, as clocks are named. Where a small one is left out, the country is asked for. */
const zones: Readonly<Record<string, RegExp>> = {
  CA: /^America\/(Toronto|Montreal|Vancouver|Edmonton|Winnipeg|Halifax|Regina|St_Johns|Moncton)$/,
  US: /^(America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Indiana.*|Kentucky.*)|Pacific\/Honolulu)$/,
  GB: /^Europe\/London$/,
  IE: /^Europe\/Dublin$/,
  AU: /^Australia\//,
  NZ: /^Pacific\/(Auckland|Chatham)$/,
  FR: /^(Europe\/Paris|Indian\/Reunion)$/,
  BE: /^Europe\/Brussels$/,
  CH: /^Europe\/Zurich$/,
  LU: /^Europe\/Luxembourg$/,
  ES: /^(Europe\/Madrid|Africa\/Ceuta|Atlantic\/Canary)$/,
  DE: /^Europe\/Berlin$/,
  AT: /^Europe\/Vienna$/,
  NL: /^Europe\/Amsterdam$/,
  IT: /^Europe\/Rome$/,
  MA: /^Africa\/Casablanca$/,
  DZ: /^Africa\/Algiers$/,
  TN: /^Africa\/Tunis$/,
  LB: /^Asia\/Beirut$/,
  JO: /^Asia\/Amman$/,
  EG: /^Africa\/Cairo$/,
  IN: /^Asia\/(Kolkata|Calcutta)$/,
  PH: /^Asia\/Manila$/,
  MX: /^America\/(Mexico_City|Monterrey|Tijuana|Cancun|Merida|Chihuahua|Hermosillo)$/,
  BR: /^America\/(Sao_Paulo|Bahia|Fortaleza|Recife|Belem|Manaus|Cuiaba)$/,
  ZA: /^Africa\/Johannesburg$/,
};

/** What a device tells of where it is. */
export interface DevicePlace {
  /** As its clock is named, such as `Europe/Paris`. */
  readonly timeZone: string;
  readonly languages: readonly string[];
}

/** Clocks that tell of no place. */
const nowhere = /^(Etc\/|UTC$|GMT$|$)/;

/**
 * The clock decides; only where it tells of no place does the country of the device's first language
 * that names one. A language alone says nothing: it is spoken in many countries.
 */
export function guessedCountry({ timeZone, languages }: DevicePlace): string | null {
  if (!nowhere.test(timeZone))
    return Object.keys(zones).find((code) => zones[code]?.test(timeZone)) ?? null;
  const regions = languages.map((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1] ?? '');
  return regions.find((code) => Object.hasOwn(zones, code)) ?? null;
}
