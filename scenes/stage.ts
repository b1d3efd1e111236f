/** The stage: the picture of the play. Everything is wired here and nothing is worked out here. */
import type { Stage, StageParts } from '../src/app/ports.ts';
import type { Motion as MotionSetting } from '../src/app/settings.ts';
import type { ChatView, MessageView } from '../src/session/view.ts';
import { openingViews, viewsAhead } from './ahead.ts';
import { backdrop } from './backdrop.ts';
import { createBoard } from './board.ts';
import { compose } from './compose.ts';
import { fontsReady, framesFor, onLateFonts } from './fonts.ts';
import { bootGame, endGame, resizeGame } from './game.ts';
import { classFrame } from './geometry/class-frame.ts';
import { frameOf } from './geometry/frame.ts';
import type { Layout } from './geometry/layout.ts';
import { contains } from './geometry/rects.ts';
import { topOf } from './geometry/thread.ts';
import { isSameSize, likelySize, sizeOf, watchHost } from './host.ts';
import { createIdle } from './idle.ts';
import { type Change, createLookBack } from './look-back.ts';
import { createLoop } from './loop.ts';
import { type Motion, movingMotion, stillMotion } from './motion.ts';
import { shutterLight } from './parts/shutter.ts';
import type { TextureFigures } from './parts/sprites.ts';
import { createTypesetter } from './parts/text-block.ts';
import { bannerOf, keepsProof, nothingNew, readOn } from './reading.ts';
import { dressOf } from './style.ts';

/** How long a banner from another thread stays, and how long the shutter's light. Milliseconds. */
const bannerTime = 5000;
const shutterTime = 320;

/** Time for the last lines of a story before the phone is laid down. Milliseconds. */
const lastLook = 5000;

