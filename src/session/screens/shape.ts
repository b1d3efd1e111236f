/** What a screen of the phone is for everyone who shows it: page, stage and whoever hears it. */
import type play from '../../../locales/en/play.json';
import type { TextKey } from '../../script/keys.ts';
import type { Beat, Id, Scenario, ScreenKind } from '../../script/types.ts';
import type { CallView } from '../call.ts';
import type { Told } from '../transcript.ts';
import type { MessageView } from '../view.ts';

type PlayWords = `play.${keyof typeof play & string}`;

/** `lock` is none that a beat asks for: a play begins on it. */
export type ShownKind = ScreenKind | 'lock';

/** Keys of the interface that screens use: their titles, and whatever is named after a kind of them. */
export type ScreenWords = Extract<PlayWords, `play.${'screen' | ShownKind}.${string}`>;

/** Words of the story, or of the interface with the story's name of somebody filled in. */
export type Said =
  | { readonly story: TextKey }
  | { readonly ui: ScreenWords; readonly name: TextKey | null };

/** What a line of a screen is; each view has its sign and its colours for it. */
export type Mark =
  /** Words under a name: an account, a second sentence. */
  | 'below'
  | 'detail'
  | 'odd'
  /** Says what the mark of the odd details means. */
  | 'legend'
  /** The way to look closer. */
  | 'hint'
  | 'kept'
  | 'never'
  | 'quiet'
  | 'stays'
  | 'untold'
  | 'question'
  | 'reason'
  | 'chosen'
  /** Somebody who takes part. */
  | 'member'
  | 'camera'
  | 'when'
  /** Who has written, and what. */
  | 'notice';

export interface ScreenLine {
  readonly said: Said;
  readonly mark: Mark;
  /** Who writes it; null for nobody. */
  readonly by: Id | null;
  /** Of a profile: worth noticing, which no view shows by itself. */
  readonly odd?: boolean;
  /** Where there is little room the highest go first, those of one rank together; 0 always stays. */
  readonly rank: number;
}

/**
 * Where it lies: above the conversation, under it, in its place, over the app, or over the whole
 * glass, so that there is nothing else.
 */
export type ScreenPlace = 'top' | 'foot' | 'instead' | 'over' | 'glass';

/** What the phone shows beside the open conversation. Whatever a picture of it says stands in here. */
export interface ScreenView {
  readonly kind: ShownKind;
  /** Whom it is about; null: nobody. */
  readonly about: Id | null;
  readonly place: ScreenPlace;
  /** null where the conversation says all there is. */
  readonly title: Said | null;
  readonly lines: readonly ScreenLine[];
  /** All the lines in one, for where they find no room. */
  readonly short: Said | null;
  /** What the sheet is for has been done, as far as has been told. */
  readonly done: boolean;
  /** Of a call alone: how far it is, and with whom. */
  readonly call: CallView | null;
}

/** Nothing but the conversation. */
export const nothingBeside: ScreenView = {
  kind: 'chat',
  about: null,
  place: 'top',
  title: null,
  lines: [],
  short: null,
  done: false,
  call: null,
};

/** Where the telling stands while a screen is shown. */
export interface Moment {
  readonly told: Told;
  readonly scenario: Scenario;
  readonly beat: Beat;
  /** Whom the beat names, else whose conversation is open; null: a conversation with nobody. */
  readonly about: Id | null;
  /** Everything that stands on the phone, in the order of time. */
  readonly messages: readonly MessageView[];
}

/** One kind of screen; null: nothing of it can be seen yet, there is only the conversation. */
export type Screen = (moment: Moment) => Shown | null;

/** What a kind of screen has to say; the rest is as in `nothingBeside`. */
export type Shown = Partial<Omit<ScreenView, 'kind'>>;
