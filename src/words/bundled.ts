/** The languages that come with the app, each loaded when it is first asked for. */
import type { LanguageFiles } from './words.ts';

const files = import.meta.glob<Readonly<Record<string, string>>>('../../locales/*/*.json', {
  import: 'default',
});

/** Every language by its own name for itself, in the order of the switch. */
export const languages = [
  { code: 'en', name: 'English' },
  { code: 'fr', name: 'Français' },
  { code: 'ar', name: 'العربية' },
] as const;

/** Loads every file of a language. Rejects when one cannot be loaded. */
export async function loadLanguage(code: string): Promise<LanguageFiles> {
  const prefix = `../../locales/${code}/`;
  const wanted = Object.entries(files).filter(([path]) => path.startsWith(prefix));
  const loaded = await Promise.all(
    wanted.map(async ([path, load]) => [path.slice(prefix.length, -'.json'.length), await load()]),
  );
  return Object.fromEntries(loaded);
}
