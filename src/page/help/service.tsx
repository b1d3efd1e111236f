/** One service: its name, what it is for, what is known about it, and the ways to reach it. */

import { linkOf, type ShownContact, type ShownService, writtenContact } from '../../app/help.ts';
import type { HelpHours } from '../../script/help-directory.ts';
import type { Words } from '../../view/ports.ts';
import type { KeyIn } from '../../view/ui-key.ts';
import { Filled, Fixed } from '../controls/filled.tsx';
import { Icon } from '../controls/icon.tsx';

export function ServiceList({
  words,
  services,
}: {
  words: Words;
  services: readonly ShownService[];
}) {
  if (services.length === 0) return null;
  return (
    <ul class="services">
      {services.map((service) => (
        <Service key={service.id} words={words} service={service} />
      ))}
    </ul>
  );
}

/** The services of everywhere have a sentence of their own; the rest say what they are for. */
const described = ['take-it-down', 'stopncii', 'child-helpline-international', 'inhope'] as const;

function Service({ words, service }: { words: Words; service: ShownService }) {
  const { id, contacts } = service;
  const own = described.find((known) => known === id);
  return (
    <li data-service={id}>
      <b>
        <bdi translate={false}>{service.name}</bdi>
      </b>
      <span>
        {own === undefined ? purposesOf(words, service) : words.ui(`help.services.${own}.purpose`)}
      </span>
      {factsOf(words, service).map((fact) => (
        <span key={fact} class="soft">
          {fact}
        </span>
      ))}
      <span class="contacts">
        {contacts.map((contact) => (
          <Contact key={writtenContact(contact)} words={words} contact={contact} />
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

/**
 * One way by voice and one in writing, as large as the need: those of the first service that has each;
 * in writing rather of one that is there at every hour.
 */
export function FirstWays(props: { words: Words; services: readonly ShownService[] }) {
  const { words, services } = props;
  const isAlways = ({ hours }: ShownService): boolean => hours !== undefined && 'always' in hours;
  const always = [...services].sort((a, b) => Number(isAlways(b)) - Number(isAlways(a)));
  const first = (all: readonly ShownService[], fits: (contact: ShownContact) => boolean) =>
    all
      .flatMap((service) => service.contacts.map((contact) => ({ service, contact })))
      .find(({ contact }) => fits(contact));
  const call = first(services, (contact) => 'call' in contact);
  const write =
    first(always, (contact) => 'chat' in contact) ?? first(always, (contact) => 'text' in contact);
  const ways = [
    ...(call ? [{ ...call, icon: 'answer' as const }] : []),
    ...(write ? [{ ...write, icon: 'reply' as const }] : []),
  ];
  if (ways.length === 0) return null;
  return (
    <ul class="first-ways">
      {ways.map(({ service, contact, icon }) => (
        <li key={icon}>
          <a class="main-button large" data-way={icon} {...linkTo(contact)}>
            <Icon name={icon} size={22} />
            <span>
              {'chat' in contact && words.ui('help.for.chat')}
              {!('web' in contact || 'chat' in contact) && (
                <ContactWords words={words} contact={contact} />
              )}
              <span class="of-service">
                <bdi translate={false}>{service.name}</bdi>
              </span>
              {hoursOf(words, service.hours ?? []).map((open) => (
                <span key={open} class="of-service">
                  {open}
                </span>
              ))}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const linkTo = (contact: ShownContact) => {
  const href = linkOf(contact) ?? '';
  const away = href.startsWith('https:');
  return { href, ...(away ? { rel: 'noreferrer noopener', target: '_blank' } : {}) };
};

function Contact({ words, contact }: { words: Words; contact: ShownContact }) {
  const href = linkOf(contact);
  const said =
    'web' in contact ? (
      <bdi dir="ltr" translate={false}>
        {contact.web}
      </bdi>
    ) : (
      // One box, or the blank between the words and the number is lost between boxes of their own.
      <span>
        <ContactWords words={words} contact={contact} />
      </span>
    );
  // A messenger is opened by hand: its name and number stand there to be typed.
  if (href === null) return <span class="contact">{said}</span>;
  return (
    <a class="contact" {...linkTo(contact)}>
      {said}
    </a>
  );
}

type Spoken = Exclude<ShownContact, { web: string }>;

/** "Call 147": what a press does, as a whole sentence of the language. */
function ContactWords({ words, contact }: { words: Words; contact: Spoken }) {
  if ('app' in contact) {
    const { name, to } = contact.app;
    return (
      <Filled
        words={words}
        text="help.contact.app"
        values={{ app: <Fixed>{name}</Fixed>, number: <Itself text={to} /> }}
      />
    );
  }
  const number = <Itself text={writtenContact(contact)} />;
  if ('chat' in contact)
    return <Filled words={words} text="help.contact.chat" values={{ address: number }} />;
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

/** Numbers keep their own direction inside a sentence that runs the other way. */
function Itself({ text }: { text: string }) {
  return (
    <bdi dir="ltr" translate={false}>
      {text}
    </bdi>
  );
}

const purposesOf = (words: Words, service: ShownService): string =>
  service.for.map((purpose) => words.ui(`help.for.${purpose}`)).join(' · ');

/** Only what is known. */
function factsOf(words: Words, service: ShownService): string[] {
  const { whom, notes = [], free, anonymous, hours, languages } = service;
  const ui = (key: KeyIn<'help'>) => words.ui(`help.${key}`);
  return [
    ...(whom === 'lgbtq' ? [ui('fact.lgbtq')] : []),
    ...agesOf(words, service),
    ...notes.map((note) => ui(`note.${note}`)),
    ...(free && anonymous ? [ui('fact.free-anonymous')] : []),
    ...(anonymous && !free ? [ui('fact.anonymous')] : []),
    ...(free && !anonymous ? [ui('fact.free')] : []),
    ...confidenceOf(words, service),
    ...(hours === undefined ? [] : hoursOf(words, hours)),
    ...(languages === undefined ? [] : [words.list(languages.map(words.languageName))]),
  ];
}

function agesOf(words: Words, { ages }: ShownService): string[] {
  const { from, to } = ages ?? {};
  const number = (age: number | undefined) => (age === undefined ? '' : words.number(age));
  const values = { from: number(from), to: number(to) };
  if (from !== undefined && to !== undefined) return [words.ui('help.fact.ages', values)];
  if (from !== undefined) return [words.ui('help.fact.ages-from', values)];
  return to === undefined ? [] : [words.ui('help.fact.ages-to', values)];
}

/** Whether it is told to others: with its own limits where they are known, else with the usual one. */
function confidenceOf(words: Words, { confidential, limits }: ShownService): string[] {
  if (confidential === undefined) return [];
  if (!confidential) return [words.ui('help.fact.passed-on')];
  if (limits === null) return [words.ui('help.fact.confidential')];
  return [words.ui('help.fact.confidential-within'), limits];
}

function hoursOf(words: Words, hours: HelpHours): string[] {
  if ('always' in hours) return [words.ui('help.hours.always')];
  const spans = Array.isArray(hours) ? hours : [hours];
  return spans.map(({ days, from, to }) =>
    words.ui(`help.hours.${days ?? 'open'}`, { from: words.time(from), to: words.time(to) }),
  );
}
