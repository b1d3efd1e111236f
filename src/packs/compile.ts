/** One pack folder, compiled: normalised stories and the words of every language they have. */
import type { Texts } from '../app/library.ts';
import { textsOf } from '../script/texts.ts';
import type { Id, Pack, Scenario } from '../script/types.ts';
import type { Problem } from './problem.ts';
import { type ReadResult, readPack, readScenario } from './read.ts';
import { readTranslation } from './translation.ts';

/** The files of a pack by their path inside it, as text. */
export type PackFiles = ReadonlyMap<string, string>;

export interface CompiledPack {
  readonly pack: Pack;
  readonly scenarios: Readonly<Record<Id, Scenario>>;
  /** By language, then by scenario; `pack` holds the pack's own title and summary. */
  readonly texts: Readonly<Record<string, Readonly<Record<Id | 'pack', Texts>>>>;
}

/** Compiles a pack, or gives every problem that stands in the way. `folder` only names it in problems. */
export function compilePack(
  folder: string,
  files: PackFiles,
): { compiled: CompiledPack | null; problems: readonly Problem[] } {
  const at = (path: string): string => `${folder}/${path}`;
  const packText = files.get('pack.yaml');
  if (packText === undefined)
    return { compiled: null, problems: [missing(at('pack.yaml'), 'a pack needs a pack.yaml')] };
  const read = readPack(at('pack.yaml'), packText);
  if (!read.value) return { compiled: null, problems: read.problems };

  const pack = read.value;
  const stories = pack.scenarios.map((id) => readNamed(at, files, id));
  const scenarios = stories.flatMap((story) => story.value ?? []);
  const sources: Record<string, ReadonlyMap<string, string>> = {
    pack: new Map([
      ['title', pack.title],
      ['summary', pack.summary],
    ]),
    ...Object.fromEntries(scenarios.map((scenario) => [scenario.id, textsOf(scenario)])),
  };
  const translations = pack.languages
    .filter((language) => language !== pack.source)
    .map((language) => translationsOf(at, files, language, sources));
  const problems = [
    ...stories.flatMap((story) => story.problems),
    ...translations.flatMap((translation) => translation.problems),
  ];
  if (problems.some((problem) => problem.severity === 'error')) return { compiled: null, problems };
  return {
    compiled: {
      pack,
      scenarios: Object.fromEntries(scenarios.map((scenario) => [scenario.id, scenario])),
      texts: {
        [pack.source]: Object.fromEntries(
          Object.entries(sources).map(([name, texts]) => [name, Object.fromEntries(texts)]),
        ),
        ...Object.fromEntries(translations.map(({ language, texts }) => [language, texts])),
      },
    },
    problems,
  };
}

/** Reads the scenario of that id; its file name is its id. */
function readNamed(at: (path: string) => string, files: PackFiles, id: Id): ReadResult<Scenario> {
  const file = at(`${id}.yaml`);
  const text = files.get(`${id}.yaml`);
  if (text === undefined)
    return {
      value: null,
      located: null,
      problems: [missing(file, `pack.yaml lists "${id}", but there is no ${id}.yaml`)],
    };
  const read = readScenario(file, text);
  if (!read.value || read.value.id === id) return read;
  const problem: Problem = {
    ...missing(file, `the file is called ${id}.yaml, but its id is "${read.value.id}"`),
    ...read.located?.locate(['id']),
    path: ['id'],
  };
  return { ...read, value: null, problems: [problem] };
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

function missing(file: string, message: string): Problem {
  return { file, line: 0, column: 0, rule: 'files', message, severity: 'error', path: [] };
}
