/** One pack folder, compiled: normalised stories and the words of every language they have. */
import type { Texts } from '../app/library.ts';
import type { GuideSource } from '../script/nouns/guide.ts';
import { guideTextsOf } from '../script/nouns/guide.ts';
import type { PackSource } from '../script/nouns/pack.ts';
import type { ScenarioSource } from '../script/nouns/scenario.ts';
import { textsOf } from '../script/texts.ts';
import type { Id, Pack, Scenario } from '../script/types.ts';
import type { PackFiles } from './files.ts';
import { type Problem, problemIn } from './problem.ts';
import { type ReadResult, readGuide, readPack, readScenario } from './read/read.ts';
import { readTranslation } from './read/translation.ts';

export type { PackFiles } from './files.ts';

export interface CompiledPack {
  readonly pack: Pack;
  readonly scenarios: Readonly<Record<Id, Scenario>>;
  /** The facilitator's guide; null where the pack has none. */
  readonly guide: GuideSource | null;
  /** By language, then by scenario; `pack` holds the pack's own title and summary, `guide` its guide. */
  readonly texts: Readonly<Record<string, Readonly<Record<Id | 'pack', Texts>>>>;
}

/** One story as far as it could be read. */
export interface ReadStory extends ReadResult<Scenario, ScenarioSource> {
  readonly id: Id;
  readonly file: string;
}

/** A pack as far as it could be read: the checker looks at whatever is there. */
export interface ReadPackFiles {
  readonly pack: ReadResult<Pack, PackSource>;
  readonly stories: readonly ReadStory[];
  /** null where the pack has no guide. */
  readonly guide: ReadResult<GuideSource, GuideSource> | null;
  /** The words of the source language by scenario, `pack` or `guide`, as far as they could be read. */
  readonly sources: Readonly<Record<Id, ReadonlyMap<string, string>>>;
  /** The translations by language, then by scenario or `pack`. */
  readonly translations: Readonly<Record<string, Readonly<Record<Id | 'pack', Texts>>>>;
  readonly problems: readonly Problem[];
}

/** Reads everything in a pack, and goes on after a problem. `folder` only names it in problems. */
export function readPackFiles(folder: string, files: PackFiles): ReadPackFiles {
  const at = (path: string): string => `${folder}/${path}`;
  const packText = files.get('pack.yaml');
  const missing = problemIn(at('pack.yaml'), 'files', 'a pack needs a pack.yaml');
  const read: ReadResult<Pack, PackSource> =
    packText === undefined
      ? { value: null, source: null, located: null, problems: [missing] }
      : readPack(at('pack.yaml'), packText);
  const pack = read.value;
  if (!pack) return { ...nothingOf, pack: read, problems: read.problems };

  const stories = [...pack.scenarios, ...(pack.booster === null ? [] : [pack.booster])].map((id) =>
    readNamed(at, files, id),
  );
  const guideText = files.get('guide.yaml');
  const guide = guideText === undefined ? null : readGuide(at('guide.yaml'), guideText);
  const sources = sourceTexts(pack, stories, guide?.value ?? null);
  const translations = languagesOf(pack, stories).map((language) =>
    isBegun(files, language)
      ? translationsOf(at, files, language, wantedIn(language, pack, stories, sources, files))
      : { language, texts: {}, problems: notBegun(folder, language, read, stories) },
  );
  return {
    pack: read,
    stories,
    guide,
    sources,
    translations: Object.fromEntries(translations.map(({ language, texts }) => [language, texts])),
    problems: [
      ...stories.flatMap((story) => story.problems),
      ...(guide?.problems ?? []),
      ...translations.flatMap((translation) => translation.problems),
      ...unlisted(at, files, pack),
    ],
  };
}

/** Every language beside the source that the pack or one of its stories declares. */
function languagesOf(pack: Pack, stories: readonly ReadStory[]): string[] {
  const own = stories.flatMap(({ value }) => value?.languages ?? []);
  return [...new Set([...pack.languages, ...own])].filter((language) => language !== pack.source);
}

/**
 * What must be there in a language: everything, or the pack's title and the stories that have it.
 * A guide whose translation has been begun must be whole: who leads a class reads all of it.
 */
function wantedIn(
  language: string,
  pack: Pack,
  stories: readonly ReadStory[],
  sources: Readonly<Record<string, ReadonlyMap<string, string>>>,
  files: PackFiles,
) {
  if (pack.languages.includes(language)) return sources;
  const has = (name: string): boolean =>
    name === 'pack' ||
    (name === 'guide' && files.has(`locales/${language}/guide.json`)) ||
    stories.some(({ value }) => value?.id === name && value.languages.includes(language));
  return Object.fromEntries(Object.entries(sources).filter(([name]) => has(name)));
}

const isBegun = (files: PackFiles, language: string): boolean =>
  [...files.keys()].some((path) => path.startsWith(`locales/${language}/`));

