/** The languages that come with the app, each loaded when it is first asked for. */
import { widening } from '../script/languages.ts';
import type { PseudoLanguage } from './pseudo.ts';
import type { LanguageFiles, LanguagePart } from './words.ts';

type Texts = Readonly<Record<string, string>>;

/** All but the words of the page in which nothing has started: they stand in index.html. */
const files = {
  first: import.meta.glob<Texts>(
    ['../../locales/*/*.json', '!**/{no-start,give,group,remote,school,desk}.json'],
    { import: 'default' },
  ),
  late: import.meta.glob<Texts>('../../locales/*/{give,group,remote,school,desk}.json', {
    import: 'default',
  }),
};

/** Every language by its own name for itself, in the order of the switch. */
export const languages = [
  { code: 'en', name: 'English' },
  { code: 'fr', name: 'Français' },
  { code: 'fr-CA', name: 'Français (Canada)' },
  { code: 'ar', name: 'العربية' },
] as const;

/** Made from English for testing, never in the switch: see `pseudo.ts`. */
export const testLanguages: readonly PseudoLanguage[] = ['en-XA', 'ar-XB'];

/** Loads every file of a language. Rejects when one cannot be loaded. */
export async function loadLanguage(
  code: string,
  part: LanguagePart = 'first',
): Promise<LanguageFiles> {
  const test = testLanguages.find((known) => known === code);
  return test === undefined ? loadFiles(code, part) : loadTestLanguage(test, part);
}

async function loadTestLanguage(code: PseudoLanguage, part: LanguagePart): Promise<LanguageFiles> {
  const [{ pseudoTexts }, english] = await Promise.all([
    import('./pseudo.ts'),
    loadFiles('en', part),
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
  const wanted = Object.entries(files[part]).filter(([path]) => path.startsWith(prefix));
  const loaded = await Promise.all(
    wanted.map(async ([path, load]) => [path.slice(prefix.length, -'.json'.length), await load()]),
  );
  return Object.fromEntries(loaded);
}
