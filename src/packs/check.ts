/** A pack and everything that is wrong with it, in one run: shape, meaning, translations, pictures. */
import { type OwnText, type PictureFile, storyContext } from '../check/context.ts';
import type { Finding } from '../check/finding.ts';
import type { RuleWords } from '../check/rule.ts';
import { ownTextRules, packRules, storyRules } from '../check/rules/all.ts';
import { brokenOwnTexts } from '../check/rules/own-texts.ts';
import { tooManyStates } from '../check/rules/ways-out.ts';
import { guidePathOf } from '../script/nouns/guide.ts';
import { type CompiledPack, compiledFrom, type ReadPackFiles, readPackFiles } from './compile.ts';
import { contentsOf, type PackBytes, type PackFiles } from './files.ts';
import { packLimits } from './limits.ts';
import { inOrder, type Problem, problemIn } from './problem.ts';
import { type JsonKeys, jsonKeys } from './read/json-keys.ts';
import type { Located } from './read/yaml.ts';

export interface CheckParts {
  /** Only names the pack in problems. */
  readonly folder: string;
  readonly files: PackFiles;
  /** null: the pictures were not looked at. */
  readonly pictures?: readonly PictureFile[] | null;
  /** As `2026-11-22`. */
  readonly today?: string | null;
  /** How many situations of a story to walk at most. */
  readonly limit?: number;
}

export interface Checked {
  /** null when an error stands in the way of playing. */
  readonly compiled: CompiledPack | null;
  readonly problems: readonly Problem[];
}

/** Of one rule in one file. Whoever mends these will see the rest. */
const mostAlike = 100;

/** Checks a pack as it lies in a folder or an archive: which files it has, then what is in them. */
export function checkPackBytes(
  parts: Omit<CheckParts, 'files' | 'pictures'> & { readonly files: PackBytes },
): Checked {
  const { texts, pictures, problems, isTooMuch } = contentsOf(parts.folder, parts.files);
  if (isTooMuch) return { compiled: null, problems: inOrder(problems) };
  const checked = checkPack({ ...parts, files: texts, pictures });
  const isRefused = problems.some(({ severity }) => severity === 'error');
  return {
    compiled: isRefused ? null : checked.compiled,
    problems: inOrder(mostOf([...problems, ...checked.problems], parts.folder)),
  };
}

/** As many as somebody can look at; the errors, which keep the pack from being played, first. */
function mostOf(problems: readonly Problem[], folder: string): readonly Problem[] {
  const most = packLimits.packProblems;
  if (problems.length <= most) return problems;
  const has = (severity: Problem['severity']) =>
    problems.filter((one) => one.severity === severity);
  const shown = [...has('error'), ...has('warning')].slice(0, most);
  const more = `and ${problems.length - most} more problems in this pack`;
  return [...shown, problemIn(folder, shown[0]?.rule ?? 'files', more, shown.at(-1)?.severity)];
}

/** Checks the texts of a pack. Never throws, whatever the files hold. */
function checkPack(parts: CheckParts): Checked {
  const read = readPackFiles(parts.folder, parts.files);
  const problems = [...read.problems, ...findingsOf(parts, read)];
  const isPlayable = !problems.some(({ severity }) => severity === 'error');
  return { compiled: isPlayable ? compiledFrom(read) : null, problems: inOrder(problems) };
}

function findingsOf(parts: CheckParts, read: ReadPackFiles): Problem[] {
  const pack = read.pack.value;
  if (!pack) return [];
  const { pictures = null, today = null } = parts;
  const keysIn = keysOfFiles(parts.files);
  const inOwnFile = (name: 'pack' | 'guide'): Place => ({
    ...{ parts, keysIn, file: `${parts.folder}/${name}.yaml`, name },
    located: read[name]?.located ?? null,
  });
  const scenarios = read.stories.flatMap(({ value }) => value ?? []);
  const aboutPack = { pack, scenarios, pictures, today };
  return [
    ...inStories(parts, read, pack.source, keysIn, inOwnFile('pack')),
    ...packRules.flatMap((rule) => problemsFrom(rule, rule.check(aboutPack), inOwnFile('pack'))),
    ...(['pack', 'guide'] as const).flatMap((name) => {
      const texts = ownTexts(read, pack.source, name);
      const place = inOwnFile(name);
      return [
        ...brokenOwnTexts(texts).flatMap(([rule, found]) => problemsFrom(rule, found, place)),
        ...ownTextRules.flatMap((rule) => problemsFrom(rule, rule.check(texts), place)),
      ];
    }),
  ];
}

