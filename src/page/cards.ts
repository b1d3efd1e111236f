/** The packs as the library shows them, in the language of the moment or else the pack's own. */
import type { PackCard } from '../app/library.ts';
import type { LibraryPack } from './state.ts';

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

export function libraryCards(packs: readonly PackCard[], language: string): LibraryPack[] {
  return packs.map((pack) => {
    const shown = shownIn(pack.titles, language, pack.source);
    return {
      id: pack.id,
      ...named(pack.titles, shown),
      reviewed: pack.reviewed,
      guide: pack.guide ?? false,
      language: shown,
      direction: rightToLeft.has(shown) ? 'rtl' : 'ltr',
      scenarios: pack.scenarios.map(({ titles, ...scenario }) => {
        const own = shownIn(titles, language, pack.source);
        return {
          ...scenario,
          ...named(titles, own),
          language: own,
          direction: rightToLeft.has(own) ? 'rtl' : 'ltr',
        };
      }),
    };
  });
}

const shownIn = (titles: PackCard['titles'], language: string, source: string): string =>
  Object.hasOwn(titles, language) ? language : source;

function named(titles: PackCard['titles'], language: string): { title: string; summary: string } {
  return titles[language] ?? { title: '', summary: '' };
}
