/** Files of the school's card: opened, saved, beside the app, or inside its one file. */
import type { School } from '../app/school.ts';

export { readSchool } from '../app/school-file.ts';

import { isBlank, readSchoolText, schoolFile, schoolMeta, schoolText } from '../app/school-file.ts';
import { saveFile } from '../export/save-file.ts';
import type { FileFault } from '../session/stored-file.ts';
import { report } from './device.ts';
import { saidHere } from './said-here.ts';

/** Bytes of a file that may be a card, or a list of what was read; a larger one is not even read. */
const largestFile = 2_000_000;

/** The card in a text, where it is one and says something. */
export function cardIn(text: string): School | null {
  const read = readSchoolText(text);
  if (typeof read !== 'string') return isBlank(read) ? null : read;
  report(`The school's card cannot be read: ${read}.`);
  return null;
}

export function cardInPage(): School | null {
  const said = saidHere(schoolMeta);
  return said === null ? null : cardIn(said);
}

export async function readCard(source: unknown): Promise<School | FileFault> {
  return readSchoolText(await readText(source));
}

export async function readText(source: unknown): Promise<string | null> {
  const isSmall = source instanceof Blob && source.size <= largestFile;
  return isSmall ? await source.text().catch(() => null) : null;
}

export const saveText = (name: string, text: string): void =>
  saveFile(name, 'application/json', text);

export const saveCard = (card: School): void =>
  saveFile(schoolFile, 'application/json', schoolText(card));
