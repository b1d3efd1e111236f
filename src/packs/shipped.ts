/** The packs and the help directory that come with the app, as the build compiled them. */

import { directory } from 'virtual:unsent/help';
import { broken, guides, loaders, packs } from 'virtual:unsent/library';
import type { Library, LoadedGuide } from '../app/library.ts';
import type { Id } from '../script/types.ts';

export const shippedHelp = directory;

export const shippedGuide = async (pack: Id): Promise<LoadedGuide | null> =>
  (Object.hasOwn(guides, pack) ? await guides[pack]?.() : null)?.guide ?? null;

export const shippedLibrary: Library = {
  packs,
  broken,
  load: async (pack, scenario) => {
    const load = loaders[`${pack}/${scenario}`];
    if (!load) return { ok: false, problems: broken };
    return (await load()).loaded;
  },
  loadGuide: shippedGuide,
};
