/** Words in the current language: i18next behind the port that page and stage know. */
import { createInstance, type i18n } from 'i18next';
import type { Texts } from '../app/library.ts';
import { type Direction, directionOf as directionIn, setApart } from '../script/direction.ts';
import type { TextKey } from '../script/keys.ts';
import { languageAmong } from '../script/languages.ts';
import type { Filled, Words } from '../view/ports.ts';
import type { UiKey } from '../view/ui-key.ts';
import { keptFormats } from './formats.ts';
import { keptSentences } from './kept-sentences.ts';

/** The files of one language of the interface: words by key, by file name without ending. */
export type LanguageFiles = Readonly<Record<string, Texts>>;

/** `late`: what only few come to, fetched when somebody does. */
export type LanguagePart = 'first' | 'late';

export interface WordsParts {
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly loadLanguage: (code: string, part: LanguagePart) => Promise<LanguageFiles>;
  /** Called when a text is asked for that the language does not have. */
  readonly onMissing: (key: string, language: string) => void;
}

/** Words, and what only `main` does with them. */
export interface WordsOwner extends Words {
  /** The words of the open story, by language; `source` is the language it was written in. */
  openStory(source: string, texts: Readonly<Record<string, Texts>>): void;
  /** Rejects where the interface's words in it cannot be loaded; those of the story stand all the same. */
  setSecond(code: string | null): Promise<void>;
  /** From here on there are the late words too, in every language that is asked for. */
  fetchLate(): Promise<void>;
}

