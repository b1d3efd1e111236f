/** The packs and the help directory that come with the app, as the build compiled them. */

import { directory } from 'virtual:unsent/help';
import { broken, guides, loaders, packs } from 'virtual:unsent/library';
import type { Library } from '../app/library.ts';

export const shippedHelp = directory;

export const shippedLibrary: Library = {
  packs,
  broken,
  load: async (pack, scenario) => {
    const load = loaders[`${pack}/${scenario}`];
    if (!load) return { ok: false, problems: broken };
    return (await load()).loaded;
  },
  loadGuide: async (pack) => (await guides[pack]?.())?.guide ?? null,
};
