/** From a compiled pack to what the library shows and what a play loads. */
import type { LoadedScenario, PackCard } from '../app/library.ts';
import type { Id } from '../script/types.ts';
import type { CompiledPack } from './compile.ts';

/** The card of a pack: its stories in their order, the one for two weeks later last. */
export function cardOf({ pack, scenarios, texts }: CompiledPack): PackCard {
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
  const texts = Object.entries(compiled.texts).flatMap(([language, all]) => {
    const own = all[id];
    return own ? [[language, own] as const] : [];
  });
  return { ok: true, scenario, source: compiled.pack.source, texts: Object.fromEntries(texts) };
}
