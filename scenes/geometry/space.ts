/** Who gets how much room where there is little: the conversation, a screen, the thinking space. CSS px. */
import type { Rect } from '../../src/view/placement.ts';
import { type Frame, isEnough } from './frame.ts';
import type { DeckSize, Measured } from './measured.ts';
import { bottom } from './rects.ts';
import { columnHeight } from './thinking.ts';
import { threadsOf } from './threads.ts';

/** The conversation is never lower than this. */
const leastLog = 96;
/** Room kept for a screen beside the conversation where choices take most of a narrow one. */
const leastDeck = 118;
/** Under a call that rings what was told last stands whole: the call is what there is to decide about. */
const underCall = { least: 48, around: 12 } as const;
/** So high a call that rings has rings that can be seen, beside all that is pressed on it. */
const ringing = 240;

/**
 * How high a deck may be so that the conversation stays readable. CSS px. `told`: the height of
 * what has just been told, under a call that rings of its last line; it stays in sight as far as that
 * leaves the deck its half.
 */
export function deckRoom(frame: Frame, log: Rect, at: DeckSize['at'], told = 0): number {
  if (at === 'glass') return bottom(frame.screen) - frame.header.y;
  const over = at === 'instead' || at === 'over' ? log.y - frame.header.y : 0;
  const whole = log.height + over;
  if (at === 'over') return Math.round(whole - underRing(whole, told, frame.scale));
  const least = Math.round(leastLog * frame.scale);
  const margins = Math.round(28 * frame.scale) + (at === 'instead' ? cardMargin(frame) : 0);
  const rest = Math.max(
    least + (at === 'instead' ? cardMargin(frame) : 0),
    Math.min(told + margins, whole * 0.5),
  );
  return Math.round(whole - rest);
}

function underRing(whole: number, told: number, scale: number): number {
  const { least, around } = underCall;
  const wanted = Math.max(least * scale, told + around * scale);
  return Math.min(wanted, Math.max(least * scale, whole - ringing * scale), whole * 0.4);
}

/** Over a list of conversations, what is told stands on a card with this margin. CSS px. */
export const cardMargin = (frame: Frame): number => Math.round(10 * frame.scale);

/** What stands over the conversation on the glass. CSS px. */
type Over = Pick<Measured, 'turn' | 'skipScene' | 'threads' | 'open'>;

function overLog(frame: Frame, { threads, open, turn }: Over): number {
  const { strip } = threadsOf(frame, threads, open, turn === 'ended');
  return bottom(strip ?? frame.header) - frame.screen.y;
}

/** How much height the column may take before room, or type, has to become smaller. */
export function columnRoom(frame: Frame, measured: Over, hasScreen = false): number {
  if (frame.shape === 'wide') return mostColumn(frame, measured);
  if (measured.turn === 'ended') return frame.screen.height - leastLog;
  const deck = hasScreen ? leastDeck : 0;
  return mostColumn(frame, measured) - leastLog - deck;
}

/** How much height there is for the column at all: on a narrow screen all that the header leaves. */
function mostColumn(frame: Frame, measured: Over): number {
  const { skipScene, turn } = measured;
  if (frame.shape === 'wide') return frame.thinking.height - (skipScene ? skipScene.height + 8 : 0);
  const skip = skipScene && turn === 'asking' ? skipScene.height : 0;
  return frame.screen.height - overLog(frame, measured) - 2 * sheetPadding - skip;
}

/** A card that is too high is scrolled: it leaves the conversation, and what is to be found beside it, their least. */
export function mostCard(
  frame: Frame,
  measured: Over & Pick<Measured, 'column' | 'notices'>,
): number {
  const most = mostColumn(frame, measured);
  const { card } = measured.column;
  if (!card || !measured.notices || frame.shape === 'wide') return most;
  const least = card.foot + leastWords * frame.scale;
  return Math.min(most, Math.max(least, most - leastLog - leastDeck));
}

/** Between the edge of a narrow screen's sheet and what stands on it. */
export const sheetPadding = 16;

/** A card that is scrolled keeps this much of its words in sight. CSS px at scale 1. */
const leastWords = 96;

/**
 * Whether everything that has to be pressed finds room. Words of a card can be scrolled; where choices
 * find none, they need a page.
 */
export function fits(frame: Frame, measured: Over & Pick<Measured, 'column'>): boolean {
  if (!isEnough(frame)) return false;
  const { column } = measured;
  const { card } = column;
  const room = mostColumn(frame, measured);
  const least = card ? Math.min(card.height, card.foot + leastWords * frame.scale) : null;
  return (least ?? columnHeight(column)) <= room;
}
