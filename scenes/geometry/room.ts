/** Who gets how much room where there is little: the conversation, a screen, the thinking space. CSS px. */
import type { Rect } from '../../src/app/placement.ts';
import { type Frame, isEnough } from './frame.ts';
import type { DeckSize, Measured } from './measured.ts';
import { columnHeight } from './thinking.ts';

/** The conversation is never lower than this. */
const leastLog = 96;
/** Room kept for a screen beside the conversation where choices take most of a narrow one. */
const leastDeck = 118;
/** Under a call that rings, what is told keeps two lines: the call is what there is to decide about. */
const leastUnderCall = 72;

/**
 * How high a deck may be so that the conversation stays readable. CSS px. `told`: the height of
 * what has just been told; it stays in sight as far as that leaves the deck its half.
 */
export function deckRoom(frame: Frame, log: Rect, at: DeckSize['at'], told = 0): number {
  const over = at === 'instead' || at === 'over' ? log.y - frame.header.y : 0;
  const whole = log.height + over;
  if (at === 'over') return Math.round(whole - Math.min(leastUnderCall * frame.scale, whole * 0.4));
  const least = Math.round(leastLog * frame.scale);
  const margins = Math.round(28 * frame.scale) + (at === 'instead' ? cardMargin(frame) : 0);
  const rest = Math.max(
    least + (at === 'instead' ? cardMargin(frame) : 0),
    Math.min(told + margins, whole * 0.5),
  );
  return Math.round(whole - rest);
}

/** Over a list of conversations, what is told stands on a card with this margin. CSS px. */
export const cardMargin = (frame: Frame): number => Math.round(10 * frame.scale);

/** How much height the column may take before the type has to become smaller. */
export function columnRoom(
  frame: Frame,
  measured: Pick<Measured, 'turn' | 'skipScene'>,
  hasScreen = false,
): number {
  if (frame.shape === 'wide')
    return frame.thinking.height - (measured.skipScene ? measured.skipScene.height + 8 : 0);
  if (measured.turn === 'ended') return frame.screen.height - leastLog;
  const rest = frame.screen.height - frame.header.height - 2 * sheetPadding;
  const deck = hasScreen ? leastDeck : 0;
  return rest - leastLog - deck - (measured.skipScene ? measured.skipScene.height : 0);
}

/** Between the edge of a narrow screen's sheet and what stands on it. */
export const sheetPadding = 16;

/** Whether everything that has to be pressed finds room; where it does not, words need a page. */
export function fits(
  frame: Frame,
  measured: Pick<Measured, 'turn' | 'skipScene' | 'column'>,
): boolean {
  if (!isEnough(frame)) return false;
  // Where a whole phone stands, the column has all of the window beside it.
  if (frame.whole) return true;
  const height = columnHeight(measured.column);
  if (frame.shape === 'wide') return height <= columnRoom(frame, measured);
  const skip = measured.skipScene && measured.turn === 'asking' ? measured.skipScene.height : 0;
  const over = measured.turn === 'ended' ? 0 : frame.header.height;
  return height + 2 * sheetPadding + skip <= frame.screen.height - over;
}
