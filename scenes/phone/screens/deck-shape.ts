/** What every screen of the phone is drawn from, and what comes of it. */

import type { Id } from '../../../src/script/types.ts';
import type { ChatView } from '../../../src/session/view.ts';
import type { Rect } from '../../../src/view/placement.ts';
import type { Chat } from '../../pen/chat-shape.ts';
import type { Picture } from '../../pen/picture.ts';

export interface DeckParts extends Chat {
  readonly view: ChatView;
}

export interface Deck {
  readonly picture: Picture;
  /** Rows of the picture that open a thread, left to right. */
  readonly threads: Readonly<Record<Id, Rect>> | null;
}
