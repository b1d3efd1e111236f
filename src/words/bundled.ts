/** The languages that come with the app, each loaded when it is first asked for. */
import type { Texts } from '../app/library.ts';
import { widening } from '../script/languages.ts';
import type { PseudoLanguage } from './pseudo.ts';
import type { LanguageFiles, LanguagePart } from './words.ts';

/** What loads a file, by its path. */
export type FilesOfPart = Readonly<Record<string, () => Promise<Texts>>>;

/** Those of the first screen; where the others are is told when they are asked for. */
const firstFiles: FilesOfPart = import.meta.glob<Texts>(
  '../../locales/*/{app,neutral,trouble}.json',
  { import: 'default' },
);

const filesOfPart = async (part: LanguagePart): Promise<FilesOfPart> =>
  part === 'first' ? firstFiles : (await import('./bundled-later.ts')).laterFiles[part];

const ownNames = import.meta.glob<string>('../../locales/*/language.json', {
  eager: true,
  import: 'name',
});

export interface BundledLanguage {
  readonly code: string;
  /** For itself. */
  readonly name: string;
}

/** Every other language is translated from it. */
export const writtenIn = 'en';

const isSource = ({ code }: BundledLanguage): number => Number(code === writtenIn);

/** A folder of `locales` with a name is a language; after the first they stand by their names. */
export const languages: readonly BundledLanguage[] = Object.entries(ownNames)
  .map(([path, name]) => ({ code: /([^/]+)\/[^/]+$/.exec(path)?.[1] ?? '', name }))
  .sort((one, other) => isSource(other) - isSource(one) || (one.name < other.name ? -1 : 1));

/** Made from English for testing, never in the switch: see `pseudo.ts`. */
export const testLanguages: readonly PseudoLanguage[] = ['en-XA', 'ar-XB'];

/** Loads the files of a language that a part has. Rejects when one cannot be loaded. */
export async function loadLanguage(code: string, part: LanguagePart): Promise<LanguageFiles> {
  const test = testLanguages.find((known) => known === code);
  return test === undefined ? loadFiles(code, part) : loadTestLanguage(test, part);
}

async function loadTestLanguage(code: PseudoLanguage, part: LanguagePart): Promise<LanguageFiles> {
  const [{ pseudoTexts }, english] = await Promise.all([
    import('./pseudo.ts'),
    loadFiles(writtenIn, part),
  ]);
  return Object.fromEntries(
    Object.entries(english).map(([name, texts]) => [name, pseudoTexts(code, texts)]),
  );
}

/** A region has small files with what differs; they lie over those of its language. */
async function loadFiles(code: string, part: LanguagePart): Promise<LanguageFiles> {
  const layers = await Promise.all(
    widening(code)
      .reverse()
      .map((tag) => filesOf(tag, part)),
  );
  const names = new Set(layers.flatMap((layer) => Object.keys(layer)));
  return Object.fromEntries(
    [...names].map((name) => [name, Object.assign({}, ...layers.map((layer) => layer[name]))]),
  );
}

async function filesOf(code: string, part: LanguagePart): Promise<LanguageFiles> {
  const prefix = `../../locales/${code}/`;
  const files = await filesOfPart(part);
  const wanted = Object.entries(files).filter(([path]) => path.startsWith(prefix));
  const loaded = await Promise.all(
    wanted.map(async ([path, load]) => [path.slice(prefix.length, -'.json'.length), await load()]),
  );
  return Object.fromEntries(loaded);
}