/** Nothing that depends on how the reader came here. */
const nothingOver = { newFrom: null, below: null, banner: null } as const;

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
  const { scenario, words } = parts;
  let style = { theme: parts.theme, motion: parts.motion };
  let motion = motionOf(style.motion);
  let typesetter = createTypesetter();
  let dress = dressOf(style.theme, style.motion, words);
  let view: ChatView | null = null;
  let layout: Layout | null = null;
  let faceDown = false;
  let reading = nothingNew;
  let banner: MessageView | null = null;
  /** The window is too small for what is to be drawn. */
  let cramped = false;
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

  const [{ game, scene }] = await Promise.all([bootGame(), fontsReady()]);
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
    // A glide may have come to where the way to the newest message begins or ends.
    if (layout && reader.isFar !== Boolean(layout.placement.newest)) {
      draw('grown');
      // The page hears of it once this frame is drawn.
      queueMicrotask(() => guarded(tellPlaces));
    }
    return moving || lightIsDue;
  };
  const loop = createLoop({ game, before, onFailed: fail });

  const tellPlaces = (): void => {
    if (layout) parts.onPlaced(cramped ? null : layout.placement);
  };
  const reader = createLookBack({
    motion: () => motion,
    onLook: (top) => layout && board.look(layout.placement.log, top),
    onRest: tellPlaces,
  });

  const frameFor = ({ vote }: ChatView) =>
    vote ? classFrame(size, size.covered, size.screen) : frameOf(size, size.covered);

  const draw = (change: Change, shutter = false): void => {
    if (!view) return;
    const frame = frameFor(view);
    const shared = { scenario, words, theme: style.theme, frame, faceDown };
    const below = reader.isFar && change !== 'opened' ? reading.below : null;
    const { newFrom } = reading;
    const composed = compose(view, { ...shared, type: typesetter, newFrom, below, banner });
    layout = composed.layout;
    cramped = !composed.fits;
    game.canvas.style.visibility = cramped ? 'hidden' : '';
    const room = backdrop(view, { ...shared, layout, ratio: size.ratio });
    const over = shutter ? [shutterLight(layout.screen, frame.corner, shutterTime)] : [];
    board.put([...room, ...composed.pieces, ...over]);
    reader.stand({ stack: layout.stack, height: layout.placement.log.height }, change);
  };
  const drawAndPlace = (change: Change, shutter = false): void => {
    draw(change, shutter);
    loop.flush();
    tellPlaces();
    paintAhead();
  };
  /** While nobody waits: the words and pictures of what may come next. */
  const paintAhead = (): void => {
    idle.clear();
    if (view && !faceDown) for (const next of viewsAhead(view, scenario)) rehearse(next, false);
    if (!view)
      idle.add(() => {
        for (const next of openingViews(scenario)) rehearse(next, true);
        return false;
      });
  };
  /** `isFirst`: nothing has been shown yet, so the room and the window are to be guessed too. */
  const rehearse = (next: ChatView, isFirst: boolean): void => {
    idle.add(() => {
      const frame = frameFor(next);
      const shared = { scenario, words, theme: style.theme, frame, faceDown, type: typesetter };
      const { layout: there, pieces } = compose(next, { ...shared, ...nothingOver });
      const { log } = there.placement;
      if (isFirst) board.look(log, topOf(0, there.stack.height, log.height));
      const room = isFirst ? backdrop(next, { ...shared, layout: there, ratio: size.ratio }) : [];
      board.expect([...room, ...pieces], isFirst);
      return false;
    });
    idle.add(() => board.paintAhead());
  };

  const layDown = (): void =>
    guarded(() => {
      if (view?.turn !== 'ended' || faceDown) return;
      faceDown = true;
      drawAndPlace('opened');
    });
  /** The phone is laid down once there was time for the last lines, or at once after a reload. */
  const settle = (before: ChatView | null, now: ChatView): void => {
    faceDown = now.turn === 'ended' && (faceDown || before === null);
    if (now.turn === 'ended' && before?.turn !== 'ended') void framesFor(lastLook).then(layDown);
  };

  /** A banner stays for a while, or until its thread is opened. */
  const dropBanner = (fresh: MessageView | null, next: ChatView): void => {
    if (banner && (next.open === banner.thread || next.turn === 'ended')) banner = null;
    if (!fresh) return;
    banner = fresh;
    void framesFor(bannerTime).then(() =>
      guarded(() => {
        if (banner !== fresh) return;
        banner = null;
        draw('grown');
        loop.invalidate('banner');
      }),
    );
  };

  /** Paints everything anew: other words, other colours, another size. */
  const restyle = (): void =>
    guarded(() => {
      motion.finish();
      motion = motionOf(style.motion);
      board.clear(size.ratio, motion);
      if (view) drawAndPlace('restyled');
      else paintAhead();
    });
  const retype = (): void => {
    dress = dressOf(style.theme, style.motion, words);
    typesetter = createTypesetter();
    restyle();
  };
  const resize = (): void => {
    if (!host) return;
    const now = sizeOf(host);
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
  paintAhead();

  return {
    mount(element) {
      guarded(() => {
        host = element;
        host.append(game.canvas);
        resize();
        stopWatch = watchHost(host, () => guarded(resize));
      });
    },
    show(next) {
      guarded(() => {
        const change = view?.open === next.open ? 'grown' : 'opened';
        settle(view, next);
        reading = readOn(reading, view, next, reader.isFar);
        dropBanner(bannerOf(view, next), next);
        const shutter = style.motion === 'on' && keepsProof(view, next);
        view = next;
        drawAndPlace(change, shutter);
      });
    },
    restyle(next) {
      style = { ...next };
      if (dressOf(style.theme, style.motion, words) !== dress) retype();
    },
    scroll(distance, rest) {
      guarded(() => {
        if (!layout) return;
        if (distance === Number.NEGATIVE_INFINITY) reader.toNewest();
        else reader.scroll(distance, rest, performance.now());
        loop.invalidate('scroll');
        if (rest) tellPlaces();
      });
    },
    isOverLog: (x, y) => layout !== null && contains(layout.placement.log, x, y),
    get figures() {
      return { ...board.figures, frames: loop.frames, idle: idle.done };
    },
    destroy() {
      failed = true;
      idle.clear();
      stopFonts();
      stopWatch();
      loop.stop();
      board.destroy();
      endGame(game);
    },
  };
}
