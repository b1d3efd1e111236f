/** The words that ship, read from the disk: those of the interface and of one story. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Id } from '../../src/script/types.ts';
import { storyWords } from '../../src/words/story-words.ts';
import { createWords, type LanguageFiles, type WordsOwner } from '../../src/words/words.ts';
import { shippedPack } from './routes.ts';

const locales = fileURLToPath(new URL('../../locales', import.meta.url));

const languages = [
  { code: 'en', name: 'English' },
  { code: 'fr', name: 'Français' },
  { code: 'ar', name: 'العربية' },
];

async function fromDisk(code: string): Promise<LanguageFiles> {
  const folder = join(locales, code);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      basename(file, '.json'),
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    ]),
  );
}

/** Words in a language, with a story open; whatever is missing is an error. */
export async function realWords(code: string, pack: Id, story: Id): Promise<WordsOwner> {
  const words = await createWords(
    {
      languages,
      loadLanguage: fromDisk,
      onMissing: (key, language) => {
        throw new Error(`no text for ${key} in ${language}`);
      },
    },
    code,
  );
  const { pack: card, texts } = shippedPack(pack);
  const ofStory = Object.entries(texts).flatMap(([language, stories]) => {
    const own = stories[story];
    return own ? [[language, own] as const] : [];
  });
  words.openStory(storyWords(card.source, Object.fromEntries(ofStory)));
  return words;
}
