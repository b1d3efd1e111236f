/** Where the stage has drawn what can be pressed or read, so that the page's controls lie over it. */
import type { Id, Tactic } from '../script/types.ts';

/** CSS px from the left and top edge of the stage's host; x is physical, also right to left. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place of a trick among the choices, where it is asked which one that was; null: of passing it over. */
export const guessPlace = (tactic: Tactic | null): Id => `guess:${tactic ?? 'pass'}`;

/** Target positions (where things will rest), given anew on layout and when scrolling rests. */
export interface Placement {
  readonly shape: 'narrow' | 'wide';
  /** The conversation on the phone; drag and wheel over it scroll it. */
  readonly log: Rect;
  readonly threads: Readonly<Record<Id, Rect>>;
  readonly choices: Readonly<Record<Id, Rect>>;
  readonly feedback: Rect | null;
  readonly continue: Rect | null;
  /** Opens a card that is one line; only while it is. */
  readonly unfold?: Rect | null;
  readonly skipTyping: Rect | null;
  readonly skipScene: Rect | null;
  /** Lays the list of what can be done aside, so that all of it is done on the phone; and brings it back. */
  readonly toPhone?: Rect | null;
  readonly toList?: Rect | null;
  readonly ending: Rect | null;
  /** The button that leads from the ending to the debrief. */
  readonly toDebrief: Rect | null;
  /** The control that leads up to earlier messages; only while some are out of sight. */
  readonly earlier?: Rect | null;
  /** The control that leads back to the newest message; only while the reader looks back. */
  readonly newest?: Rect | null;
  /** A banner over the phone's header: pressed, it opens the conversation it tells of. */
  readonly banner?: (Rect & { readonly thread: Id }) | null;
  /** The window on the words of a card that are higher than it, and their height; CSS px. */
  readonly cardWords?: { readonly at: Rect; readonly height: number } | null;
  /** What the phone shows beside the conversation: a profile, a call, a sheet. */
  readonly screen?: Rect | null;
  /** The whole glass of a locked phone: pressed, it opens. */
  readonly lock?: Rect | null;
  /** What on the phone answers a press beside the list of choices; see `controlsOf`. */
  readonly controls?: Readonly<Record<string, Rect>>;
  /** The phone's glass: what rises over it stays within it. */
  readonly glass?: Rect;
  /** The two ways from what stands in the composer. */
  readonly draft?: { readonly send: Rect; readonly takeBack: Rect } | null;
}
