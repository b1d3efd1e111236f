import type { ChatView } from '../../../src/session/view.ts';
import type { DeckSize } from '../../geometry/measured.ts';
import type { Picture } from '../picture.ts';
import { callScreen } from './call.ts';
import { feedScreen } from './feed.ts';
import { front } from './front.ts';
import { homeScreen, threadsScreen } from './home.ts';
import type { Deck, DeckParts } from './parts.ts';
import { profileScreen } from './profile.ts';
import { proofScreen } from './proof.ts';
import { blockScreen, reportScreen } from './sheets.ts';
import { tellScreen } from './tell.ts';

/** Where the deck of a view stands. */
export function placeOfDeck({ screen }: ChatView): DeckSize['at'] {
  if (screen.kind === 'home' || screen.kind === 'threads') return 'instead';
  // As on every phone: a call that rings takes the glass, whatever was open.
  if (screen.call?.state === 'rings') return 'over';
  return screen.kind === 'block' || screen.kind === 'report' || screen.kind === 'proof'
    ? 'foot'
    : 'top';
}

/** The deck, at most `room` high in CSS px; null when there is none or no room for it. */
export function deck(parts: DeckParts, room: number): Deck | null {
  const { kind } = parts.view.screen;
  if (kind === 'home') return homeScreen(parts, room);
  if (kind === 'threads') return threadsScreen(parts, room);
  const picture = pictureOf(parts, room);
  return picture && { picture, threads: null };
}

function pictureOf(parts: DeckParts, room: number): Picture | null {
  switch (parts.view.screen.kind) {
    case 'profile':
      return profileScreen(parts, room);
    case 'feed':
      return feedScreen(parts, room);
    case 'call':
      return callScreen(parts, room);
    case 'block':
      return blockScreen(parts, room);
    case 'report':
      return reportScreen(parts, room);
    case 'proof':
      return proofScreen(parts, room);
    case 'tell':
      return tellScreen(parts, room);
    default:
      return front(parts, room);
  }
}
