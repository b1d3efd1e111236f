/** Who helps in a country, as it may be shown on a given day. */
import type {
  HelpContact,
  HelpDirectory,
  HelpPurpose,
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
  | { readonly chat: string }
  | { readonly call: string }
  | { readonly app: { readonly name: string; readonly to: string } }
  | { readonly text: { readonly to: string; readonly words: string | null } };

/** A service with its words and its contacts in one language. */
export interface ShownService extends Omit<HelpService, 'name' | 'contacts' | 'limits'> {
  readonly name: string;
  readonly contacts: readonly ShownContact[];
  /** When it has to tell somebody; null where nothing is known beyond danger. */
  readonly limits: string | null;
}

export interface ShownHelp {
  /** Two letters, `elsewhere`, or null: nobody has chosen, and nothing could be guessed. */
  readonly country: string | null;
  /** Nobody has chosen it: the device's clock says so. */
  readonly isGuess: boolean;
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

/**
 * `today` as `2026-11-22`; what a service has in no other language is shown in English. `guessed`
 * counts while nobody has chosen a country.
 */
export function helpFor(
  directory: HelpDirectory,
  chosen: string | null,
  today: string,
  language: string,
  guessed: string | null = null,
): ShownHelp {
  const shown = (service: HelpService): ShownService[] =>
    withFreshNumbers(service, today).map((fresh) => inLanguage(fresh, language));
  const { countries } = directory;
  const isKnown = (code: string | null): boolean =>
    code === elsewhere || (code !== null && Object.hasOwn(countries, code));
  const isGuess = !isKnown(chosen) && isKnown(guessed);
  const country = isGuess ? guessed : chosen;
  const known = isKnown(country);
  const listed = (known && country !== null && countries[country]) || [];
  const own = listed.flatMap(shown);
  const everywhere = directory.everywhere.flatMap(shown);
  return {
    country: known ? country : null,
    isGuess,
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

const isNumber = (contact: HelpContact): boolean => !('web' in contact || 'chat' in contact);

function inLanguage(service: HelpService, language: string): ShownService {
  const said = (text: InLanguages): string => {
    if (typeof text === 'string') return text;
    return text[languageAmong(language, Object.keys(text)) ?? 'en'] ?? '';
  };
  const contacts = service.contacts.map((contact): ShownContact => {
    if ('web' in contact) return { web: said(contact.web) };
    if ('chat' in contact) return { chat: said(contact.chat) };
    if ('call' in contact) return { call: said(contact.call) };
    if ('app' in contact) return { app: contact.app };
    const { to, words } = contact.text;
    return { text: { to, words: words === undefined ? null : said(words) } };
  });
  const limits = service.limits === undefined ? null : said(service.limits);
  return { ...service, name: said(service.name), contacts, limits };
}

/** What somebody can turn to at once, in the order in which it may be needed. */
export interface AtOnce {
  readonly danger: readonly ShownService[];
  readonly crisis: readonly ShownService[];
  /** Somebody to talk to, in writing too; those for everybody before those for some. */
  readonly talk: readonly ShownService[];
}

/** A service stands once, under the first that fits. */
export function atOnce({ own }: ShownHelp): AtOnce {
  const has = (service: ShownService, purposes: readonly HelpPurpose[]): boolean =>
    service.for.some((purpose) => purposes.includes(purpose));
  const danger = own.filter((service) => has(service, ['emergency']));
  const crisis = own.filter((service) => !danger.includes(service) && has(service, ['crisis']));
  const rest = own.filter((service) => !danger.includes(service) && !crisis.includes(service));
  const talk = rest.filter((service) => has(service, ['talk', 'chat']));
  const forSome = (service: ShownService): number => Number(service.whom === 'lgbtq');
  return { danger, crisis, talk: [...talk].sort((a, b) => forSome(a) - forSome(b)) };
}

/** What a press on a contact opens; null where it is only read: a messenger is opened by hand. */
export function linkOf(contact: ShownContact): string | null {
  if ('web' in contact) return `https://${contact.web}`;
  if ('chat' in contact) return `https://${contact.chat}`;
  if ('call' in contact) return `tel:${contact.call.replace(/\D/g, '')}`;
  // Without `?body=`: phones disagree about it, and a wrong one opens nothing.
  return 'text' in contact ? `sms:${contact.text.to}` : null;
}

/** How people write a contact. */
export function writtenContact(contact: ShownContact): string {
  if ('web' in contact) return contact.web;
  if ('chat' in contact) return contact.chat;
  if ('app' in contact) return `${contact.app.name} ${contact.app.to}`;
  return 'call' in contact ? contact.call : contact.text.to;
}
