/**
 * The Vite plugin that checks and compiles `scenarios/`: players load normalised JSON, never YAML,
 * the validator or the checker. A pack that does not fit stops the build with file, line and
 * reason; while developing it reaches the app as a readable problem instead.
 */
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { LoadedScenario, PackCard } from '../src/app/library.ts';
import { cardOf, guideFrom, loadedFrom } from '../src/packs/cards.ts';
import { type Checked, checkPackBytes } from '../src/packs/check.ts';
import type { CompiledPack } from '../src/packs/compile.ts';
import { packFoldersIn, readPackBytes } from '../src/packs/disk.ts';
import type { PackBytes } from '../src/packs/files.ts';
import { describeProblem, type Problem } from '../src/packs/problem.ts';

const libraryId = 'virtual:unsent/library';
const scenarioPrefix = 'virtual:unsent/scenario/';
const textsPrefix = 'virtual:unsent/texts/';
const guidePrefix = 'virtual:unsent/guide/';

const isOurs = (id: string): boolean =>
  id === libraryId ||
  [scenarioPrefix, textsPrefix, guidePrefix].some((prefix) => id.startsWith(prefix));

/** Compiles every pack below `root` (a folder, relative to the project), or those in `chosen` folders. */
export function packPlugin(root: string, chosen?: readonly string[]): Plugin {
  let developing = false;
  // Every story is a module of its own, and each of them asks for the same packs.
  const known = new Map<string, { files: PackBytes; checked: Checked }>();
  const checkOnce = (folder: string, files: PackBytes, warn: (problem: Problem) => void) => {
    const before = known.get(folder);
    if (before && isSame(before.files, files)) return before.checked;
    const today = new Date().toISOString().slice(0, 10);
    const checked = checkPackBytes({ folder, files, today });
    known.set(folder, { files, checked });
    for (const problem of checked.problems) if (problem.severity === 'warning') warn(problem);
    return checked;
  };
  return {
    name: 'unsent-packs',
    configResolved(config) {
      developing = config.command === 'serve';
    },
    resolveId: (id) => (isOurs(id) ? `\0${id}` : null),
    load(resolved) {
      const id = resolved.slice(1);
      if (!resolved.startsWith('\0') || !isOurs(id)) return null;
      const read = (chosen ?? packFoldersIn(root)).map((folder) => {
        const { files, problems } = readPackBytes(folder);
        for (const path of files.keys()) this.addWatchFile(resolve(folder, path));
        const checked = checkOnce(folder, files, (problem) => this.warn(describeProblem(problem)));
        return { ...checked, problems: [...problems, ...checked.problems] };
      });
      const problems = read.flatMap((entry) => entry.problems);
      const errors = problems
        .filter((problem) => problem.severity === 'error')
        .map(describeProblem);
      if (errors.length > 0 && !developing) this.error(`\n${errors.join('\n')}`);
      const packs = read.flatMap((entry) => entry.compiled ?? []);
      if (id.startsWith(guidePrefix)) return guideModule(packs, id.slice(guidePrefix.length));
      if (id.startsWith(textsPrefix)) return textsModule(packs, id.slice(textsPrefix.length));
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

function isSame(a: PackBytes, b: PackBytes): boolean {
  return (
    a.size === b.size &&
    [...a].every(([path, bytes]) => {
      const other = b.get(path);
      return other?.length === bytes.length && bytes.every((byte, index) => byte === other[index]);
    })
  );
}

/** A part of an object: what loads a module, by its name. */
const imported = (name: string, id: string): string =>
  `${JSON.stringify(name)}: () => import(${JSON.stringify(id)})`;

function libraryModule(packs: readonly CompiledPack[], broken: readonly string[]): string {
  const cards = packs.map(cardOf).sort((one, other) => weight(one) - weight(other));
  const stories = cards.flatMap((card) => card.scenarios.map(({ id }) => `${card.id}/${id}`));
  const loaders = stories.map((name) => imported(name, scenarioPrefix + name));
  const guides = cards.filter((card) => card.guide).map(({ id }) => imported(id, guidePrefix + id));
  return `export const packs = ${JSON.stringify(cards)};
export const broken = ${JSON.stringify(broken)};
export const loaders = { ${loaders.join(',\n')} };
export const guides = { ${guides.join(',\n')} };`;
}

/** Pupils' packs before those for adults, and the calmest first: that is where a class begins. */
function weight({ scenarios }: PackCard): number {
  const told = scenarios.filter(({ booster }) => !booster);
  const mean = told.reduce((sum, { intensity }) => sum + intensity, 0) / told.length;
  return told.every(({ audience }) => audience === 'adults') ? 10 + mean : mean;
}

function guideModule(packs: readonly CompiledPack[], packId: string): string {
  const compiled = packs.find(({ pack }) => pack.id === packId);
  const guide = compiled ? guideFrom(compiled) : null;
  return `export const guide = JSON.parse(${JSON.stringify(JSON.stringify(guide))});`;
}

/** With the words of the language it was written in: whoever reads another one asks for it beside. */
function scenarioModule(
  packs: readonly CompiledPack[],
  errors: readonly string[],
  name: string,
): string {
  const story = loadedIn(packs, name);
  const loaded: LoadedScenario = story
    ? { ...story, texts: { [story.source]: story.texts[story.source] ?? {} } }
    : { ok: false, problems: errors };
  const translations = (story?.languages ?? [])
    .filter((language) => language !== story?.source)
    .map((language) => imported(language, `${textsPrefix}${language}/${name}-${language}`));
  return `export const loaded = JSON.parse(${JSON.stringify(JSON.stringify(loaded))});
export const translations = { ${translations.join(',\n')} };`;
}

/** `name`: `language/pack/story-language`, so that its file is called by both. */
function textsModule(packs: readonly CompiledPack[], name: string): string {
  const [language = ''] = name.split('/');
  const story = name.slice(language.length + 1, -language.length - 1);
  const texts = loadedIn(packs, story)?.texts[language] ?? {};
  return `export const texts = JSON.parse(${JSON.stringify(JSON.stringify(texts))});`;
}

/** null where no pack has it. */
function loadedIn(packs: readonly CompiledPack[], name: string) {
  const [packId, scenarioId] = name.split('/');
  const compiled = packs.find(({ pack }) => pack.id === packId);
  const loaded = compiled ? loadedFrom(compiled, scenarioId ?? '') : null;
  return loaded?.ok ? loaded : null;
}
