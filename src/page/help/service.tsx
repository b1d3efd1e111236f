/** One service: its name, what it is for, what is known about it, and the ways to reach it. */

import { linkOf, type ShownContact, type ShownService, writtenContact } from '../../app/help.ts';
import type { HelpHours } from '../../script/help-directory.ts';
import type { Words } from '../../view/ports.ts';
import type { KeyIn } from '../../view/ui-key.ts';
import { Filled, Fixed } from '../controls/filled.tsx';

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
  const away = href.startsWith('https:');
  return (
    <a
      class="contact"
      href={href}
      {...(away ? { rel: 'noreferrer noopener', target: '_blank' } : {})}
    >
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
