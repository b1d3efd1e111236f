/**
 * The whole stage as rectangles at their target positions: pure sums over the frame and the
 * measured pictures. Reckoned left to right and mirrored at the end. CSS px.
 */

import type { Id } from '../../src/script/types.ts';
import type { Placement, Rect } from '../../src/view/placement.ts';
import type { Direction } from '../../src/view/ports.ts';
import { earlierRect, newestRect } from './along.ts';
import { footOf } from './foot.ts';
import type { Frame } from './frame.ts';
import type { Measured } from './measured.ts';
import { bottom, mirrored, rect, right } from './rects.ts';
import { cardMargin, columnRoom, mostCard, sheetPadding } from './space.ts';
import { type ColumnPlaces, columnHeight, layAsideSide, placeColumn } from './thinking.ts';
import { type Stack, stackRows } from './thread.ts';
import { threadsOf } from './threads.ts';

export interface Layout {
  readonly placement: Placement;
  readonly stack: Stack;
  readonly question: Rect | null;
  /** The strip under the header with a disc per thread; null when they stand in the header. */
  readonly strip: Rect | null;
  readonly deck: Rect | null;
  /** At the end of the header; null where it is not offered. */
  readonly more: Rect | null;
  /** The foot of the phone's glass, where one would write. */
  readonly composer: Rect | null;
  /** On narrow screens, what the notes or the card stand on. */
  readonly sheet: Rect | null;
  readonly header: Rect;
  readonly phone: Rect;
  readonly screen: Rect;
}

/** Target places; the conversation's rows from its own top left corner, all else from the host's. */
export function layoutStage(frame: Frame, measured: Measured, direction: Direction): Layout {
  const flip = (of: Rect): Rect => mirrored(of, frame.size.width, direction);
  const flipMaybe = (of: Rect | null): Rect | null => of && flip(of);
  const flipAll = (all: Readonly<Record<string, Rect>>): Record<string, Rect> =>
    Object.fromEntries(Object.entries(all).map(([id, of]) => [id, flip(of)]));

  const column = columnOf(frame, measured);
  const { deck: wanted } = measured;
  const instead = wanted?.at === 'instead';
  const isAlone = wanted?.at === 'glass';
  const hidesHead = instead || wanted?.at === 'over' || isAlone;
  const isEnding = measured.turn === 'ended';
  const strips = threadsOf(frame, measured.threads, measured.open, isEnding, measured.more);
  const foot = footOf(frame, measured, column.sheet);
  const head = hidesHead ? frame.header.y : bottom(strips.strip ?? frame.header);
  const under = isAlone ? frame.header.y : head;
  const lower = foot.composer?.y ?? column.sheet?.y ?? bottom(frame.screen);
  const { screen } = frame;
  const deck = wanted
    ? rect(
        screen.x,
        wanted.at === 'foot' ? lower - wanted.height : under,
        screen.width,
        wanted.height,
      )
    : null;
  const top = deck && wanted?.at !== 'foot' ? bottom(deck) : under;
  const end = deck && wanted?.at === 'foot' ? deck.y : lower;
  const margin = instead ? cardMargin(frame) : 0;
  const log = rect(
    screen.x + margin,
    top,
    screen.width - 2 * margin,
    Math.max(0, end - top - margin),
  );
  const discs = deck && hidesHead ? within(wanted?.threads ?? {}, deck) : strips.discs;
  const stack = stackRows(measured.rows, log.width, Math.round(12 * frame.scale));
  return {
    placement: {
      shape: frame.shape,
      log: flip(log),
      threads: flipAll(discs),
      choices: flipAll(column.places.choices),
      feedback: isEnding ? null : flipMaybe(column.places.card),
      continue: isEnding ? null : flipMaybe(column.places.button),
      skipTyping: measured.aside ? null : flipMaybe(foot.skipTyping),
      toList: measured.aside ? flipMaybe(foot.skipTyping) : null,
      toPhone: asksOnPhone(frame, measured) ? flipMaybe(besideQuestion(column.places)) : null,
      skipScene: flipMaybe(foot.skipScene),
      ending: isEnding ? flipMaybe(column.places.card) : null,
      toDebrief: isEnding ? flipMaybe(column.places.button) : null,
      cardWords: wordsOf(flipMaybe(column.places.window), measured),
      screen: flipMaybe(deck),
      lock: isAlone ? flip(screen) : null,
      glass: flip(screen),
      draft: foot.draft && { send: flip(foot.draft.send), takeBack: flip(foot.draft.takeBack) },
      earlier: measured.earlier ? flipMaybe(earlierRect(log, frame.scale, measured, stack)) : null,
      newest: measured.newest ? flip(newestRect(log, frame.scale)) : null,
    },
    stack: {
      height: stack.height,
      rects: Object.fromEntries(
        Object.entries(stack.rects).map(([id, of]) => [id, mirrored(of, log.width, direction)]),
      ),
    },
    question: flipMaybe(column.places.question),
    strip: hidesHead ? null : flipMaybe(strips.strip),
    deck: flipMaybe(deck),
    more: hidesHead ? null : flipMaybe(strips.more),
    composer: isAlone ? null : flipMaybe(foot.composer),
    sheet: flipMaybe(column.sheet),
    header: flip(frame.header),
    phone: flip(frame.phone),
    screen: flip(frame.screen),
  };
}

