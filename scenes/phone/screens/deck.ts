import type { ScreenKind } from '../../../src/script/types.ts';
import type { Picture } from '../../pen/picture.ts';
import { callScreen } from './call.ts';
import type { Deck, DeckParts } from './deck-shape.ts';
import { feedScreen } from './feed.ts';
import { front } from './front.ts';
import { homeScreen, threadsScreen } from './home.ts';
import { lockPicture } from './lock.ts';
import { profileScreen } from './profile.ts';
import { proofScreen } from './proof.ts';
import { sheetScreen } from './sheets.ts';
import { tellScreen } from './tell.ts';

/** The picture of each kind of screen that lies beside the conversation. */
const pictures: Readonly<
  Record<
    Exclude<ScreenKind, 'home' | 'threads'>,
    (parts: DeckParts, room: number) => Picture | null
  >
> = {
  chat: front,
  profile: profileScreen,
  feed: feedScreen,
  call: callScreen,
  block: sheetScreen,
  report: sheetScreen,
  proof: proofScreen,
  tell: tellScreen,
};

/** The deck, at most `room` high in CSS px; null when there is none or no room for it. */
export function deck(parts: DeckParts, room: number): Deck | null {
  const { kind } = parts.view.screen;
  if (kind === 'home') return homeScreen(parts, room);
  if (kind === 'threads') return threadsScreen(parts, room);
  if (kind === 'lock') return alone(lockPicture(parts, room));
  return alone(pictures[kind](parts, room));
}

/** Nothing on it opens a conversation. */
const alone = (picture: Picture | null): Deck | null => picture && { picture, threads: null };
