/** Words in the current language: i18next behind the port that page and stage know. */
import type { Texts } from '../app/library.ts';
import { type Direction, directionOf as directionIn, setApart } from '../script/direction.ts';
import type { TextKey } from '../script/keys.ts';
import { languageAmong } from '../script/languages.ts';
import type { Filled, Words } from '../view/ports.ts';
import type { UiKey } from '../view/ui-key.ts';
import { keptFormats } from './formats.ts';
import { keptSentences } from './kept-sentences.ts';
import { createSentences, type Sentences } from './sentences.ts';
import type { StoryWords } from './story-words.ts';

/** The files of one language of the interface: words by key, by file name without ending. */
export type LanguageFiles = Readonly<Record<string, Texts>>;

/** Of the library; of what is behind its buttons; of what only few come to. Each needs those before it. */
const languageParts = ['first', 'next', 'late'] as const;
export type LanguagePart = (typeof languageParts)[number];

export interface WordsParts {
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly loadLanguage: (code: string, part: LanguagePart) => Promise<LanguageFiles>;
  /** Called when a text is asked for that the language does not have. */
  readonly onMissing: (key: string, language: string) => void;
}

/** Words, and what only `main` does with them. */
export interface WordsOwner extends Words {
  /** The words of the open story. */
  openStory(opened: StoryWords): void;
  /** They stay until the next one; in another language they are not asked for any more. */
  closeStory(): void;
  /** Rejects where the interface's words in it cannot be loaded; those of the story stand all the same. */
  setSecond(code: string | null): Promise<void>;
  /** From here on there are the words of this part too, in every language that is asked for. */
  fetchPart(part: LanguagePart): Promise<void>;
}

/** Starts with one language loaded. Rejects when its files cannot be loaded. */
export async function createWords(parts: WordsParts, first: string): Promise<WordsOwner> {
  const listeners = new Set<() => void>();
  const sentences = await createSentences();
  const said = keptSentences();
  const files = partsHere(parts, sentences, said.forget);
  const formats = keptFormats();
  const speaks = (code: string): boolean => parts.languages.some((each) => each.code === code);
  let language = first;
  let wanted = first;
  let second: string | null = null;
  let wantedSecond: string | null = null;
  let story = noStory(first);
  const directionOf = knownDirections();
  await files.load(first);

  const ui = (key: UiKey, values: Filled, code: string): string =>
    said.say(key, values, code, () => {
      let whole = true;
      const lacks = (what: string): void => {
        whole = false;
        parts.onMissing(what, code);
      };
      const shown = filledIn(values, directionOf(code), formats(code).number);
      const text = sentences.say(code, key, shown, () => lacks(`a value of ${key}`));
      if (text === null) lacks(key);
      return { text: text ?? key, whole };
    });
  const storyLanguage = (): string => story.languageFor(language) ?? story.source;
  /** Of the interface and of the open story; whichever of them does not come, the other may. */
  const loadBoth = async (code: string, isSpoken: boolean): Promise<void> => {
    try {
      if (isSpoken) await files.load(code);
    } finally {
      await story.fetch(code);
    }
  };
  const changed = (): void => {
    for (const listener of [...listeners]) listener();
  };

  return {
    get language() {
      return language;
    },
    get direction() {
      return directionOf(language);
    },
    languages: parts.languages,
    ui: (key, values = {}) => ui(key, values, language),
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
      const ofUi = files.has(second) && !isOneKind(second, language) ? second : null;
      const code = ofStory ?? ofUi;
      if (code === null) return null;
      return {
        code,
        direction: directionOf(code),
        story: (key: TextKey) => (ofStory && story.text(ofStory, key)) ?? '',
        ui: (key: UiKey, values: Filled = {}) => (ofUi === null ? '' : ui(key, values, ofUi)),
      };
    },
    list: (items) => formats(language).list(items),
    either: (items) => formats(language).either(items),
    number: (value) => formats(language).number(value),
    date: (value) => formats(language).date(value),
    time: (value) => formats(language).time(value),
    region: (code) => formats(language).region(code),
    languageName: (code) => formats(language).languageName(code),
    compare: (a, b) => formats(language).compare(a, b),
    async setLanguage(code) {
      wanted = code;
      if (code === language) return;
      await loadBoth(code, true);
      // Another language was wished for while this one was on its way.
      if (wanted !== code || code === language) return;
      language = code;
      changed();
    },
    async fetchPart(part) {
      const other = wantedSecond !== null && speaks(wantedSecond) ? [wantedSecond] : [];
      await files.fetch(part, [...new Set([language, wanted, ...other])]);
    },
    async setSecond(code) {
      wantedSecond = code;
      try {
        if (code !== null) await loadBoth(code, speaks(code));
      } finally {
        if (wantedSecond === code && second !== code) {
          second = code;
          changed();
        }
      }
    },
    openStory(opened) {
      story = opened;
    },
    closeStory: () => story.close(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Before the first one. */
const noStory = (source: string): StoryWords => ({
  source,
  text: () => null,
  languageFor: () => null,
  fetch: async () => {},
  close: () => {},
});

/** The interface's words of each language that was asked for, as far as anybody has come. */
function partsHere({ loadLanguage }: WordsParts, sentences: Sentences, onCome: () => void) {
  const loaded = new Set<string>();
  let reach = 0;
  const loadPart = async (code: string, part: LanguagePart): Promise<void> => {
    if (loaded.has(`${code} ${part}`)) return;
    const files = await loadLanguage(code, part);
    for (const [name, texts] of Object.entries(files)) sentences.add(code, name, texts);
    onCome();
    loaded.add(`${code} ${part}`);
  };
  const load = async (code: string): Promise<void> => {
    await Promise.all(languageParts.slice(0, reach + 1).map((part) => loadPart(code, part)));
  };
  return {
    load,
    has: (code: string): boolean => loaded.has(`${code} first`),
    async fetch(part: LanguagePart, codes: readonly string[]): Promise<void> {
      reach = Math.max(reach, languageParts.indexOf(part));
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