/** On a phone in the hand the list may be laid aside; what is asked of a class or of a trick stays. */
const asksOnPhone = ({ shape }: Frame, { turn, column }: Measured): boolean =>
  shape === 'narrow' && turn === 'asking' && column.lays === true;

/** At the end of the question, as large as a finger: over the gaps around it, off the first note. */
function besideQuestion({ question }: ColumnPlaces): Rect | null {
  if (!question) return null;
  const middle = question.y + (question.height - layAsideSide) / 2;
  const y = Math.min(middle, bottom(question) + 6 - layAsideSide);
  return rect(right(question), y, layAsideSide, layAsideSide);
}

const within = (rects: Readonly<Record<Id, Rect>>, of: Rect): Record<Id, Rect> =>
  Object.fromEntries(
    Object.entries(rects).map(([id, at]) => [id, { ...at, x: of.x + at.x, y: of.y + at.y }]),
  );

/** The window on the words of a card that are higher than it. */
const wordsOf = (
  at: Rect | null,
  { column: { card } }: Measured,
): NonNullable<Placement['cardWords']> | null =>
  at && card ? { at, height: card.height - card.foot } : null;

/** Where the desk of the room begins: over the ending's card on a narrow screen. CSS px. */
export function deskOf(
  { shape, size, covered }: Frame,
  { placement }: Pick<Layout, 'placement'>,
): number {
  if (shape === 'wide' || !placement.ending) return Math.round(size.height * 0.77);
  return Math.max(covered + 60, Math.round(placement.ending.y - size.width * 0.34));
}

function columnOf(
  frame: Frame,
  measured: Measured,
): { readonly places: ColumnPlaces; readonly sheet: Rect | null } {
  const { column } = measured;
  const height = columnHeight(column);
  const area = frame.thinking;
  // A card gives way to the window; choices that find no room are taken out of it altogether.
  const high = column.card ? Math.min(height, Math.max(0, mostCard(frame, measured))) : height;
  if (frame.shape === 'wide') {
    const spare = Math.max(0, columnRoom(frame, measured) - high);
    const within = { ...area, y: area.y + spare * 0.42, height: high };
    return { places: placeColumn(column, within), sheet: null };
  }
  if (height === 0) return { places: placeColumn(column, area), sheet: null };
  const skip = measured.skipScene && measured.turn === 'asking' ? measured.skipScene.height : 0;
  const whole = Math.min(area.height, high + 2 * sheetPadding + skip);
  const sheet = rect(area.x, bottom(area) - whole, area.width, whole);
  const within = rect(
    area.x + sheetPadding,
    sheet.y + sheetPadding,
    area.width - 2 * sheetPadding,
    high,
  );
  return { places: placeColumn(column, within), sheet };
}
