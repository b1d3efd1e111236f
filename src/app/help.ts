/** Who helps in a country, as it may be shown on a given day. */
import type { HelpContact, HelpDirectory, HelpService } from '../script/help-directory.ts';
import { hiddenAfterMonths, monthsBetween } from '../script/months.ts';

/** The choice of a person whose country is not in the list. */
export const elsewhere = 'elsewhere';

export interface ShownHelp {
  /** Two letters, `elsewhere`, or null: nobody has chosen. Never guessed from the language. */
  readonly country: string | null;
  /** Every country that has services, as two letters. */
  readonly countries: readonly string[];
  /** The services of the country. */
  readonly own: readonly HelpService[];
  readonly everywhere: readonly HelpService[];
  /** Numbers of this country are hidden, because nobody has checked them for a year. */
  readonly hidden: boolean;
  /** The day on which the oldest entry shown was checked; null where none is shown. */
  readonly checkedOn: string | null;
}

/** `today` as `2026-11-22`. */
export function helpFor(
  directory: HelpDirectory,
  country: string | null,
  today: string,
): ShownHelp {
  const { countries } = directory;
  const known = country === elsewhere || (country !== null && Object.hasOwn(countries, country));
  const listed = (known && country !== null && countries[country]) || [];
  const own = listed.flatMap((service) => withFreshNumbers(service, today));
  const everywhere = directory.everywhere.flatMap((service) => withFreshNumbers(service, today));
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

/** What a press on a contact opens. */
export function linkOf(contact: HelpContact): string {
  if ('web' in contact) return `https://${contact.web}`;
  if ('call' in contact) return `tel:${contact.call.replace(/\D/g, '')}`;
  // Without `?body=`: phones disagree about it, and a wrong one opens nothing.
  return `sms:${contact.text.to}`;
}

/** How people write a contact. */
export function writtenContact(contact: HelpContact): string {
  if ('web' in contact) return contact.web;
  return 'call' in contact ? contact.call : contact.text.to;
}
