/**
 * The whole stage as rectangles at their target positions: pure sums over the frame and the
 * measured pictures. Reckoned left to right and mirrored at the end. CSS px.
 */
import type { Placement, Rect } from '../../src/app/placement.ts';
import type { Direction } from '../../src/app/ports.ts';
import type { Id } from '../../src/script/types.ts';
import type { Turn } from '../../src/session/view.ts';
import { type Frame, isEnough } from './frame.ts';
import { bottom, mirrored, rect, right, type Size } from './rects.ts';
import { type Column, type ColumnPlaces, columnHeight, placeColumn } from './thinking.ts';
import { type Row, type Stack, stackRows } from './thread.ts';

export interface Measured {
  readonly turn: Turn;
  readonly threads: readonly Id[];
  readonly open: Id;
  readonly rows: readonly Row[];
  readonly column: Column;
  /** Sizes of the small controls; null when they are not offered. */
  readonly skipTyping: Size | null;
  readonly skipScene: Size | null;
  /** What the app shows beside the conversation: a screen, a sheet; null for none. */
  readonly deck: DeckSize | null;
  /** The control that leads to the newest message is offered. */
  readonly newest: boolean;
}

export interface DeckSize {
  readonly height: number;
  /** Under the header, in place of the header, or at the foot of the conversation. */
  readonly at: 'top' | 'instead' | 'foot';
  /** Rows that open a thread, from the deck's own corner, left to right; null for none. */
  readonly threads: Readonly<Record<Id, Rect>> | null;
}

export interface Layout {
  readonly placement: Placement;
  readonly stack: Stack;
  readonly question: Rect | null;
  /** The strip under the header with a disc per thread; null when they stand in the header. */
  readonly strip: Rect | null;
  readonly deck: Rect | null;
  /** The foot of the phone's glass, where one would write. */
  readonly composer: Rect | null;
  /** On narrow screens, what the notes or the card stand on. */
  readonly sheet: Rect | null;
  readonly header: Rect;
  readonly phone: Rect;
  readonly screen: Rect;
}

/** Side of a thread's control: never under 44 CSS px. */
const discSide = (scale: number): number => Math.max(44, Math.round(50 * scale));
const leastLog = 96;
/** Room kept for a screen beside the conversation where choices take most of a narrow one. */
const leastDeck = 118;

export function layoutStage(frame: Frame, measured: Measured, direction: Direction): Layout {
  const flip = (of: Rect): Rect => mirrored(of, frame.size.width, direction);
  const flipMaybe = (of: Rect | null): Rect | null => of && flip(of);
  const flipAll = (all: Readonly<Record<string, Rect>>): Record<string, Rect> =>
    Object.fromEntries(Object.entries(all).map(([id, of]) => [id, flip(of)]));

  const column = columnOf(frame, measured);
  const { deck: wanted } = measured;
  const instead = wanted?.at === 'instead';
  const strips = threadsOf(frame, measured.threads, measured.open);
  const foot = footOf(frame, measured, column.sheet);
  const under = instead ? frame.header.y : bottom(strips.strip ?? frame.header);
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
  const discs = deck && wanted?.threads ? within(wanted.threads, deck) : strips.discs;
  const stack = stackRows(measured.rows, log.width, Math.round(12 * frame.scale));
  const isEnding = measured.turn === 'ended';
  return {
    placement: {
      shape: frame.shape,
      log: flip(log),
      threads: flipAll(discs),
      choices: flipAll(column.places.choices),
      feedback: isEnding ? null : flipMaybe(column.places.card),
      continue: isEnding ? null : flipMaybe(column.places.button),
      skipTyping: flipMaybe(foot.skipTyping),
      skipScene: flipMaybe(foot.skipScene),
      ending: isEnding ? flipMaybe(column.places.card) : null,
      toDebrief: isEnding ? flipMaybe(column.places.button) : null,
      screen: flipMaybe(deck),
      newest: measured.newest ? flip(newestRect(log, frame.scale)) : null,
    },
    stack: {
      height: stack.height,
      rects: Object.fromEntries(
        Object.entries(stack.rects).map(([id, of]) => [id, mirrored(of, log.width, direction)]),
      ),
    },
    question: flipMaybe(column.places.question),
    strip: instead ? null : flipMaybe(strips.strip),
    deck: flipMaybe(deck),
    composer: flipMaybe(foot.composer),
    sheet: flipMaybe(column.sheet),
    header: flip(frame.header),
    phone: flip(frame.phone),
    screen: flip(frame.screen),
  };
}

const within = (rects: Readonly<Record<Id, Rect>>, of: Rect): Record<Id, Rect> =>
  Object.fromEntries(
    Object.entries(rects).map(([id, at]) => [id, { ...at, x: of.x + at.x, y: of.y + at.y }]),
  );