/** Starts with one language loaded. Rejects when its files cannot be loaded. */
export async function createWords(parts: WordsParts, first: string): Promise<WordsOwner> {
  const listeners = new Set<() => void>();
  /** The sentence that is being filled in, and whether nothing of it is missing. */
  let asked = '';
  let whole = true;
  const lacks = (what: string, language: string): void => {
    whole = false;
    parts.onMissing(what, language);
  };
  const i18n = await startInstance(first, () => lacks(`a value of ${asked}`, i18n.language));
  const said = keptSentences();
  const files = lateFiles(parts, i18n, said.forget);
  const formats = keptFormats();
  const speaks = (code: string): boolean => parts.languages.some((each) => each.code === code);
  let wanted = first;
  let second: string | null = null;
  let wantedSecond: string | null = null;
  let story = storyIn(first, {});
  const directionOf = knownDirections();
  await files.load(first);

  const ui = (key: UiKey, values: Filled, language: string): string =>
    said.say(key, values, language, () => {
      whole = true;
      const text = filledUi(key, values, language);
      return { text, whole };
    });
  const filledUi = (key: UiKey, values: Filled, language: string): string => {
    const dot = key.indexOf('.');
    const options = {
      ...filledIn(values, directionOf(language), formats(language).number),
      ...{ ns: key.slice(0, dot), nest: false, lng: language },
    };
    const name = key.slice(dot + 1);
    if (!i18n.exists(name, options)) lacks(key, language);
    asked = key;
    return i18n.t(name, options);
  };
  const storyLanguage = (): string => story.languageFor(i18n.language) ?? story.source;
  const changed = (): void => {
    for (const listener of [...listeners]) listener();
  };

  return {
    get language() {
      return i18n.language;
    },
    get direction() {
      return directionOf(i18n.language);
    },
    languages: parts.languages,
    ui: (key, values = {}) => ui(key, values, i18n.language),
    story(key) {
      const text = story.text(storyLanguage(), key);
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
      if (second === null) return null;
      const among = story.languageFor(second);
      const ofStory = among === storyLanguage() ? null : among;
      const ofUi = files.has(second) && !isOneKind(second, i18n.language) ? second : null;
      const code = ofStory ?? ofUi;
      if (code === null) return null;
      return {
        code,
        direction: directionOf(code),
        story: (key: TextKey) => (ofStory && story.text(ofStory, key)) ?? '',
        ui: (key: UiKey, values: Filled = {}) => (ofUi === null ? '' : ui(key, values, ofUi)),
      };
    },
    list: (items) => formats(i18n.language).list(items),
    either: (items) => formats(i18n.language).either(items),
    number: (value) => formats(i18n.language).number(value),
    date: (value) => formats(i18n.language).date(value),
    time: (value) => formats(i18n.language).time(value),
    region: (code) => formats(i18n.language).region(code),
    languageName: (code) => formats(i18n.language).languageName(code),
    compare: (a, b) => formats(i18n.language).compare(a, b),
    async setLanguage(code) {
      wanted = code;
      if (code === i18n.language) return;
      await files.load(code);
      // Another language was wished for while this one was on its way.
      if (wanted !== code || code === i18n.language) return;
      await i18n.changeLanguage(code);
      changed();
    },
    async fetchLate() {
      const other = wantedSecond !== null && speaks(wantedSecond) ? [wantedSecond] : [];
      await files.fetchLate([...new Set([i18n.language, wanted, ...other])]);
    },
    async setSecond(code) {
      wantedSecond = code;
      try {
        if (code !== null && speaks(code)) await files.load(code);
      } finally {
        if (wantedSecond === code && second !== code) {
          second = code;
          changed();
        }
      }
    },
    openStory(source, texts) {
      story = storyIn(source, texts);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The words of a story: plain text, which nothing is read into. */
function storyIn(source: string, texts: Readonly<Record<string, Texts>>) {
  const words = new Map(
    Object.entries(texts).map(([code, of]) => [code, new Map(Object.entries(of))] as const),
  );
  const codes = [...words.keys()];
  const among = new Map<string, string | null>();
  return {
    source,
    text: (language: string, key: string): string | null => words.get(language)?.get(key) ?? null,
    /** Asked for every message at every drawing. */
    languageFor(code: string): string | null {
      const known = among.get(code);
      if (known !== undefined) return known;
      const found = languageAmong(code, codes);
      among.set(code, found);
      return found;
    },
  };
}

/** The interface's files of each language that was asked for. */
function lateFiles({ loadLanguage }: WordsParts, i18n: i18n, onCome: () => void) {
  const loaded = new Set<string>();
  const wanted = new Set<LanguagePart>(['first']);
  const load = async (code: string): Promise<void> => {
    for (const part of wanted) {
      if (loaded.has(`${code} ${part}`)) continue;
      const files = await loadLanguage(code, part);
      for (const [name, texts] of Object.entries(files)) i18n.addResourceBundle(code, name, texts);
      onCome();
      loaded.add(`${code} ${part}`);
    }
  };
  return {
    load,
    has: (code: string): boolean => loaded.has(`${code} first`),
    async fetchLate(codes: readonly string[]): Promise<void> {
      wanted.add('late');
      await Promise.all(codes.map(load));
    },
  };
}

/** Asked for every message at every drawing, and it has to be worked out. */
function knownDirections(): (code: string) => Direction {
  const directions = new Map<string, Direction>();
  return (code) => {
    const known = directions.get(code) ?? directionIn(code);
    directions.set(code, known);
    return known;
  };
}

/**
 * `count` chooses the form of the sentence; what stands in it is the number as it is written. Names
 * and other words are set apart from the sentence, whatever they are made of.
 */
function filledIn(values: Filled, sentence: Direction, number: (value: number) => string): Filled {
  const { count } = values;
  const words = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? setApart(value, sentence) : value,
  ]);
  const shown = count === undefined ? {} : { shown: number(count) };
  return { ...Object.fromEntries(words), ...shown };
}

/** French of Canada under French would say nearly everything twice. */
const isOneKind = (one: string, other: string): boolean =>
  languageAmong(one, [other]) !== null || languageAmong(other, [one]) !== null;

/**
 * Keys are flat, so neither "." nor ":" means anything inside one. Values are escaped by whoever
 * shows them, since text is only ever set as text. What is missing is told while the sentence itself
 * is read: a value may hold signs that look like a place to fill in, and is never read for them.
 */
async function startInstance(language: string, onMissingValue: () => void): Promise<i18n> {
  const instance = createInstance();
  await instance.init({
    lng: language,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (_text: string, [place]: RegExpMatchArray) => {
      onMissingValue();
      return place;
    },
    resources: {},
    showSupportNotice: false,
  } as Parameters<typeof instance.init>[0]);
  return instance;
}
