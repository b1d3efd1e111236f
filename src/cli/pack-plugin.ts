/**
 * The Vite plugin that compiles `scenarios/`: players load normalised JSON, never YAML or the
 * validator. A pack that does not fit stops the build with file, line and reason; while developing
 * it reaches the app as a readable problem instead.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { LoadedScenario, PackCard } from '../app/library.ts';
import { type CompiledPack, compilePack } from '../packs/compile.ts';
import { packFoldersIn, readPackFolder } from '../packs/disk.ts';
import { describeProblem } from '../packs/problem.ts';

const libraryId = 'virtual:unsent/library';
const scenarioPrefix = 'virtual:unsent/scenario/';

/** Compiles every pack below `root` (a folder, relative to the project). */
export function packPlugin(root: string): Plugin {
  let developing = false;
  return {
    name: 'unsent-packs',
    configResolved(config) {
      developing = config.command === 'serve';
    },
    resolveId: (id) => (id === libraryId || id.startsWith(scenarioPrefix) ? `\0${id}` : null),
    load(resolved) {
      if (!resolved.startsWith('\0virtual:unsent/')) return null;
      const id = resolved.slice(1);
      const read = packFoldersIn(root).map((folder) => {
        const files = readPackFolder(folder);
        for (const path of files.keys()) this.addWatchFile(join(folder, path));
        return compilePack(folder, files);
      });
      const problems = read.flatMap((entry) => entry.problems);
      for (const problem of problems)
        if (problem.severity === 'warning') this.warn(describeProblem(problem));
      const errors = problems
        .filter((problem) => problem.severity === 'error')
        .map(describeProblem);
      if (errors.length > 0 && !developing) this.error(`\n${errors.join('\n')}`);
      const packs = read.flatMap((entry) => entry.compiled ?? []);
      return id === libraryId
        ? libraryModule(packs, errors)
        : scenarioModule(packs, errors, id.slice(scenarioPrefix.length));
    },
    handleHotUpdate({ file, server }) {
      if (!file.includes(join(root, '/'))) return;
      for (const module of server.moduleGraph.idToModuleMap.values())
        if (module.id?.startsWith('\0virtual:unsent/')) server.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
    },
  };
}

function libraryModule(packs: readonly CompiledPack[], broken: readonly string[]): string {
  const loaders = packs.flatMap(({ pack }) =>
    pack.scenarios.map((scenario) => {
      const name = `${pack.id}/${scenario}`;
      return `${JSON.stringify(name)}: () => import(${JSON.stringify(scenarioPrefix + name)})`;
    }),
  );
  return `export const packs = ${JSON.stringify(packs.map(cardOf))};
export const broken = ${JSON.stringify(broken)};
export const loaders = { ${loaders.join(',\n')} };`;
}

function scenarioModule(
  packs: readonly CompiledPack[],
  errors: readonly string[],
  name: string,
): string {
  const [packId, scenarioId] = name.split('/');
  const compiled = packs.find(({ pack }) => pack.id === packId);
  const scenario = compiled?.scenarios[scenarioId ?? ''];
  const loaded: LoadedScenario =
    compiled && scenario
      ? {
          ok: true,
          scenario,
          source: compiled.pack.source,
          texts: Object.fromEntries(
            Object.entries(compiled.texts).map(([language, texts]) => [
              language,
              texts[scenario.id] ?? {},
            ]),
          ),
        }
      : { ok: false, problems: errors };
  return `export const loaded = JSON.parse(${JSON.stringify(JSON.stringify(loaded))});`;
}

function cardOf({ pack, scenarios, texts }: CompiledPack): PackCard {
  const titles = (name: string) =>
    Object.fromEntries(
      Object.entries(texts).map(([language, all]) => [
        language,
        { title: all[name]?.title ?? '', summary: all[name]?.summary ?? '' },
      ]),
    );
  return {
    id: pack.id,
    version: pack.version,
    source: pack.source,
    languages: pack.languages,
    reviewed: pack.reviewedBy.length > 0,
    titles: titles('pack'),
    scenarios: pack.scenarios.flatMap((id) => {
      const scenario = scenarios[id];
      if (!scenario) return [];
      const { audience, role, intensity, minutes, app } = scenario;
      return [{ id, audience, role, intensity, minutes, app, titles: titles(id) }];
    }),
  };
}