/** At the lower end of the conversation, over its last lines. */
function newestRect(log: Rect, scale: number): Rect {
  const side = discSide(scale);
  const pad = Math.round(8 * scale);
  return rect(right(log) - pad - side, bottom(log) - pad - side, side, side);
}

/**
 * How high a deck may be so that the conversation stays readable. CSS px. `told`: the height of
 * what has just been told; it stays in sight as far as that leaves the deck its half.
 */
export function deckRoom(frame: Frame, log: Rect, at: DeckSize['at'], told = 0): number {
  const over = at === 'instead' ? log.y - frame.header.y : 0;
  const whole = log.height + over;
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
  if (frame.shape === 'wide') {
    const spare = Math.max(0, columnRoom(frame, measured) - height);
    return { places: placeColumn(column, area.x, area.y + spare * 0.42, area.width), sheet: null };
  }
  if (height === 0) return { places: placeColumn(column, area.x, area.y, area.width), sheet: null };
  const skip = measured.skipScene && measured.turn === 'asking' ? measured.skipScene.height : 0;
  const whole = Math.min(area.height, height + 2 * sheetPadding + skip);
  const sheet = rect(area.x, bottom(area) - whole, area.width, whole);
  const width = area.width - 2 * sheetPadding;
  return {
    places: placeColumn(column, area.x + sheetPadding, sheet.y + sheetPadding, width),
    sheet,
  };
}

interface ThreadPlaces {
  readonly discs: Record<Id, Rect>;
  readonly strip: Rect | null;
}

/** Height of a strip whose discs have no names under them. */
const slimStrip = 48;

/** So many threads find room in the header: the glass of a whole phone is narrower. */
const mostInHeader = ({ whole }: Frame): number => (whole ? 3 : 4);

/** One disc per thread in a strip; without a strip, the open thread is the header itself. */
function threadsOf(frame: Frame, ids: readonly Id[], open: Id): ThreadPlaces {
  const { header, scale } = frame;
  const hasStrip = ids.length > mostInHeader(frame);
  if (!hasStrip) return { discs: discsInHeader(frame, ids, open), strip: null };
  // On a phone in the hand the header names who is open, and the strip has discs alone.
  const isSlim = frame.shape === 'narrow';
  const pad = Math.round((isSlim ? 4 : 8) * scale);
  const high = isSlim ? slimStrip : 74;
  const strip = rect(header.x, bottom(header), header.width, Math.round(high * scale));
  const side = Math.min(
    Math.round((isSlim ? 52 : 76) * scale),
    (strip.width - 2 * pad) / ids.length,
  );
  const discs: Record<Id, Rect> = {};
  ids.forEach((id, at) => {
    discs[id] = rect(strip.x + pad + at * side, strip.y, side, strip.height);
  });
  return { discs, strip };
}

function discsInHeader({ header, scale }: Frame, ids: readonly Id[], open: Id): Record<Id, Rect> {
  const others = ids.filter((id) => id !== open);
  const pad = Math.round(8 * scale);
  const side = discSide(scale);
  const left = right(header) - pad - side * others.length;
  const discs: Record<Id, Rect> = {};
  for (const id of ids) {
    const at = others.indexOf(id);
    discs[id] =
      at < 0
        ? rect(header.x, header.y, left - header.x, header.height)
        : rect(left + at * side, header.y, side, header.height);
  }
  return discs;
}

interface Foot {
  readonly composer: Rect | null;
  readonly skipTyping: Rect | null;
  readonly skipScene: Rect | null;
}

/** The phone's foot and the two small controls that hurry things along. */
function footOf(frame: Frame, measured: Measured, sheet: Rect | null): Foot {
  const { screen, scale } = frame;
  const pad = Math.round(10 * scale);
  const height = Math.round(62 * scale);
  const composer = sheet ? null : rect(screen.x, bottom(screen) - height, screen.width, height);
  const centred = (size: Size, x: number, within: Rect): Rect =>
    rect(x, within.y + (within.height - size.height) / 2, size.width, size.height);
  const { skipTyping, skipScene } = measured;
  return {
    composer,
    skipTyping:
      skipTyping && composer
        ? centred(skipTyping, right(composer) - pad - skipTyping.width, composer)
        : null,
    skipScene: skipScene ? skipSceneRect(frame, skipScene, sheet, composer) : null,
  };
}

function skipSceneRect(
  frame: Frame,
  size: Size,
  sheet: Rect | null,
  composer: Rect | null,
): Rect | null {
  if (frame.shape === 'wide') {
    const { thinking } = frame;
    return rect(thinking.x, bottom(thinking) - size.height, size.width, size.height);
  }
  if (sheet)
    return rect(sheet.x + sheetPadding, bottom(sheet) - size.height - 8, size.width, size.height);
  if (!composer) return null;
  return rect(
    composer.x + sheetPadding / 2,
    composer.y + (composer.height - size.height) / 2,
    size.width,
    size.height,
  );
}
