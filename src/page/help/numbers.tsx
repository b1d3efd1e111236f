/** Services as one line says them, and the numbers that an adult in charge may need at once. */

import {
  type ShownContact,
  type ShownHelp,
  type ShownService,
  writtenContact,
} from '../../app/help.ts';
import type { HelpPurpose } from '../../script/help-directory.ts';
import type { Words } from '../../view/ports.ts';
import { WriteLine } from '../controls/write-line.tsx';

export function Numbers({ words, help }: { words: Words; help: ShownHelp }) {
  const rows = [
    [words.ui('guide.letter.emergency'), ['emergency', 'crisis']],
    [words.ui('guide.letter.talk'), ['talk', 'chat', 'support']],
    [words.ui('help.card.report'), ['report']],
  ] as const;
  return (
    <dl class="numbers">
      {rows.map(([name, purposes]) => (
        <Known key={name} name={name} filled={namesFor(help.own, purposes)} />
      ))}
    </dl>
  );
}

/** A line to write on only where nothing is known. */
export const Known = ({ name, filled }: { name: string; filled: readonly string[] }) => (
  <WriteLine name={name} filled={filled} blanks={filled.length === 0 ? 1 : 0} />
);

/**
 * At most two services, those for the first purpose before the others: a pocket is small, and a list
 * of crisis lines must not push the emergency number out of it.
 */
export function namesFor(
  services: readonly ShownService[],
  purposes: readonly HelpPurpose[],
): string[] {
  const place = (service: ShownService): number =>
    purposes.findIndex((purpose) => service.for.includes(purpose));
  return services
    .filter((service) => place(service) >= 0)
    .sort((a, b) => place(a) - place(b))
    .slice(0, 2)
    .map((service) => {
      const { name } = service;
      const contacts = service.contacts
        .map(writtenWith)
        .filter((text) => text.toLowerCase() !== name.toLowerCase());
      return [name, ...contacts].join(' · ');
    });
}

const writtenWith = (contact: ShownContact): string =>
  'text' in contact && contact.text.words !== null
    ? `${contact.text.words} → ${contact.text.to}`
    : writtenContact(contact);
