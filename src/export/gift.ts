/** What a teacher takes away, as one file: the package that the command makes, or the page alone. */
import { storiesMeta, writeStories } from '../app/given.ts';
import type { Gift, GiftKind, PackagedStory } from '../app/giving.ts';
import type { School } from '../app/school.ts';
import { schoolMeta, schoolText } from '../app/school-file.ts';
import { packArchive } from './pack-archive.ts';
import { saveFile } from './save-file.ts';
import { intoPage, scormFiles } from './scorm.ts';

/** `page` is the one file as the build made it. */
export function giftBytes(
  { kind, stories, school, ...gift }: Gift,
  page: string,
): Uint8Array<ArrayBuffer> {
  const chosen = chosenPage(page, stories);
  if (kind === 'stick') return new TextEncoder().encode(withCard(chosen, school));
  const parts = { ...gift, stories, standard: kind, title: 'Unsent', page: chosen };
  return new Uint8Array(packArchive(scormFiles(parts)));
}

/** Before a card that the build put in: the first one is read. */
const withCard = (page: string, school: School | null): string =>
  school === null ? page : intoPage(page, schoolMeta, schoolText(school));

/** The page has every story inside; it shows those that were chosen. */
const chosenPage = (page: string, stories: readonly PackagedStory[]): string =>
  intoPage(page, storiesMeta, writeStories(stories));

export function saveGift(kind: GiftKind, bytes: Uint8Array<ArrayBuffer>): void {
  if (kind === 'stick') saveFile('unsent.html', 'text/html', bytes);
  else saveFile(`unsent-scorm-${kind}.zip`, 'application/zip', bytes);
}
