/** Who helps in a country, as it may be shown on a given day. */
import type {
  HelpContact,
  HelpDirectory,
  HelpService,
  InLanguages,
} from '../script/help-directory.ts';
import { languageAmong } from '../script/languages.ts';
import { hiddenAfterMonths, monthsBetween } from '../script/months.ts';

/** The choice of a person whose country is not in the list. */
export const elsewhere = 'elsewhere';

/** A way to reach a service, in one language. */
export type ShownContact =
  | { readonly web: string }
  | { readonly call: string }
  | { readonly text: { readonly to: string; readonly words: string | null } };

/** A service with its name and its contacts in one language. */
export interface ShownService extends Omit<HelpService, 'name' | 'contacts'> {
  readonly name: string;
  readonly contacts: readonly ShownContact[];
}

export interface ShownHelp {
  /** Two letters, `elsewhere`, or null: nobody has chosen. Never guessed from the language. */
  readonly country: string | null;
  /** Every country that has services, as two letters. */
  readonly countries: readonly string[];
  /** The services of the country. */
  readonly own: readonly ShownService[];
  readonly everywhere: readonly ShownService[];
  /** Numbers of this country are hidden, because nobody has checked them for a year. */
  readonly hidden: boolean;
  /** The day on which the oldest entry shown was checked; null where none is shown. */
  readonly checkedOn: string | null;
}

/** `today` as `2026-11-22`; what a service has in no other language is shown in English. */
export function helpFor(
  directory: HelpDirectory,
  country: string | null,
  today: string,
  language: string,
): ShownHelp {
  const shown = (service: HelpService): ShownService[] =>
    withFreshNumbers(service, today).map((fresh) => inLanguage(fresh, language));
  const { countries } = directory;
  const known = country === elsewhere || (country !== null && Object.hasOwn(countries, country));
  const listed = (known && country !== null && countries[country]) || [];
  const own = listed.flatMap(shown);
  const everywhere = directory.everywhere.flatMap(shown);
  return {
    country: known ? country : null,
    countries: Object.keys(countries),
    own,
    everywhere,
    hidden: listed.some((service) => isOld(service, today) && service.contacts.some(isNumber)),
    checkedOn: [...own, ...everywhere].map(({ checkedOn }) => checkedOn).sort()[0] ?? null,
  };
}

/** After a year a number may ring somewhere else. Addresses stay: they say themselves who is there. */
function withFreshNumbers(service: HelpService, today: string): HelpService[] {
  if (!isOld(service, today)) return [service];
  const contacts = service.contacts.filter((contact) => !isNumber(contact));
  return contacts.length > 0 ? [{ ...service, contacts }] : [];
}

const isOld = ({ checkedOn }: HelpService, today: string): boolean =>
  monthsBetween(checkedOn, today) >= hiddenAfterMonths;

const isNumber = (contact: HelpContact): boolean => !('web' in contact);

function inLanguage(service: HelpService, language: string): ShownService {
  const said = (text: InLanguages): string => {
    if (typeof text === 'string') return text;
    return text[languageAmong(language, Object.keys(text)) ?? 'en'] ?? '';
  };
  const contacts = service.contacts.map((contact): ShownContact => {
    if ('web' in contact) return { web: said(contact.web) };
    if ('call' in contact) return { call: said(contact.call) };
    const { to, words } = contact.text;
    return { text: { to, words: words === undefined ? null : said(words) } };
  });
  return { ...service, name: said(service.name), contacts };
}

/** What a press on a contact opens. */
export function linkOf(contact: ShownContact): string {
  if ('web' in contact) return `https://${contact.web}`;
  if ('call' in contact) return `tel:${contact.call.replace(/\D/g, '')}`;
  // Without `?body=`: phones disagree about it, and a wrong one opens nothing.
  return `sms:${contact.text.to}`;
}

/** How people write a contact. */
export function writtenContact(contact: ShownContact): string {
  if ('web' in contact) return contact.web;
  return 'call' in contact ? contact.call : contact.text.to;
}
