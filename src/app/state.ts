/** What the app knows and what it can be asked: the types of `app.ts`, in one place to read. */

import type { StoryMap } from '../check/tell/map.ts';
import type { MapReading } from '../check/tell/map-reading.ts';
import type { ClassNow } from '../classroom/stand.ts';
import type { TextKey } from '../script/keys.ts';
import type { Id, Scenario } from '../script/types.ts';
import type { Debrief } from '../session/debrief.ts';
import type { Clock, SessionPlay } from '../session/play.ts';
import type { Playing } from '../session/playing.ts';
import type { SavedStory } from '../session/save.ts';
import type { Trail } from '../session/trail.ts';
import type { ChatView } from '../session/view.ts';
import type { Stage } from '../view/ports.ts';
import type { Theme } from '../view/theme.ts';
import type { KeyIn, UiKey } from '../view/ui-key.ts';
import type { WindowRole } from './flags.ts';
import type { GuideBook } from './guide-book.ts';
import type { AppIntent } from './intents.ts';
import type { KeptPlaceParts } from './kept-place.ts';
import type { PackCard, PlayableStory } from './library.ts';
import type { Chosen, Panel, Place, Trouble } from './machine.ts';
import type { WindowMemory } from './memory.ts';
import type { NewerEnd, NewerNow } from './newer.ts';
import type { GrowingLibrary, OpenedPack, PackProblem } from './opened.ts';
import type { OpeningStep, PackOpening } from './pack-opening.ts';
import type { SchoolNow } from './school.ts';
import type { SchoolParts } from './school-card.ts';
import type { Settings, ViewKind } from './settings.ts';

/** What the app needs of a lesson: its own clock, and votes around every play. */
export interface ClassPort {
  readonly clock: Clock;
  /** Gives the seed of the lesson: that of its record, where it goes on with one. */
  open(story: SavedStory): number;
  /** The way that the class has looked back on; null while it is still on it. */
  readonly own: Trail | null;
  wrap(play: SessionPlay): SessionPlay;
  close(): void;
}

/** Leading a class, or sitting at a desk of it: loaded when somebody wants to. */
export interface Classroom {
  readonly now: ClassNow;
  /** null at a desk. */
  readonly lesson: ClassPort | null;
  /** Going to the library now would lose votes. */
  readonly wouldLose: boolean;
  /** Becomes the window of a class. */
  begin(): void;
  /** Becomes a desk: of this class, of the one before a reload, or of the only one there is. */
  sit(session: Id | null): Promise<void>;
}

/** A pack that is being looked at. */
export interface Opening {
  /** The name of the file or the folder. */
  readonly name: string;
  readonly step: OpeningStep;
}

/** For whoever writes a pack. */
export interface AuthorNote {
  /** The folder as it was given. */
  readonly folder: string;
  readonly problems: readonly PackProblem[];
  /** Steps of the trail that the last change took away. */
  readonly lost: number;
}

/** What a learning platform hears of the plays here. */
export interface LmsNow {
  /** null where none answers; `ended`: a page around this one hears that a story is over. */
  readonly keeps: 'place' | 'decisions' | 'ended' | null;
  /** What is not as it should be; null where all is well. */
  readonly trouble: UiKey | null;
}

/** Everything that is shown: the same state gives the same document. It can be written as JSON. */
export interface AppState {
  /** One person, a class on the projector, or a desk of it. */
  readonly role: WindowRole;
  readonly place: Place;
  readonly panel: Panel | null;
  readonly settings: Settings;
  /** The school's own card. */
  readonly school: SchoolNow;
  /** The theme in force: the chosen one, or what the device asks for. */
  readonly theme: Theme;
  /** How the play is shown; `text` also when the stage could not draw. */
  readonly viewKind: ViewKind;
  readonly chosen: Chosen | null;
  /** The open story; needed by briefing, playing and debrief. */
  readonly scenario: Scenario | null;
  /** The play; needed by playing. */
  readonly view: ChatView | null;
  /** The sound that came last and has words: its name, and how many came before it. */
  readonly heard: { readonly sound: KeyIn<'play.heard'>; readonly count: number } | null;
  /** Needed by debrief. */
  readonly debrief: Debrief | null;
  /** Needed by problem. */
  readonly trouble: Trouble | null;
  /** Something to tell at the top of the library. */
  readonly notice: Trouble | null;
  /** Told over whatever screen is open, until the person goes on. */
  readonly hint: Trouble | null;
  /** In the library of one person: the story that this device has kept a place in. */
  readonly onward: Chosen | null;
  /** `pack/story` of what was played to its end, for whoever asked this device to keep that. */
  readonly played: readonly string[];
  /** The pack whose guide is open; null elsewhere, and where a class prepares. */
  readonly guide: Id | null;
  /** The guide that was opened last. */
  readonly book: GuideBook | null;
  /** The four questions stood before this play, so they are offered after it too. */
  readonly asked: boolean;
  /** Everything that can be opened, packs opened here first. */
  readonly packs: readonly PackCard[];
  /** A pack that is being looked at. */
  readonly opening: Opening | null;
  /** What was found in the last one that had problems. */
  readonly report: OpenedPack | null;
  /** The pack that was opened last. */
  readonly fresh: Id | null;
  /** The map of the open story; null while it is being laid out. */
  readonly map: StoryMap | null;
  /** What that map can be coloured by; null until somebody asks for it. */
  readonly mapReading: MapReading | 'waiting' | 'failed' | null;
  /** What whoever writes a pack has to know. */
  readonly author: AuthorNote | null;
  /** What a class or a desk has beside the play; null for one person. */
  readonly classroom: ClassNow | null;
  /** This page is a package for a learning platform; null where it is not. */
  readonly lms: LmsNow | null;
  /** Languages that a voice of the device itself can read. */
  readonly voices: readonly string[];
  /** A newer version of the app waits; null where none does. */
  readonly newer: NewerNow | null;
  /** Votes would be lost on the way to the library: the person is asked once. */
  readonly isAsking: boolean;
  /** Neutral words stand over everything, and leaving can still be taken back. */
  readonly isLeaving: boolean;
  /** Decides which numbers of help are fresh enough. ISO day. */
  readonly today: string;
  /** Something that was asked for is on its way. */
  readonly isLoading: boolean;
}

