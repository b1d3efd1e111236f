/** The packs as the library shows them, in the language of the moment or else the pack's own. */
import type { PackCard } from '../../app/library.ts';
import { languageAmong } from '../../script/languages.ts';
import type { LibraryPack } from '../page-state.ts';

export function libraryCards(packs: readonly PackCard[], language: string): LibraryPack[] {
  return packs.map((pack) => {
    const shown = shownIn(pack.titles, language, pack.source);
    return {
      id: pack.id,
      ...named(pack.titles, shown),
      reviewed: pack.reviewed,
      guide: pack.guide ?? false,
      language: shown,
      scenarios: pack.scenarios.map(({ titles, ...scenario }) => {
        const own = shownIn(titles, language, pack.source);
        return { ...scenario, ...named(titles, own), language: own };
      }),
    };
  });
}

const shownIn = (titles: PackCard['titles'], language: string, source: string): string =>
  languageAmong(language, Object.keys(titles)) ?? source;

function named(titles: PackCard['titles'], language: string): { title: string; summary: string } {
  return titles[language] ?? { title: '', summary: '' };
}
