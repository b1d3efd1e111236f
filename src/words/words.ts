/** Words in the current language: i18next behind the port that page and stage know. */
import { createInstance, type i18n } from 'i18next';
import type { Texts } from '../app/library.ts';
import type { Direction, Words } from '../app/ports.ts';

/** The files of one language of the interface: words by key, by file name without ending. */
export type LanguageFiles = Readonly<Record<string, Texts>>;

export interface WordsParts {
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly loadLanguage: (code: string) => Promise<LanguageFiles>;
  /** Called when a text is asked for that the language does not have. */
  readonly onMissing: (key: string, language: string) => void;
}

/** Words, and what only `main` does with them. */
export interface WordsOwner extends Words {
  /** The words of the open story, by language; `source` is the language it was written in. */
  openStory(source: string, texts: Readonly<Record<string, Texts>>): void;
  setSecond(code: string | null): Promise<void>;
}

const storySpace = 'story';

/** Starts with one language loaded. Rejects when its files cannot be loaded. */
export async function createWords(parts: WordsParts, first: string): Promise<WordsOwner> {
  const listeners = new Set<() => void>();
  const i18n = await startInstance(first);
  const loaded = new Set<string>();
  const formats = keptFormats();
  let wanted = first;
  let second: string | null = null;
  let story = { source: first, languages: [] as string[] };
  await load(first);

  async function load(code: string): Promise<void> {
    if (loaded.has(code)) return;
    const files = await parts.loadLanguage(code);
    for (const [name, texts] of Object.entries(files)) i18n.addResourceBundle(code, name, texts);
    loaded.add(code);
  }

  /** Asked for every message at every drawing, and i18next works it out each time. */
  const directions = new Map<string, Direction>();
  const directionOf = (code: string): Direction => {
    const known = directions.get(code) ?? i18n.dir(code);
    directions.set(code, known);
    return known;
  };
  const storyLanguage = (): string =>
    story.languages.includes(i18n.language) ? i18n.language : story.source;
  const changed = (): void => {
    for (const listener of [...listeners]) listener();
  };

  const storyText = (language: string, key: string): string | null => {
    const text: unknown = i18n.getResource(language, storySpace, key);
    return typeof text === 'string' ? text : null;
  };

  return {
    get language() {
      return i18n.language;
    },
    get direction() {
      return directionOf(i18n.language);
    },
    languages: parts.languages,
    ui(key, values) {
      const dot = key.indexOf('.');
      const [space, name] = [key.slice(0, dot), key.slice(dot + 1)];
      if (!i18n.exists(name, { ns: space })) parts.onMissing(key, i18n.language);
      const text = i18n.t(name, { ns: space, ...values });
      if (text.includes('{{')) parts.onMissing(`a value of ${key}`, i18n.language);
      return text;
    },
    story(key) {
      const text = storyText(storyLanguage(), key);
      if (text === null) parts.onMissing(`story.${key}`, storyLanguage());
      return text ?? key;
    },
    get storyLanguage() {
      return storyLanguage();
    },
    get storyDirection() {
      return directionOf(storyLanguage());
    },
    directionOf,
    get second() {
      const code = second;
      if (code === null || code === storyLanguage() || !story.languages.includes(code)) return null;
      return {
        code,
        direction: directionOf(code),
        story: (key: string) => storyText(code, key) ?? '',
      };
    },
    list: (items) => formats(i18n.language).list.format(items),
    number: (value) => formats(i18n.language).number.format(value),
    date: (value) => formats(i18n.language).date.format(new Date(`${value}T00:00:00Z`)),
    async setLanguage(code) {
      wanted = code;
      if (code === i18n.language) return;
      await load(code);
      // Another language was wished for while this one was on its way.
      if (wanted !== code || code === i18n.language) return;
      await i18n.changeLanguage(code);
      changed();
    },
    async setSecond(code) {
      if (code === second) return;
      second = code;
      changed();
    },
    openStory(source, texts) {
      for (const language of story.languages) i18n.removeResourceBundle(language, storySpace);
      story = { source, languages: Object.keys(texts) };
      for (const [language, words] of Object.entries(texts))
        i18n.addResourceBundle(language, storySpace, words);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface Formats {
  readonly list: Intl.ListFormat;
  readonly number: Intl.NumberFormat;
  readonly date: Intl.DateTimeFormat;
}

/** Kept for each language: making one takes longer than a hundred numbers. */
function keptFormats(): (language: string) => Formats {
  const kept = new Map<string, Formats>();
  return (language) => {
    const made = kept.get(language) ?? {
      list: new Intl.ListFormat(language, { type: 'conjunction' }),
      number: new Intl.NumberFormat(language),
      date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
    };
    kept.set(language, made);
    return made;
  };
}

/**
 * Keys are flat, so neither "." nor ":" means anything inside one. Values are escaped by whoever
 * shows them, since text is only ever set as text.
 */
async function startInstance(language: string): Promise<i18n> {
  const instance = createInstance();
  await instance.init({
    lng: language,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: {},
    showSupportNotice: false,
  } as Parameters<typeof instance.init>[0]);
  return instance;
}
