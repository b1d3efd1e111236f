/** Everything that can be asked of the window, as data: from the page, a key, a desk or the address. */
import type { Id } from '../script/types.ts';
import type { Save } from '../session/save.ts';
import type { Intent } from '../session/view.ts';
import type { Theme } from '../view/theme.ts';
import type { UiKey } from '../view/ui-key.ts';
import type { Flags, WindowRole } from './flags.ts';
import type { Chosen, KeptPlace } from './machine.ts';
import type { NewerNow } from './newer.ts';
import type { OpenedPack } from './opened.ts';
import type { School, SchoolNow } from './school.ts';
import type { Settings } from './settings.ts';

export type AppIntent =
  /** Goes where the flags or the window's memory say; the library otherwise. */
  | { readonly type: 'begin'; readonly flags: Flags }
  /** One person, a class, or a desk: of the class whose session it is, or of one that it finds. */
  | {
      readonly type: 'role';
      readonly role: WindowRole;
      readonly session?: Id | null;
      /** The story that the class plays at once. */
      readonly open?: Chosen;
    }
  /** To the briefing of a story. */
  | { readonly type: 'open'; readonly chosen: Chosen }
  /** From the briefing on: in class first the card, where the story asks for one. */
  | { readonly type: 'start' }
  /** Everything inside the play. */
  | { readonly type: 'play'; readonly intent: Intent }
  /** To the debrief. A class that tried another way comes back to the end of its own. */
  | { readonly type: 'finish' }
  /** Another way: back into the play before the decision after `made` choices. */
  | { readonly type: 'replay'; readonly made: number }
  /** On with the story that this device has kept a place in, or no more of that. */
  | { readonly type: 'go-on' }
  | { readonly type: 'forget-place' }
  /** To the slips: before the play, or after the debrief. */
  | { readonly type: 'check' }
  | { readonly type: 'report' }
  /** From the slips or the report back to the debrief. */
  | { readonly type: 'debrief' }
  /** A story where a record left it. */
  | {
      readonly type: 'open-record';
      readonly save: Save;
      readonly place: KeptPlace;
      readonly explaining: boolean;
    }
  /** To the guide of a pack; without one, to what whoever leads a class prepares with. */
  | { readonly type: 'guide'; readonly pack: Id | null }
  /** To the map of a story. */
  | { readonly type: 'map'; readonly chosen: Chosen }
  /** Works out what the map that is open can be coloured by. */
  | { readonly type: 'read-map' }
  /** Looks at what was chosen or dropped: files of the browser, which only its adapter reads. */
  | { readonly type: 'open-pack'; readonly source: unknown }
  | { readonly type: 'cancel-opening' }
  /** Puts the pack of the report into the library all the same. */
  | { readonly type: 'accept-pack' }
  /** Takes an opened pack out of the library. */
  | { readonly type: 'close-pack'; readonly pack: Id }
  /** A pack that somebody is writing, as it is now. */
  | { readonly type: 'preview'; readonly opened: OpenedPack }
  /** To the library; where that would lose votes, only once somebody is `sure`. */
  | { readonly type: 'library'; readonly sure?: boolean }
  /** Votes would be lost, and the person stays. */
  | { readonly type: 'stay' }
  | { readonly type: 'about' }
  /** A panel in a play, else a screen. */
  | { readonly type: 'settings' }
  | { readonly type: 'help' }
  | { readonly type: 'close-panel' }
  /** From a screen such as help or settings to where the person was. */
  | { readonly type: 'back' }
  | { readonly type: 'set'; readonly patch: Partial<Settings> }
  /**
   * The school's card, typed or opened here or in another window of this device, or found beside the
   * app; null: none any more.
   */
  | {
      readonly type: 'school';
      readonly card: School | null;
      readonly from: Exclude<SchoolNow['from'], 'nobody'> | 'another-window';
    }
  /** To the library, with something to say at its top. */
  | {
      readonly type: 'tell';
      readonly key: UiKey;
      readonly values: Readonly<Record<string, string>>;
    }
  /** Says something over whatever screen is open. */
  | { readonly type: 'hint'; readonly key: UiKey }
  /** Quick exit; and taking it back, where that is still possible. */
  | { readonly type: 'leave' }
  | { readonly type: 'take-back' }
  /** Forgets this play and everything this window remembers of it. */
  | { readonly type: 'forget' }
  /** CSS px over the conversation; positive looks further up into the past; see `Stage.scroll`. */
  | { readonly type: 'scroll'; readonly distance: number; readonly rest: boolean }
  /** CSS px from the top of a card's words; see `Stage.scrollCard`. */
  | { readonly type: 'scroll-card'; readonly top: number }
  /** The stage cannot draw: text view from here on. */
  | { readonly type: 'stage-failed' }
  /** The device asks for another theme. */
  | { readonly type: 'device-theme'; readonly theme: Theme }
  /** Languages that a voice of the device itself can read. */
  | { readonly type: 'voices'; readonly languages: readonly string[] }
  /** A newer version of the app has come; null: nobody wants to hear of it now. */
  | { readonly type: 'newer'; readonly now: NewerNow | null }
  /** Starts it, where no window is in use. */
  | { readonly type: 'take-newer' }
  /** Something beside the app has changed: the lesson, the day, whether leaving is due. */
  | { readonly type: 'look-again' };

/** One handler for each intent: the compiler asks for those that are missing. */
export type Handlers = {
  readonly [Type in AppIntent['type']]: (intent: Extract<AppIntent, { type: Type }>) => void;
};
/** Those of one family. */
export type HandlersOf<Types extends AppIntent['type']> = Pick<Handlers, Types>;
