/**
 * What the views receive from outside. Declared here, in a pure folder, so that page and stage
 * depend on what a thing does and `main.ts` alone decides which one it is.
 */
import type { Direction } from '../script/direction.ts';
import type { TextKey } from '../script/keys.ts';
import type { Scenario } from '../script/types.ts';
import type { Clock } from '../session/play.ts';
import type { ChatView } from '../session/view.ts';
import type { Placement } from './placement.ts';
import type { Motion, Theme } from './theme.ts';
import type { UiKey } from './ui-key.ts';

export type { Direction } from '../script/direction.ts';

/**
 * What is filled into a text. `count` is a number: it chooses the plural form, and the text shows it
 * as `{{shown}}`, written as the language does. Any other number is filled in as words.
 */
export type Filled = Readonly<Record<string, string | number>> & { readonly count?: number };

/** A second language under the first, for pupils new to the school's language. */
export interface SecondLanguage {
  readonly code: string;
  readonly direction: Direction;
  /** A text of the open story; empty where it does not have this language. */
  story(key: TextKey): string;
  /** A text of the interface; empty where that does not speak this language. */
  ui(key: UiKey, values?: Filled): string;
}

/** Words in the current language. Every call reads the language of the moment. */
export interface Words {
  readonly language: string;
  readonly direction: Direction;
  /** Every language that the interface speaks, each with its own name for itself. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  /** A text of the interface (`locales/<language>/*.json`), `file.key`, values filled in. */
  ui(key: UiKey, values?: Filled): string;
  /** A text of the open story. Text only: nothing in it is interpreted. */
  story(key: TextKey): string;
  /** The language the open story is shown in, if it does not have the interface's. */
  readonly storyLanguage: string;
  readonly storyDirection: Direction;
  /** The direction of any language that a pack may be written in, `ar-EG` and `ckb` among them. */
  directionOf(code: string): Direction;
  /** The second language under the first, when one is set and the open story or the interface has it. */
  readonly second: SecondLanguage | null;
  /** A list as people say it: "a, b and c". */
  list(items: readonly string[]): string;
  /** "a, b or c". */
  either(items: readonly string[]): string;
  /** With Latin digits, in every language. */
  number(value: number): string;
  /** A date as people write it; `value` in ISO form, 2026-11-22. */
  date(value: string): string;
  /** A time of day as people write it; `value` as `09:00`. */
  time(value: string): string;
  /** The name of a country, of two capital letters. */
  region(code: string): string;
  languageName(code: string): string;
  /** The order of a dictionary. */
  compare(a: string, b: string): number;
  setLanguage(code: string): Promise<void>;
  subscribe(listener: () => void): () => void;
}

/** What a stage is made of. */
export interface StageParts {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly motion: Motion;
  readonly theme: Theme;
  /** What can be done is asked of the phone itself, where it is one in the hand. */
  readonly aside: boolean;
  /** What is written into the composer comes letter by letter, where things move at all. */
  readonly typesDrafts: boolean;
  /** What the play may show next, the likeliest first: painted while nobody waits. */
  readonly ahead: () => readonly ChatView[];
  /** For what shows for a while; it waits for whoever does not look. */
  readonly clock: Clock;
  /**
   * Called with target positions after layout and when scrolling rests; with null where the window
   * is too small to draw in, so that the page shows everything itself until it is larger.
   */
  readonly onPlaced: (placement: Placement | null) => void;
  /** Called once when the stage can no longer draw; the page then shows everything itself. */
  readonly onFailed: (reason: Error) => void;
}

/** The picture of the play. It never changes the play; it only shows it. */
export interface Stage {
  show(view: ChatView): void;
  /** Draws everything anew where language, theme or motion have changed; otherwise what is laid aside. */
  restyle(style: Pick<StageParts, 'theme' | 'motion' | 'aside' | 'typesDrafts'>): void;
  /**
   * CSS px; positive looks further up into the past. `rest` is true when the gesture ended; one that
   * ends as it begins is a step, of a key or a button: it glides there. Negative infinity leads to the
   * newest message.
   */
  scroll(distance: number, rest: boolean): void;
  /** How far the words of a card are scrolled, CSS px from their top; see `Placement.cardWords`. */
  scrollCard(top: number): void;
  /** A point in CSS px of the host is over the conversation. */
  isOverLog(x: number, y: number): boolean;
  destroy(): void;
}
