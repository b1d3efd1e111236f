/** The stage: the picture of the play. Everything is wired here and nothing is worked out here. */

import { wordCount } from '../src/script/word-count.ts';
import { freshMessages } from '../src/session/fresh.ts';
import { readingTime } from '../src/session/pacing.ts';
import type { ChatView } from '../src/session/view.ts';
import type { Stage, StageParts } from '../src/view/ports.ts';
import type { Motion as MotionSetting } from '../src/view/theme.ts';
import { type Composed, compose } from './compose.ts';
import { classFrame } from './geometry/class-frame.ts';
import { frameOf } from './geometry/frame.ts';
import type { Layout } from './geometry/layout.ts';
import { clamp, contains, type Size } from './geometry/rects.ts';
import { createPaintedAhead, type Setting } from './painted-ahead.ts';
import { fontsReady, onLateFonts } from './pen/fonts.ts';
import { dressOf } from './pen/style.ts';
import { createTypesetter } from './pen/text-block.ts';
import { type Change, createLookBack } from './reading/look-back.ts';
import { createPassing } from './reading/passing.ts';
import { keepsProof, nothingNew, readOn, startOfNew } from './reading/reading.ts';
import { backdrop } from './room/backdrop.ts';
import { createBoard } from './stage/board.ts';
import { crampedAt } from './stage/cramped.ts';
import { bootGame, endGame, resizeGame } from './stage/game.ts';
import { type HostSize, isSameSize, likelySize, sizeOf, watchHost } from './stage/host.ts';
import { createIdle } from './stage/idle.ts';
import { createLoop } from './stage/loop.ts';
import { type Motion, movingMotion, stillMotion } from './stage/motion.ts';
import { fillOlderCanvas } from './stage/older-canvas.ts';
import { shutterLight } from './stage/shutter.ts';
import type { TextureFigures } from './stage/sprites.ts';

/** So much longer than at a calm pace reads whoever reads some 50 words a minute. */
const slowest = 2.5;

/** How long the shutter's light goes out. Milliseconds. */
const shutterTime = 320;

const motionOf = (setting: MotionSetting): Motion =>
  setting === 'on' ? movingMotion() : stillMotion();

/** A stage that can be put somewhere, and whose work can be measured. */
export interface DrawnStage extends Stage {
  /** Takes its place in `host`, an empty element that fills the play's area; once, before `show`. */
  mount(host: HTMLElement): void;
  readonly figures: TextureFigures & {
    /** Frames drawn since the beginning. */
    readonly frames: number;
    /** Everything that can be painted ahead is painted. */
    readonly idle: boolean;
  };
}

