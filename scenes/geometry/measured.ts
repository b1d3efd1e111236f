/** What is laid out: everything on the stage that has a size of its own, measured. CSS px. */

import type { Id } from '../../src/script/types.ts';
import type { ScreenPlace } from '../../src/session/screens/shape.ts';
import type { Turn } from '../../src/session/view.ts';
import type { Rect } from '../../src/view/placement.ts';
import type { Size } from './rects.ts';
import type { Column } from './thinking.ts';
import type { Row } from './thread.ts';

export interface Measured {
  readonly turn: Turn;
  readonly threads: readonly Id[];
  readonly open: Id;
  readonly rows: readonly Row[];
  readonly column: Column;
  /** Sizes of the small controls; null when they are not offered. */
  readonly skipTyping: Size | null;
  readonly skipScene: Size | null;
  /** What stands in the composer unsent, with its two controls from its own corner; null for nothing. */
  readonly draft: { readonly height: number; readonly send: Rect; readonly takeBack: Rect } | null;
  /** What the app shows beside the conversation: a screen, a sheet; null for none. */
  readonly deck: DeckSize | null;
  /** The head of the conversation offers what can be done about whom it is with. */
  readonly more?: boolean;
  /** The screen beside the conversation has something to be found on it: a card leaves it room. */
  readonly notices?: boolean;
  /** The list of what can be done is laid aside: the field to write in keeps its row, beside the way back. */
  readonly aside?: boolean;
  /** The control that leads to earlier messages is offered. */
  readonly earlier: boolean;
  /** The control that leads to the newest message is offered. */
  readonly newest: boolean;
}

export interface DeckSize {
  readonly height: number;
  /**
   * Under the header, at the foot of the conversation, or in place of the header: a list of
   * conversations, with a card on it for what is told, or something that covers the app; or on the
   * whole glass, where there is nothing else.
   */
  readonly at: ScreenPlace;
  /** Rows that open a thread, from the deck's own corner, left to right; null for none. */
  readonly threads: Readonly<Record<Id, Rect>> | null;
}
