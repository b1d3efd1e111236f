/** Who helps: the services of the country that somebody has chosen, and those of everywhere. */
import {
  elsewhere,
  linkOf,
  type ShownContact,
  type ShownHelp,
  type ShownService,
  writtenContact,
} from '../app/help.ts';
import type { Words } from '../app/ports.ts';
import { Filled, Fixed } from './filled.tsx';
import { countryList } from './regions.ts';

interface ServicesProps {
  words: Words;
  help: ShownHelp;
  onCountry: (country: string | null) => void;
}

export function Services({ words, help, onCountry }: ServicesProps) {
  const ui = (key: string) => words.ui(`help.${key}`);
  return (
    <section aria-labelledby="help-services">
      <h2 id="help-services">{ui('services.title')}</h2>
      <p class="field country">
        <label for="help-country">{ui('services.country')}</label>
        <select
          id="help-country"
          value={help.country ?? ''}
          onChange={(event) => onCountry(event.currentTarget.value || null)}
        >
          <option value="">{ui('services.choose')}</option>
          {countryList(help.countries, words).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <option value={elsewhere}>{ui('services.not-listed')}</option>
        </select>
      </p>
      <div role="status">{help.hidden && <p class="notice-line">{ui('numbers.hidden')}</p>}</div>
      {help.own.length > 0 && <List words={words} services={help.own} />}
      <h3>{ui('services.everywhere')}</h3>
      <List words={words} services={help.everywhere} />
      {help.checkedOn !== null && (
        <p class="soft checked-on">
          {ui('numbers.checked')} <span>{words.date(help.checkedOn)}</span>
        </p>
      )}
      <h3>{ui('elsewhere.title')}</h3>
      <p>{ui('elsewhere.people')}</p>
      <p>{ui('elsewhere.directories')}</p>
      <p>{ui('elsewhere.emergency')}</p>
    </section>
  );
}

function List({ words, services }: { words: Words; services: readonly ShownService[] }) {
  return (
    <ul class="services">
      {services.map((service) => (
        <Service key={service.id} words={words} service={service} />
      ))}
    </ul>
  );
}

/** The services of everywhere have a sentence of their own; the rest say what they are for. */
const described = ['take-it-down', 'stopncii', 'child-helpline-international', 'inhope'];

function Service({ words, service }: { words: Words; service: ShownService }) {
  const { id, contacts } = service;
  return (
    <li data-service={id}>
      <b>
        <bdi translate={false}>{service.name}</bdi>
      </b>
      <span>
        {described.includes(id)
          ? words.ui(`help.services.${id}.purpose`)
          : purposesOf(words, service)}
      </span>
      {factsOf(words, service).map((fact) => (
        <span key={fact} class="soft">
          {fact}
        </span>
      ))}
      <span class="contacts">
        {contacts.map((contact) => (
          <Contact key={linkOf(contact)} words={words} contact={contact} />
        ))}
      </span>
      {id === 'take-it-down' && (
        <>
          <span class="soft">{words.ui('help.services.take-it-down.how')}</span>
          <span class="soft">{words.ui('help.services.take-it-down.limits')}</span>
        </>
      )}
    </li>
  );
}

function Contact({ words, contact }: { words: Words; contact: ShownContact }) {
  const isWeb = 'web' in contact;
  return (
    <a
      class="contact"
      href={linkOf(contact)}
      {...(isWeb ? { rel: 'noreferrer noopener', target: '_blank' } : {})}
    >
      {isWeb ? (
        <bdi dir="ltr" translate={false}>
          {contact.web}
        </bdi>
      ) : (
        <ContactWords words={words} contact={contact} />
      )}
    </a>
  );
}

/** "Call 147": what a press does, as a whole sentence of the language. */
function ContactWords({
  words,
  contact,
}: {
  words: Words;
  contact: Exclude<ShownContact, { web: string }>;
}) {
  // Numbers keep their own direction inside a sentence that runs the other way.
  const number = (
    <bdi dir="ltr" translate={false}>
      {writtenContact(contact)}
    </bdi>
  );
  if ('call' in contact)
    return <Filled words={words} text="help.contact.call" values={{ number }} />;
  const { words: first } = contact.text;
  if (first === null) return <Filled words={words} text="help.contact.write" values={{ number }} />;
  return (
    <Filled
      words={words}
      text="help.contact.text"
      values={{ number, words: <Fixed>{first}</Fixed> }}
    />
  );
}

const purposesOf = (words: Words, service: ShownService): string =>
  service.for.map((purpose) => words.ui(`help.for.${purpose}`)).join(' · ');

/** Only what is known. */
function factsOf(words: Words, service: ShownService): string[] {
  const { note, free, anonymous, hours, languages } = service;
  const ui = (key: string) => words.ui(`help.${key}`);
  return [
    ...(note === undefined ? [] : [ui(`note.${note}`)]),
    ...(free && anonymous ? [ui('fact.free-anonymous')] : []),
    ...(anonymous && !free ? [ui('fact.anonymous')] : []),
    ...(hours === undefined ? [] : [hoursOf(words, hours)]),
    ...(languages === undefined ? [] : [words.list(languages.map(words.languageName))]),
  ];
}

function hoursOf(words: Words, hours: NonNullable<ShownService['hours']>): string {
  if ('always' in hours) return words.ui('help.hours.always');
  return words.ui(`help.hours.${hours.days ?? 'open'}`, {
    from: words.time(hours.from),
    to: words.time(hours.to),
  });
}