/** Gives a stage that is ready to be mounted and, in idle time, paints what its story shows first. */
export async function createStage(parts: StageParts): Promise<DrawnStage> {
  const { scenario, words, clock } = parts;
  let style = { theme: parts.theme, motion: parts.motion };
  let motion = motionOf(style.motion);
  let typesetter = createTypesetter();
  let dress = dressOf(style.theme, style.motion, words);
  let view: ChatView | null = null;
  let layout: Layout | null = null;
  let controlsAt: Composed['controlsAt'] = () => ({});
  let reading = nothingNew;
  /** How far the words of a card have been scrolled, CSS px. */
  let cardTop = 0;
  /** The window that is too small for what is to be drawn. */
  let cramped: HostSize | null = null;
  let failed = false;

  const fail = (reason: Error): void => {
    if (failed) return;
    failed = true;
    loop.stop();
    parts.onFailed(reason);
  };
  const guarded = (act: () => unknown): void => {
    if (failed) return;
    try {
      act();
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)));
    }
  };

  fillOlderCanvas();
  const [{ game, scene }] = await Promise.all([bootGame(), fontsReady(clock)]);
  let host: HTMLElement | null = null;
  let size = likelySize();
  resizeGame(game, size);
  const board = createBoard({
    scene,
    ratio: size.ratio,
    motion,
    onRestored: () => repaintSoon(),
  });
  const idle = createIdle((work) => guarded(work));
  /** Words are drawn in the task of the intent; the light follows in the next frame. */
  let lightIsDue = false;
  const before = (now: number): boolean => {
    if (lightIsDue) board.catchUp();
    lightIsDue = board.behind;
    const moving = motion.advance(now);
    // A glide may have come to where a way to earlier messages, or to the newest, begins or ends.
    if (
      layout &&
      view &&
      (reader.isFar !== waysShown.newest || earlierFor(view) !== waysShown.earlier)
    ) {
      draw('grown');
      // The page hears of it once this frame is drawn.
      queueMicrotask(() => guarded(tellPlaces));
    }
    return moving || lightIsDue;
  };
  const loop = createLoop({ game, before, onFailed: fail });

  const tellPlaces = (): void => {
    if (!layout) return;
    const { placement } = layout;
    parts.onPlaced(cramped ? null : { ...placement, controls: controlsAt(reader.top) });
  };
  const reader = createLookBack({
    motion: () => motion,
    onLook: (top) => layout && board.look(layout.placement.log, top),
    onRest: tellPlaces,
  });

  const frameFor = ({ vote }: ChatView) =>
    vote ? classFrame(size, size.covered, size.screen) : frameOf(size, size.covered);

  const settingOf = (of: ChatView): Setting => ({
    scenario,
    words,
    theme: style.theme,
    frame: frameFor(of),
    type: typesetter,
    faceDown: passing.faceDown,
    ratio: size.ratio,
  });
  const paintedAhead = createPaintedAhead({ scenario, idle, board, ahead: parts.ahead, settingOf });

  /** Which ways along the conversation the picture was last asked to show. */
  let waysShown = { earlier: false, newest: false };
  /** While lines come in, eyes belong to them: whoever wants to look back then has keys, wheel and drag. */
  const earlierFor = ({ turn }: ChatView): boolean =>
    reader.hasEarlier && (turn !== 'delivering' || reader.isFar);

  const draw = (change: Change, from: string | null = null, shutter = false): void => {
    if (!view) return;
    const setting = settingOf(view);
    const isSame = change !== 'opened';
    const below = reader.isFar && isSame ? reading.below : null;
    waysShown = { earlier: isSame && earlierFor(view), newest: below !== null };
    const { newFrom } = reading;
    const { earlier } = waysShown;
    const composed = compose(view, { ...setting, newFrom, earlier, below, banner: passing.banner });
    ({ layout, controlsAt } = composed);
    cramped = crampedAt(cramped, size, composed.fits);
    game.canvas.style.visibility = cramped ? 'hidden' : '';
    const room = backdrop(view, { ...setting, layout });
    const over = shutter ? [shutterLight(layout.screen, setting.frame.corner, shutterTime)] : [];
    board.put([...room, ...composed.pieces, ...over]);
    readCard(cardTop);
    reader.stand({ stack: layout.stack, height: layout.placement.log.height }, change, from);
  };
  const readCard = (top: number): void => {
    const { at = null, height = 0 } = layout?.placement.cardWords ?? {};
    cardTop = clamp(top, 0, Math.max(0, height - (at?.height ?? 0)));
    board.read(at, cardTop);
  };
  const drawAndPlace = (change: Change, from: string | null = null, shutter = false): void => {
    draw(change, from, shutter);
    loop.flush();
    tellPlaces();
    rehearse();
  };
  const rehearse = (): void => {
    if (view && passing.faceDown) idle.clear();
    else if (view) paintedAhead.next();
    else paintedAhead.opening();
  };
  const passing = createPassing({
    clock,
    toRead: (now) => {
      const newest = freshMessages(now).filter(({ thread }) => thread === now.open);
      const counts = newest.map(({ key }) => wordCount(words.story(key)));
      return slowest * readingTime(counts, { pace: 'calm', haste: 1 });
    },
    onBannerGone: () =>
      guarded(() => {
        draw('grown');
        loop.invalidate('banner');
      }),
    onLaidDown: () => guarded(() => drawAndPlace('opened')),
  });

  /** Paints everything anew: other words, other colours, another size. */
  const restyle = (): void =>
    guarded(() => {
      motion.finish();
      motion = motionOf(style.motion);
      board.clear(size.ratio, motion);
      if (view) drawAndPlace('restyled');
      else rehearse();
    });
  const retype = (): void => {
    dress = dressOf(style.theme, style.motion, words);
    typesetter = createTypesetter();
    restyle();
  };
  const resize = (device: Size | null = null): void => {
    if (!host) return;
    const now = sizeOf(host, device);
    if (isSameSize(now, size) || now.width === 0 || now.height === 0) return;
    size = now;
    resizeGame(game, size);
    restyle();
  };
  /** A canvas that the browser took away and gave back is empty; several come back at once. */
  const repaintSoon = (): void => idle.soon('restored', restyle);
  game.canvas.addEventListener('contextrestored', repaintSoon);
  const stopFonts = onLateFonts(retype);
  let stopWatch = (): void => {};
  rehearse();

  return {
    mount(element) {
      guarded(() => {
        host = element;
        host.append(game.canvas);
        resize();
        stopWatch = watchHost(host, (device) => guarded(() => resize(device)));
      });
    },
    show(next) {
      guarded(() => {
        const change = view?.open === next.open ? 'grown' : 'opened';
        passing.follow(view, next);
        reading = readOn(reading, view, next, reader.isFar);
        const from = startOfNew(view, next, reading);
        if (view?.turn !== next.turn || view.made !== next.made) cardTop = 0;
        const shutter = style.motion === 'on' && keepsProof(view, next);
        view = next;
        drawAndPlace(change, from, shutter);
      });
    },
    restyle(next) {
      style = { ...next };
      if (dressOf(style.theme, style.motion, words) !== dress) retype();
    },
    scroll(distance, rest) {
      guarded(() => {
        if (!layout) return;
        passing.look();
        if (distance === Number.NEGATIVE_INFINITY) reader.toNewest();
        else if (rest && distance !== 0) reader.step(distance);
        else reader.scroll(distance, rest, performance.now());
        loop.invalidate('scroll');
        if (rest) tellPlaces();
      });
    },
    scrollCard(top) {
      guarded(() => {
        readCard(top);
        loop.invalidate('card');
      });
    },
    isOverLog: (x, y) => layout !== null && contains(layout.placement.log, x, y),
    get figures() {
      return { ...board.figures, frames: loop.frames, idle: idle.done };
    },
    destroy() {
      failed = true;
      passing.stop();
      idle.clear();
      stopFonts();
      stopWatch();
      loop.stop();
      // Phaser keeps the canvas for its next game, and with it whoever listens.
      game.canvas.removeEventListener('contextrestored', repaintSoon);
      board.destroy();
      endGame(game);
    },
  };
}
