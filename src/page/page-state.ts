/**
 * What the page is drawn from, and what it is made of. The same state gives the same document; the
 * page computes nothing of the story and keeps nothing between two states.
 */

import type { ComponentChildren } from 'preact';
import type { Giving } from '../app/giving.ts';
import type { DevicePlace } from '../app/guessed-country.ts';
import type { AppIntent } from '../app/intents.ts';
import type { Paper, PaperSheet } from '../app/paper-sheet.ts';
import type { SchoolFiles } from '../app/school-file.ts';
import type { AppState } from '../app/state.ts';
import type { ClassNow, ClassVerbs } from '../classroom/stand.ts';
import type { HelpDirectory } from '../script/help-directory.ts';
import type { Audience, Id, KindOfApp, Role } from '../script/types.ts';
import type { Clock } from '../session/play.ts';
import type { Placement } from '../view/placement.ts';
import type { Words } from '../view/ports.ts';
import type { LateName } from './late.ts';

export type PageState = AppState;

/** What a person can ask for on the page. The page asks; the app decides what happens. */
export type Send = (intent: AppIntent) => void;

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

/** What a screen of a class is drawn from. */
export interface ClassScreenProps {
  readonly parts: PageParts;
  readonly classes: ClassVerbs;
  readonly now: ClassNow;
  readonly state: PageState;
  readonly placement: Placement | null;
}

export interface ClassScreens {
  /** Gives the screen of a class or a desk; null where the screen of one person will do. */
  screen(props: ClassScreenProps): ComponentChildren;
  /** What a class has in the toolbar. */
  tools(props: ClassScreenProps): ComponentChildren;
  /** The lessons that this device keeps, in the library. */
  kept(props: ClassScreenProps): ComponentChildren;
  /** What a class has over every screen. */
  over(props: ClassScreenProps): ComponentChildren;
}

/** Saves a sheet as a file to change. Rejects where what makes it does not come. */
export type SaveSheet = (sheet: PaperSheet) => Promise<void>;

/** What the page is made of. Nothing here changes what is drawn: that stands in the state. */
export interface PageParts {
  readonly words: Words;
  readonly clock: Clock;
  readonly send: Send;
  /** Leading a class; left out where nothing is offered to adults, opening packs and guides neither. */
  readonly classes?: ClassVerbs;
  /** What is taken away from here; null where nothing is. */
  readonly giving?: Giving | null;
  /** Makes a file of a sheet; left out where nothing is taken away. */
  readonly saveSheet?: (sheet: PaperSheet, paper: Paper) => Promise<void>;
  /** Files of a school; left out where nobody leads a class. */
  readonly school?: SchoolFiles;
  /** Orders the options of the four questions, the same in one window. */
  readonly seed?: number;
  /** By what the country in which the device probably is can be guessed. */
  readonly device?: () => DevicePlace;
  /** Who helps where: here as soon as screens are that say it. */
  readonly helpers: () => HelpDirectory;
  /** What nobody comes to at once, with its words. Rejects where it cannot be had. */
  readonly loadScreens: (name: LateName) => Promise<unknown>;
  /** Calls back when what was drawn is on the screen; left out, a window begins with everything. */
  readonly afterFrame?: (then: () => void) => void;
  /** A point in CSS px of the stage's host is over the conversation. */
  isOverLog(x: number, y: number): boolean;
}
