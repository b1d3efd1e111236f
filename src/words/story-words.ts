/** The words of a story: plain text, which nothing is read into. */
import type { Texts } from '../app/library.ts';
import { languageAmong } from '../script/languages.ts';

/** In which languages there are more words of a story, and who has them. */
export interface MoreWords {
  /** Every language that it is told in. */
  readonly languages: readonly string[];
  /** Rejects where they do not come. */
  readonly load: (language: string) => Promise<Texts>;
}

const none: MoreWords = { languages: [], load: async () => ({}) };

export interface StoryWords {
  /** The language that it was written in. */
  readonly source: string;
  /** null where it is not there in this language. */
  text(language: string, key: string): string | null;
  /** Which of the languages that are here serves for `code`; null: none. */
  languageFor(code: string): string | null;
  /** Resolves when the words that serve for `code` are here, if it has any. */
  fetch(code: string): Promise<void>;
  /** It is read no more: nothing else of it is asked for. */
  close(): void;
}

export function storyWords(
  source: string,
  texts: Readonly<Record<string, Texts>>,
  more: MoreWords = none,
): StoryWords {
  const words = new Map<string, ReadonlyMap<string, string>>();
  const among = new Map<string, string | null>();
  const add = (language: string, of: Texts): void => {
    words.set(language, new Map(Object.entries(of)));
    among.clear();
  };
  for (const [language, of] of Object.entries(texts)) add(language, of);
  let isOpen = true;
  return {
    source,
    text: (language, key) => words.get(language)?.get(key) ?? null,
    /** Asked for every message at every drawing. */
    languageFor(code) {
      const known = among.get(code);
      if (known !== undefined) return known;
      const found = languageAmong(code, [...words.keys()]);
      among.set(code, found);
      return found;
    },
    async fetch(code) {
      const language = isOpen ? languageAmong(code, more.languages) : null;
      if (language === null || words.has(language)) return;
      add(language, await more.load(language));
    },
    close() {
      isOpen = false;
    },
  };
}