/** What could not be had, for whoever looks into the console. */
export type Missing = 'story' | 'guide' | 'map' | 'pack-report' | 'role' | 'words';

export interface AppParts {
  readonly library: GrowingLibrary;
  /** For plays. */
  readonly clock: Clock;
  /** For whatever waits although nobody looks. */
  readonly time: Clock;
  readonly settings: Settings;
  /** What the device asks for. */
  readonly theme: Theme;
  readonly today: () => string;
  /** By chance, for the order of choices in a play that begins. */
  readonly newSeed: () => number;
  /** How many words the reader has before them in a text of the open story. */
  readonly wordsIn: (key: TextKey) => number;
  /** Called when a story opens, before it is shown, so that its words are there. */
  readonly onStory: (story: PlayableStory, chosen: Chosen) => void;
  /** Called when it is left: no more of its words are wanted. */
  readonly onStoryLeft: () => void;
  /** Hears of what a person is only told in general, such as why a story could not be loaded. */
  readonly onTrouble: (reason: unknown, missing: Missing) => void;
  /** Loads the words that these settings ask for. A setting is shown once they are there. */
  readonly loadWords: (settings: Settings) => Promise<void>;
  /** Loads screens that nobody comes to at once; resolves when they can be drawn. */
  readonly loadScreens: (name: 'guide' | 'packs' | 'play') => Promise<unknown>;
  /** Loads what plays a story. */
  readonly loadPlaying: () => Promise<Playing>;
  readonly loadClassroom: () => Promise<Classroom>;
  /** Lays a map out, aside from the window's own work. */
  readonly layOut: (scenario: Scenario) => Promise<StoryMap>;
  /** Works out what a map can be coloured by; `end` gives it up. */
  readonly readMap: (scenario: Scenario) => { readonly answer: Promise<MapReading>; end(): void };
  /** Begins to look at files that a person has chosen; has to read them while the event is told. */
  readonly lookAt: (source: unknown, onStep: (step: OpeningStep) => void) => PackOpening;
  /** The sound between two views that is worth words. */
  readonly heardIn: (
    before: ChatView,
    view: ChatView,
    scenario: Scenario | null,
  ) => KeyIn<'play.heard'> | null;
  /** The picture of the play, as far as hands reach through to it; null while there is none. */
  readonly stage: () => Pick<Stage, 'scroll' | 'scrollCard'> | null;
  /** Leaves for good; the app is told to forget on the way. */
  readonly leave: () => void;
  /** A place from another day; kept and offered only while the settings say so. */
  readonly kept: KeptPlaceParts;
  readonly school: SchoolParts;
  readonly memory: {
    read(): unknown;
    write(memory: WindowMemory): void;
    clear(): void;
  };
  /** Left out where no page is such a package. */
  readonly lms?: LmsNow | null;
  /** Starts the version that waits, where no window is in use; this one is then loaded anew. */
  readonly takeNewer: () => Promise<NewerEnd>;
  /** What this window remembers beside its play. */
  readonly onRole: (role: WindowRole) => void;
  /** Whether an opened pack stands in the library. */
  readonly onOpened: (any: boolean) => void;
}

/** The one door of the window: what it shows, and what can be asked of it. */
export interface App {
  readonly state: AppState;
  send(intent: AppIntent): void;
  subscribe(listener: (state: AppState, before: AppState) => void): () => void;
  /** What the play may show next, for painting it before it is wanted. */
  ahead(): readonly ChatView[];
}
