/**
 * Everything the page draws from, as plain data. The same state gives the same document; the page
 * computes nothing of the story and keeps nothing between two states.
 */

import type { ComponentChildren } from 'preact';
import type { AuthorNote } from '../app/author.ts';
import type { GuideBook } from '../app/guide-desk.ts';
import type { PackCard } from '../app/library.ts';
import type { Chosen } from '../app/machine.ts';
import type { OpenedPack } from '../app/opened.ts';
import type { Opening } from '../app/opening.ts';
import type { Placement } from '../app/placement.ts';
import type { Words } from '../app/ports.ts';
import type { Settings, Theme } from '../app/settings.ts';
import type { AppState } from '../app/state.ts';
import type { KeyIn } from '../app/ui-key.ts';
import type { StoryMap } from '../check/map.ts';
import type { ClassNow, ClassVerbs } from '../classroom/stand.ts';
import type { HelpDirectory } from '../script/help-directory.ts';
import type { Audience, Id, KindOfApp, Role } from '../script/types.ts';
import type { Clock } from '../session/play.ts';
import type { Intent } from '../session/view.ts';

/** What the app knows, and what stands beside it. */
export interface PageState extends AppState {
  /** The theme in force: the chosen one, or what the device asks for. */
  readonly theme: Theme;
  /** The sound that came last and has words: its name, and how many came before it. */
  readonly heard: { readonly sound: KeyIn<'play.heard'>; readonly count: number } | null;
  /** Everything that can be opened. */
  readonly packs: readonly PackCard[];
  /** Decides which numbers of help are fresh enough. ISO day. */
  readonly today: string;
  /** Neutral words stand over everything, and leaving can still be taken back. */
  readonly isLeaving: boolean;
  /** A pack that is being looked at. */
  readonly opening: Opening | null;
  /** What was found in the last one. */
  readonly report: OpenedPack | null;
  /** The pack that was opened last. */
  readonly fresh: Id | null;
  /** The map of the open story; null while it is being laid out. */
  readonly map: StoryMap | null;
  /** What whoever writes a pack has to know. */
  readonly author: AuthorNote | null;
  /** The guide that was opened last. */
  readonly book: GuideBook | null;
  /** What a class or a desk has beside the play; null for one person. */
  readonly classroom: ClassNow | null;
}

export interface LibraryScenario {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly intensity: 1 | 2 | 3;
  readonly audience: Audience;
  readonly role: Role;
  readonly app: KindOfApp;
  /** The story for two weeks later. */
  readonly booster: boolean;
  /** The language of the texts here. */
  readonly language: string;
}

/** A pack as the library shows it, its texts already in the language they will be shown in. */
export interface LibraryPack {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  /** Real people have signed this pack. */
  readonly reviewed: boolean;
  /** The language of the texts here. */
  readonly language: string;
  /** It has a guide for whoever leads a lesson. */
  readonly guide?: boolean;
  readonly scenarios: readonly LibraryScenario[];
}

/** One row of `assets/licences.json`. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** What a person can ask for on the page. The page calls; the caller decides what happens. */
export interface PageIntents {
  open(chosen: Chosen): void;
  /** From the briefing into the play. */
  start(): void;
  /** Everything inside the play. */
  send(intent: Intent): void;
  /** From an ending to the debrief. */
  finish(): void;
  /** On with the story whose place this device has kept, or no more of it. */
  goOn(): void;
  forgetPlace(): void;
  /** Back into the play just before the decision after `made` choices. */
  replay(made: number): void;
  /** To the four questions, before a story or after it. */
  check(): void;
  /** From the four questions back to looking back. */
  debrief(): void;
  library(): void;
  about(): void;
  /** Settings: a panel in a play, else a screen. */
  settings(): void;
  /** Help: a panel in a play, else a screen. */
  help(): void;
  /** Closes the panel. */
  closePanel(): void;
  /** From a screen such as help or settings to where the person was. */
  back(): void;
  set(patch: Partial<Settings>): void;
  /** Quick exit: forget this play and go to the neutral page at once. */
  leave(): void;
  /** Enters or leaves class mode. */
  lead(on: boolean): void;
  /** Takes a leave back that can still be taken back. */
  takeBack(): void;
  /** CSS px over the conversation; positive looks further up into the past; see `Stage.scroll`. */
  scroll(distance: number, rest: boolean): void;
  /** CSS px from the top of a card's words; see `Stage.scrollCard`. */
  scrollCard(top: number): void;
}

/** What a screen of a class is drawn from. */
export interface ClassScreenProps {
  readonly now: ClassNow;
  readonly parts: PageParts;
  readonly classes: ClassVerbs;
  readonly state: PageState;
  readonly placement: Placement | null;
}

export interface ClassScreens {
  /** Gives the screen of a class or a desk; null where the screen of one person will do. */
  screen(props: ClassScreenProps): ComponentChildren;
  /** What a class has in the toolbar. */
  tools(props: ClassScreenProps): ComponentChildren;
  /** What a class has over every screen. */
  over(props: ClassScreenProps): ComponentChildren;
}

export interface PackParts {
  /** Looks at what was chosen or dropped. Has to be called while the event is being told. */
  open(source: FileList | DataTransfer): void;
  cancel(): void;
  /** Puts the pack of the report into the library all the same. */
  accept(): void;
  /** Takes an opened pack out of the library. */
  close(pack: Id): void;
  map(chosen: Chosen): void;
}

export interface GuideParts {
  open(pack: Id): void;
}

/** What the page is made of. Nothing here changes what is drawn: that stands in the state. */
export interface PageParts {
  readonly words: Words;
  readonly clock: Clock;
  /** Opening packs and maps of stories; left out where there is nothing to open them with. */
  readonly packs?: PackParts;
  /** The guides of packs; left out where nobody prepares a lesson. */
  readonly guides?: GuideParts;
  /** Orders the options of the four questions, the same in one window. */
  readonly seed?: number;
  /** Leading a class; left out where there is only one person. */
  readonly classes?: ClassVerbs;
  /** Who helps where. */
  readonly helpers: HelpDirectory;
  readonly licences: readonly Licence[];
  /** A point in CSS px of the stage's host is over the conversation. */
  isOverLog(x: number, y: number): boolean;
  readonly intents: PageIntents;
}