/** A language that is promised and of which there is nothing: said once, where it is promised. */
function notBegun(
  folder: string,
  language: string,
  pack: ReadResult<Pack, PackSource>,
  stories: readonly ReadStory[],
): Problem[] {
  const message = `nothing is translated into ${language} yet: write a file for translators with \`npx unsent texts ${folder} --to ${language}\`, or take ${language} out of \`languages\` until it is complete`;
  const promised = [
    { file: `${folder}/pack.yaml`, read: pack },
    ...stories.map((story) => ({ file: story.file, read: story })),
  ];
  return promised.flatMap(({ file, read: { source, located } }) => {
    const position = (source?.languages ?? []).indexOf(language);
    if (position < 0) return [];
    const path = ['languages', position];
    const place = located?.locate(path) ?? { line: 0, column: 0 };
    return [{ ...problemIn(file, 'translation-missing', message), ...place, path }];
  });
}

const nothingOf = { stories: [], guide: null, sources: {}, translations: {} };

/** Compiles a pack, or gives every problem that stands in the way. */
export function compilePack(
  folder: string,
  files: PackFiles,
): { compiled: CompiledPack | null; problems: readonly Problem[] } {
  const read = readPackFiles(folder, files);
  return { compiled: compiledFrom(read), problems: read.problems };
}

/** Gives what players need of a pack that was read; null when an error stands in the way. */
export function compiledFrom(read: ReadPackFiles): CompiledPack | null {
  const pack = read.pack.value;
  if (!pack || read.problems.some(({ severity }) => severity === 'error')) return null;
  const scenarios = read.stories.flatMap(({ value }) => value ?? []);
  return {
    pack,
    scenarios: Object.fromEntries(scenarios.map((scenario) => [scenario.id, scenario])),
    guide: read.guide?.value ?? null,
    texts: {
      [pack.source]: Object.fromEntries(
        Object.entries(read.sources).map(([name, texts]) => [name, Object.fromEntries(texts)]),
      ),
      ...read.translations,
    },
  };
}

function sourceTexts(
  pack: Pack,
  stories: readonly ReadStory[],
  guide: GuideSource | null,
): Readonly<Record<string, ReadonlyMap<string, string>>> {
  const own = new Map([
    ['title', pack.title],
    ['summary', pack.summary],
  ]);
  return {
    pack: own,
    ...Object.fromEntries(
      stories.flatMap(({ value }) => (value ? [[value.id, textsOf(value)] as const] : [])),
    ),
    ...(guide ? { guide: guideTextsOf(guide) } : {}),
  };
}

/** Reads the scenario of that id; its file name is its id. */
function readNamed(at: (path: string) => string, files: PackFiles, id: Id): ReadStory {
  const file = at(`${id}.yaml`);
  const nothing = { id, file, value: null, source: null, located: null };
  if (notStories.includes(`${id}.yaml`))
    return { ...nothing, problems: [problemIn(file, 'files', `no story can be called "${id}"`)] };
  const text = files.get(`${id}.yaml`);
  if (text === undefined) {
    const message = `pack.yaml lists "${id}", but there is no ${id}.yaml`;
    return { ...nothing, problems: [problemIn(file, 'files', message)] };
  }
  const read = readScenario(file, text);
  if (!read.value || read.value.id === id) return { id, file, ...read };
  const message = `the file is called ${id}.yaml, but its id is "${read.value.id}"`;
  const place = read.located?.locate(['id']) ?? { line: 0, column: 0 };
  const problem: Problem = { ...problemIn(file, 'files', message), ...place, path: ['id'] };
  return { id, file, ...read, value: null, problems: [problem] };
}

const notStories = ['pack.yaml', 'guide.yaml'];

/** Stories that lie in the folder and that no one can open. */
function unlisted(at: (path: string) => string, files: PackFiles, pack: Pack): Problem[] {
  const listed = [...pack.scenarios, pack.booster].map((id) => `${id}.yaml`);
  return [...files.keys()]
    .filter((path) => /^[^/]+\.ya?ml$/.test(path))
    .filter((path) => !listed.includes(path) && !notStories.includes(path))
    .map((path) =>
      problemIn(at(path), 'unlisted-story', 'pack.yaml does not list this story', 'warning'),
    );
}

function translationsOf(
  at: (path: string) => string,
  files: PackFiles,
  language: string,
  sources: Readonly<Record<string, ReadonlyMap<string, string>>>,
) {
  const read = Object.entries(sources).map(([name, source]) => {
    const path = `locales/${language}/${name}.json`;
    return { name, ...readTranslation(at(path), files.get(path), source) };
  });
  return {
    language,
    texts: Object.fromEntries(read.map(({ name, texts }) => [name, texts])),
    problems: read.flatMap((entry) => entry.problems),
  };
}