/**
 * Walks the stories one after the other. Nothing of a walk is kept, since each may weigh a hundred
 * megabytes; and after so many situations as a pack may have together, it stops.
 */
function inStories(
  parts: CheckParts,
  read: ReadPackFiles,
  language: string,
  keysIn: Place['keysIn'],
  inPack: Place,
): Problem[] {
  const problems: Problem[] = [];
  let situations = 0;
  for (const [index, { value, source, located, file }] of read.stories.entries()) {
    if (!value || !source) continue;
    if (situations > packLimits.situations) {
      const message = `the stories before "${value.id}" come to more than ${packLimits.situations} situations together; this one and all behind it were not looked at`;
      const path = index < (read.pack.value?.scenarios.length ?? 0) ? ['scenarios', index] : [];
      return [...problems, ...problemsFrom(tooManyStates, [{ path, message }], inPack)];
    }
    const translations = Object.fromEntries(
      Object.entries(read.translations).map(([other, all]) => [other, all[value.id] ?? {}]),
    );
    const story = storyContext({
      ...{ scenario: value, source, language, translations, pictures: parts.pictures ?? null },
      ...(parts.limit === undefined ? {} : { limit: parts.limit }),
    });
    situations += story.space.beatOf.length;
    const place: Place = { parts, keysIn, file, located, name: value.id };
    for (const rule of storyRules) problems.push(...problemsFrom(rule, rule.check(story), place));
  }
  return problems;
}

/** The names in a file of the pack, each file looked through once. */
function keysOfFiles(files: PackFiles): (path: string) => JsonKeys {
  const known = new Map<string, JsonKeys>();
  return (path) => {
    const keys = known.get(path) ?? jsonKeys(files.get(path) ?? '');
    known.set(path, keys);
    return keys;
  };
}

/** The words of pack.yaml or of the guide, in every language they are there in. */
function ownTexts(read: ReadPackFiles, source: string, name: 'pack' | 'guide'): OwnText[] {
  const guide = read.guide?.value ?? null;
  const pathOf = (key: string) => (name === 'pack' || !guide ? [key] : guidePathOf(guide, key));
  const inLanguage = (language: string, texts: Iterable<readonly [string, string]>): OwnText[] =>
    [...texts].map(([key, text]) => ({
      ...{ name, key, text, language, path: pathOf(key), isSource: language === source },
    }));
  return [
    ...inLanguage(source, read.sources[name] ?? []),
    ...Object.entries(read.translations).flatMap(([language, all]) =>
      inLanguage(language, Object.entries(all[name] ?? {})),
    ),
  ];
}

interface Place {
  readonly parts: CheckParts;
  /** The names in a translation file, by its path inside the pack. */
  readonly keysIn: (path: string) => JsonKeys;
  readonly file: string;
  readonly located: Located | null;
  /** The name of its translation files. */
  readonly name: string;
}

function problemsFrom(rule: RuleWords, findings: readonly Finding[], place: Place): Problem[] {
  const shown = findings.slice(0, mostAlike).map((finding) => problemOf(rule, finding, place));
  const last = shown.at(-1);
  if (!last || findings.length <= mostAlike) return shown;
  const more = `and ${findings.length - mostAlike} more of this kind`;
  return [...shown, { ...last, message: more }];
}

function problemOf({ id, severity }: RuleWords, finding: Finding, place: Place): Problem {
  const { path, message, translated } = finding;
  const { folder } = place.parts;
  const problem = { rule: id, severity, message, path };
  if (finding.file !== undefined)
    return { ...problem, file: `${folder}/${finding.file}`, line: 0, column: 0 };
  if (!translated)
    return { ...problem, file: place.file, ...(place.located?.locate(path) ?? nowhere) };
  const inside = `locales/${translated.language}/${place.name}.json`;
  return {
    ...problem,
    file: `${folder}/${inside}`,
    ...place.keysIn(inside).locate(translated.key),
    path: [translated.key],
  };
}

const nowhere = { line: 0, column: 0 };
