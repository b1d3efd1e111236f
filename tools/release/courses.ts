/** For learning platforms: every story that a pupil may play alone, a package a language and dialect. */
import { mayBeGiven, offeredIn, type Standard } from '../../src/app/giving.ts';
import { giftBytes } from '../../src/export/gift.ts';
import { cardOf } from '../../src/packs/cards.ts';
import { compilePack } from '../../src/packs/compile.ts';
import { packFoldersIn, readPackFolder } from '../../src/packs/disk.ts';

const standards: readonly Standard[] = ['1.2', '2004'];

/** What the app itself makes of the same page; `page` is the one file. */
export function courses(page: string, version: string): ReadonlyMap<string, Uint8Array> {
  const cards = packFoldersIn('scenarios').map((folder) => {
    const { compiled } = compilePack(folder, readPackFolder(folder));
    if (!compiled) throw new Error(`${folder} does not compile`);
    return cardOf(compiled);
  });
  const languages = [...new Set(cards.flatMap((card) => card.languages))].sort();
  return new Map(
    standards.flatMap((kind) =>
      languages.map((language): [string, Uint8Array] => {
        const stories = offeredIn(cards, language).filter((story) => mayBeGiven(kind, story));
        const bytes = giftBytes({ kind, language, stories, decisions: false, school: null }, page);
        return [`unsent-${version}-scorm-${kind}-${language}.zip`, bytes];
      }),
    ),
  );
}
