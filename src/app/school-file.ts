/** The school's card as a file: for another device, to lie beside the app, or to stand in a page. */
import { fields, listOf, matching, or, type Stored, text } from '../session/stored.ts';
import { type FileFault, openStoredFile, storedFile } from '../session/stored-file.ts';
import { emptySchool, longestLine, type School } from './school.ts';

const line = or((value) => text(value)?.replace(/\s+/g, ' ').trim().slice(0, longestLine), '');
const name = matching(/^[^/\s]+\/[^/\s]+$/);

/** An empty list would offer nothing at all, and nobody means that. */
const someStories: Stored<readonly string[]> = (value) => {
  const read = listOf(name, 1000)(value);
  return read?.length ? read : undefined;
};

const storedSchool: Stored<School> = fields({
  ...{ lead: line, deputy: line, room: line, phone: line, counsellor: line },
  country: or(matching(/^([A-Z]{2}|elsewhere)$/), null),
  language: or(matching(/^[A-Za-z0-9-]{2,20}$/), null),
  stories: or(someStories, null),
});

/** Reads a card from wherever it was kept; null when it is none. */
export const readSchool = or(storedSchool, null);

/** Files that a school keeps, where somebody opens or saves them: its card, and what it signed. */
export interface SchoolFiles {
  /** The card in a file that somebody chose, or why there is none. */
  read(source: unknown): Promise<School | FileFault>;
  /** Gives the file to the person. */
  save(card: School): void;
  /** What stands in a file that somebody chose; null for none that can be read. */
  readText(source: unknown): Promise<string | null>;
  /** Gives a file of this name to the person. Rejects where what makes it does not come. */
  saveText(name: string, text: string): Promise<void>;
}

/** The name of the file, and of what a page says of itself. */
export const schoolFile = 'school.json';
export const schoolMeta = 'unsent-school';

/** Characters; a card with every story named has about 3,000. */
const largestCard = 100_000;

export const schoolText = (card: School): string => storedFile('school', readSchool(card));

/** Reads a file of which nothing is known. A list of stories without one name is damaged. */
export function readSchoolText(text: string | null): School | FileFault {
  const opened = openStoredFile('school', text, largestCard);
  if (typeof opened === 'string') return opened;
  const card = readSchool(opened.held);
  const { stories = null } = (opened.held ?? {}) as { stories?: unknown };
  return card === null || (stories !== null && card.stories === null) ? 'damaged' : card;
}

/** Nothing is said in it: a card that lies beside the app until a school writes its own. */
export const isBlank = (card: School): boolean => schoolText(card) === schoolText(emptySchool);
