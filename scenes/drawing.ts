/** The view on the board: laid out, composed, and where on it the reader is. */
import type { ChatView } from '../src/session/view.ts';
import type { StageParts } from '../src/view/ports.ts';
import { type Composed, type ComposeParts, compose } from './compose.ts';
import type { Layout } from './geometry/layout.ts';
import { clamp, contains } from './geometry/rects.ts';
import type { Setting } from './painted-ahead.ts';
import { type Change, createLookBack } from './reading/look-back.ts';
import { keepsProof, nothingNew, readOn, startOfNew } from './reading/reading.ts';
import { backdrop } from './room/backdrop.ts';
import type { Board } from './stage/board.ts';
import { crampedAt } from './stage/cramped.ts';
import type { HostSize } from './stage/host.ts';
import type { Motion } from './stage/motion.ts';
import { shutterLight } from './stage/shutter.ts';

/** How long the shutter's light goes out. Milliseconds. */
const shutterTime = 320;

export interface DrawingParts {
  readonly board: Board;
  readonly canvas: HTMLCanvasElement;
  /** What a view is drawn with now. */
  readonly settingOf: (of: ChatView) => Setting;
  readonly motion: () => Motion;
  readonly size: () => HostSize;
  readonly banner: () => ComposeParts['banner'];
  readonly onPlaced: StageParts['onPlaced'];
}

export interface Drawing {
  /** null: nothing is shown yet. */
  readonly view: ChatView | null;
  /** Whether that place of the host lies on the conversation, CSS px. */
  isOverLog(x: number, y: number): boolean;
  /** A way to earlier messages, or to the newest, should be there and is not, or the other way round. */
  readonly isStale: boolean;
  /** Shows the next view. `moves`: things may move by themselves. */
  show(next: ChatView, moves: boolean): void;
  /** Draws the view again. */
  draw(change: Change): void;
  /** A piece of a gesture, as `LookBack` takes it; minus infinity leads to the newest message. */
  scroll(distance: number, rest: boolean, now: number): void;
  /** Scrolls the words of a card, CSS px. */
  readCard(top: number): void;
  /** Tells where things lie now. */
  tellPlaces(): void;
}

export function createDrawing(parts: DrawingParts): Drawing {
  const { board, settingOf } = parts;
  let view: ChatView | null = null;
  let layout: Layout | null = null;
  let controlsAt: Composed['controlsAt'] = () => ({});
  let reading = nothingNew;
  /** How far the words of a card have been scrolled, CSS px. */
  let cardTop = 0;
  /** The window that is too small for what is to be drawn. */
  let cramped: HostSize | null = null;
  /** Which ways along the conversation the picture was last asked to show. */
  let waysShown = { earlier: false, newest: false };

  const tellPlaces = (): void => {
    if (!layout) return;
    const { placement } = layout;
    parts.onPlaced(cramped ? null : { ...placement, controls: controlsAt(reader.top) });
  };
  const reader = createLookBack({
    motion: parts.motion,
    onLook: (top) => layout && board.look(layout.placement.log, top),
    onRest: tellPlaces,
  });
  /** While lines come in, eyes belong to them: whoever wants to look back then has keys, wheel and drag. */
  const earlierFor = ({ turn }: ChatView): boolean =>
    reader.hasEarlier && (turn !== 'delivering' || reader.isFar);

  const readCard = (top: number): void => {
    const { at = null, height = 0 } = layout?.placement.cardWords ?? {};
    cardTop = clamp(top, 0, Math.max(0, height - (at?.height ?? 0)));
    board.read(at, cardTop);
  };

  const draw = (change: Change, from: string | null = null, shutter = false): void => {
    if (!view) return;
    const setting = settingOf(view);
    const isSame = change !== 'opened';
    const below = reader.isFar && isSame ? reading.below : null;
    waysShown = { earlier: isSame && earlierFor(view), newest: below !== null };
    const { newFrom } = reading;
    const { earlier } = waysShown;
    const banner = parts.banner();
    const composed = compose(view, { ...setting, newFrom, earlier, below, banner });
    ({ layout, controlsAt } = composed);
    cramped = crampedAt(cramped, parts.size(), composed.fits);
    parts.canvas.style.visibility = cramped ? 'hidden' : '';
    const room = backdrop(view, { ...setting, layout });
    const over = shutter ? [shutterLight(layout.screen, setting.frame.corner, shutterTime)] : [];
    board.put([...room, ...composed.pieces, ...over]);
    readCard(cardTop);
    reader.stand({ stack: layout.stack, height: layout.placement.log.height }, change, from);
  };

  return {
    get view() {
      return view;
    },
    isOverLog: (x, y) => layout !== null && contains(layout.placement.log, x, y),
    get isStale() {
      if (!layout || !view) return false;
      return reader.isFar !== waysShown.newest || earlierFor(view) !== waysShown.earlier;
    },
    show(next, moves) {
      const change = view?.open === next.open ? 'grown' : 'opened';
      reading = readOn(reading, view, next, reader.isFar);
      const from = startOfNew(view, next, reading);
      if (view?.turn !== next.turn || view.made !== next.made) cardTop = 0;
      const shutter = moves && keepsProof(view, next);
      view = next;
      draw(change, from, shutter);
    },
    draw: (change) => draw(change),
    scroll(distance, rest, now) {
      if (distance === Number.NEGATIVE_INFINITY) reader.toNewest();
      else if (rest && distance !== 0) reader.step(distance);
      else reader.scroll(distance, rest, now);
    },
    readCard,
    tellPlaces,
  };
}
