/** From a compiled pack to what the library shows and what a play loads. */
import type { LoadedGuide, LoadedScenario, PackCard } from '../app/library.ts';
import type { Id } from '../script/types.ts';
import type { CompiledPack } from './compile.ts';

/** The card of a pack: its stories in their order, the one for two weeks later last. */
export function cardOf({ pack, scenarios, guide, texts }: CompiledPack): PackCard {
  const titles = (name: string) =>
    Object.fromEntries(
      Object.entries(texts).flatMap(([language, all]) => {
        const own = all[name];
        return own ? [[language, { title: own.title ?? '', summary: own.summary ?? '' }]] : [];
      }),
    );
  const ids = [...pack.scenarios, ...(pack.booster === null ? [] : [pack.booster])];
  return {
    id: pack.id,
    version: pack.version,
    source: pack.source,
    languages: pack.languages,
    reviewed: pack.reviewedBy.length > 0,
    guide: guide !== null,
    titles: titles('pack'),
    scenarios: ids.flatMap((id) => {
      const scenario = scenarios[id];
      if (!scenario) return [];
      const { audience, role, intensity, minutes, app } = scenario;
      const booster = id === pack.booster;
      return [{ id, audience, role, intensity, minutes, app, booster, titles: titles(id) }];
    }),
  };
}

/** One story of a pack with its words in every language it has; null when the pack has no such story. */
export function loadedFrom(compiled: CompiledPack, id: Id): LoadedScenario | null {
  const scenario = compiled.scenarios[id];
  if (!scenario) return null;
  const texts = textsNamed(compiled, id);
  return { ok: true, scenario, source: compiled.pack.source, languages: Object.keys(texts), texts };
}

/** The guide of a pack with its words; null where the pack has none. */
export function guideFrom(compiled: CompiledPack): LoadedGuide | null {
  const { guide, pack } = compiled;
  if (!guide) return null;
  return { guide, source: pack.source, texts: textsNamed(compiled, 'guide') };
}

function textsNamed(compiled: CompiledPack, name: string): LoadedGuide['texts'] {
  const texts = Object.entries(compiled.texts).flatMap(([language, all]) => {
    const own = all[name];
    return own ? [[language, own] as const] : [];
  });
  return Object.fromEntries(texts);
}
