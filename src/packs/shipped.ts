/** The packs and the help directory that come with the app, as the build compiled them. */

import { broken, guides, loaders, packs } from 'virtual:unsent/library';
import type { Library, LoadedGuide } from '../app/library.ts';
import type { HelpDirectory } from '../script/help-directory.ts';
import { languageAmong } from '../script/languages.ts';
import type { Id } from '../script/types.ts';

let directory: HelpDirectory | null = null;

/** Resolves once it is known who helps where. */
export async function loadHelp(): Promise<void> {
  directory ??= (await import('virtual:unsent/help')).directory;
}

/** Whatever shows it comes with it; an empty one in its place would say that nobody helps. */
export function shippedHelp(): HelpDirectory {
  if (directory === null) throw new Error('who helps where is not loaded');
  return directory;
}

export const shippedGuide = async (pack: Id): Promise<LoadedGuide | null> =>
  (Object.hasOwn(guides, pack) ? await guides[pack]?.() : null)?.guide ?? null;

export const shippedLibrary: Library = {
  packs,
  broken,
  load: async (pack, scenario, languages) => {
    const load = loaders[`${pack}/${scenario}`];
    if (!load) return { ok: false, problems: broken };
    const { loaded, translations } = await load();
    if (!loaded.ok) return loaded;
    const texts = { ...loaded.texts };
    const codes = Object.keys(translations);
    const wanted = languages?.map((code) => languageAmong(code, codes)) ?? codes;
    // Those that do not come are left out: the story can be read without them.
    await Promise.allSettled(
      wanted.map(async (code) => {
        const translated = code === null ? null : await translations[code]?.();
        if (code !== null && translated) texts[code] = translated.texts;
      }),
    );
    return { ...loaded, texts };
  },
  loadGuide: shippedGuide,
};
