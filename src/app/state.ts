/** What the app knows and what it can be asked: the types of `app.ts`, in one place to read. */

import type { TextKey } from '../script/keys.ts';
import type { Id, Scenario } from '../script/types.ts';
import type { Debrief } from '../session/debrief.ts';
import type { Clock, SessionPlay } from '../session/play.ts';
import type { Save, SavedStory } from '../session/save.ts';
import type { Trail } from '../session/story.ts';
import type { ChatView, Intent } from '../session/view.ts';
import type { Flags, WindowRole } from './flags.ts';
import type { KeptPlaceParts } from './kept-place.ts';
import type { Library, LoadedScenario } from './library.ts';
import type { Chosen, Panel, Place, Trouble } from './machine.ts';
import type { WindowMemory } from './memory.ts';
import type { Settings, ViewKind } from './settings.ts';
import type { UiKey } from './ui-key.ts';
import type { Wish } from './wishes.ts';

/** What the app needs of a classroom: its own clock, and votes around every play. */
export interface ClassPort {
  readonly clock: Clock;
  /** Gives the seed of the lesson: that of its record, where it goes on with one. */
  open(story: SavedStory): number;
  /** The way that the class has looked back on; null while it is still on it. */
  readonly own: Trail | null;
  wrap(play: SessionPlay): SessionPlay;
  close(): void;
}

export interface AppState {
  /** One person, a class on the projector, or a desk of it. */
  readonly role: WindowRole;
  readonly place: Place;
  readonly panel: Panel | null;
  readonly settings: Settings;
  /** How the play is shown; `text` also when the stage could not draw. */
  readonly viewKind: ViewKind;
  readonly chosen: Chosen | null;
  /** The open story; needed by briefing, playing and debrief. */
  readonly scenario: Scenario | null;
  /** The play; needed by playing. */
  readonly view: ChatView | null;
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
  /** The pack whose guide is open; null elsewhere, and where a class prepares. */
  readonly guide: Id | null;
  /** The four questions stood before this play, so they are offered after it too. */
  readonly asked: boolean;
}

export interface AppParts {
  readonly library: Library;
  readonly clock: Clock;
  readonly settings: Settings;
  /** By chance, for the order of choices in a play that begins. */
  readonly newSeed: () => number;
  /** How many words the reader has before them in a text of the open story. */
  readonly wordsIn: (key: TextKey) => number;
  /** Called when a story opens, before it is shown, so that its words are there. */
  readonly onStory: (loaded: LoadedScenario & { ok: true }) => void;
  /** Hears of what a person is only told in general, such as why a story could not be loaded. */
  readonly onTrouble: (reason: unknown) => void;
  /** Loads the words that these settings ask for. A setting is shown once they are there. */
  readonly loadWords: (settings: Settings) => Promise<void>;
  /** What wraps the plays of a class; null while it is not loaded. */
  readonly classroom: () => ClassPort | null;
  /** A place from another day; kept and offered only while the settings say so. */
  readonly kept: KeptPlaceParts;
  readonly memory: {
    read(): unknown;
    write(memory: WindowMemory): void;
    clear(): void;
  };
}

export interface App {
  readonly state: AppState;
  subscribe(listener: (state: AppState, before: AppState) => void): () => void;
  /** What the play may show next, for painting it before it is wanted. */
  ahead(): readonly ChatView[];
  /** Goes where the flags or the window's memory say; the library otherwise. */
  begin(flags: Flags): Promise<void>;
  open(chosen: Chosen): Promise<void>;
  /** From the briefing on: in class first the card, where the story asks for one. */
  start(): void;
  /** To the slips: before the play, or after the debrief. */
  check(): void;
  report(): void;
  /** From the slips or the report back to the debrief. */
  debrief(): void;
  /** To the guide of a pack; without one, to what whoever leads a class prepares with. */
  guide(pack?: Id | null): void;
  /** To what was found in a pack that somebody opened. */
  packReport(): void;
  /** To the map of a story, whose words are open then; gives the story, null where it cannot be. */
  map(chosen: Chosen): Promise<Scenario | null>;
  /** To the library, with something to say at its top. */
  tell(key: UiKey, values: Readonly<Record<string, string>>): void;
  /** Says something over whatever screen is open: a key of the interface. */
  hint(key: UiKey): void;
  /** Reads the open story anew and goes on where it stood; gives the steps that no longer exist. */
  refresh(): Promise<number>;
  /** One person, a class, or a desk of it. */
  setRole(role: WindowRole): void;
  /** Opens a story where a record left it, at the report. */
  openRecord(save: Save): Promise<void>;
  send(intent: Intent): void;
  /** For what loads before it goes somewhere: the wish stands until there is a newer one. */
  wish(): Wish;
  /** To the debrief. A class that tried another way comes back to the end of its own. */
  finish(): void;
  /** On with the story that this device has kept a place in, or no more of that. */
  goOn(): Promise<void>;
  forgetPlace(): void;
  /** Another way: back into the play before the decision after `made` choices. */
  replay(made: number): void;
  library(): void;
  about(): void;
  showSettings(): void;
  help(): void;
  closePanel(): void;
  back(): void;
  set(patch: Partial<Settings>): Promise<void>;
  /** The stage cannot draw: text view from here on. */
  stageFailed(): void;
  /** Forgets this play and everything this window remembers of it. */
  forget(): void;
}
