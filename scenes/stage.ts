/** The stage: the picture of the play. Everything is wired here and nothing is worked out here. */
import type { Rect } from '../src/app/placement.ts';
import type { Stage, StageParts } from '../src/app/ports.ts';
import type { Motion as MotionSetting } from '../src/app/settings.ts';
import { motion as times } from '../src/look/tokens.ts';
import type { ChatView } from '../src/session/view.ts';
import { backdrop } from './backdrop.ts';
import { createBoard } from './board.ts';
import { compose } from './compose.ts';
import { fontsReady, framesFor, onLateFonts } from './fonts.ts';
import { endGame, resizeGame, startGame } from './game.ts';
import { frameOf } from './geometry/frame.ts';
import type { Layout } from './geometry/layout.ts';
import { contains } from './geometry/rects.ts';
import { backAfter, clampBack, topOf } from './geometry/thread.ts';
import { isSameSize, sizeOf, watchHost } from './host.ts';
import { createLoop } from './loop.ts';
import { type Motion, movingMotion, stillMotion } from './motion.ts';
import { focusRing } from './parts/ring.ts';
import { createTypesetter } from './parts/text-block.ts';

/** A reader this near to the newest message, in CSS px, is taken along by the next one. */
const nearNewest = 40;

/** Time for the last lines of a story before the phone is laid down. Milliseconds. */
const lastLook = 5000;

const motionOf = (setting: MotionSetting): Motion =>
  setting === 'on' ? movingMotion() : stillMotion();

export async function createStage(host: HTMLElement, parts: StageParts): Promise<Stage> {
  const { scenario, words, onPlaced } = parts;
  let style = { theme: parts.theme, motion: parts.motion };
  let motion = motionOf(style.motion);
  let typesetter = createTypesetter();
  let view: ChatView | null = null;
  let layout: Layout | null = null;
  let ring: Rect | null = null;
  /** How far the reader has looked back in the open thread, and where the camera is on its way. */
  let back = 0;
  let top = 0;
  let faceDown = false;
  let failed = false;

  const fail = (reason: Error): void => {
    if (failed) return;
    failed = true;
    loop.stop();
    parts.onFailed(reason);
  };
  const guarded = (act: () => void): void => {
    if (failed) return;
    try {
      act();
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)));
    }
  };

  await fontsReady();
  let size = sizeOf(host);
  const { game, scene } = await startGame(host, size);
  const board = createBoard(scene, size.ratio, motion);
  /** Words are drawn in the task of the intent; the light follows in the next frame. */
  let lightIsDue = false;
  const before = (now: number): boolean => {
    if (lightIsDue) board.catchUp();
    lightIsDue = board.behind;
    return motion.advance(now) || lightIsDue;
  };
  const loop = createLoop({ game, before, onFailed: fail });

  const lookAt = (value: number): void => {
    top = value;
    if (layout) board.look(layout.placement.log, top);
  };

  /** Draws the view anew. `jump`: the conversation is another one, so it does not glide there. */
  const draw = (jump: boolean): void => {
    if (!view) return;
    const frame = frameOf(size, size.covered);
    const last = layout;
    const shared = { scenario, words, theme: style.theme, frame, faceDown };
    const composed = compose(view, { ...shared, type: typesetter });
    layout = composed.layout;
    const { log } = layout.placement;
    const content = layout.stack.height;
    const grown = jump || !last ? 0 : backAfter(back, last.stack.height, content, nearNewest);
    back = clampBack(grown, content, log.height);
    const target = topOf(back, content, log.height);
    const room = backdrop(view, { ...shared, layout, ratio: size.ratio });
    const over = ring ? [focusRing(ring, style.theme)] : [];
    board.put([...room, ...composed.pieces, ...over]);
    if (jump || !last) {
      motion.drop('log');
      lookAt(target);
    } else motion.move('log', top, target, times.slow, lookAt);
  };
  const drawAndPlace = (jump: boolean): void => {
    draw(jump);
    loop.flush();
    if (layout) onPlaced(layout.placement);
  };

  const layDown = (): void =>
    guarded(() => {
      if (view?.turn !== 'ended' || faceDown) return;
      faceDown = true;
      drawAndPlace(true);
    });
  /** The phone is laid down once there was time for the last lines, or at once after a reload. */
  const settle = (before: ChatView | null, now: ChatView): void => {
    faceDown = now.turn === 'ended' && (faceDown || before === null);
    if (now.turn === 'ended' && before?.turn !== 'ended') void framesFor(lastLook).then(layDown);
  };

  /** Paints everything anew: other words, other colours, another size. */
  const restyle = (): void =>
    guarded(() => {
      motion.finish();
      motion = motionOf(style.motion);
      board.clear(size.ratio, motion);
      layout = null;
      drawAndPlace(true);
    });
  const retype = (): void => {
    typesetter = createTypesetter();
    restyle();
  };
  const resize = (): void => {
    const now = sizeOf(host);
    if (isSameSize(now, size) || now.width === 0 || now.height === 0) return;
    size = now;
    resizeGame(game, size);
    restyle();
  };
  const stopFonts = onLateFonts(retype);
  const stopWatch = watchHost(host, () => guarded(resize));

  return {
    show(next) {
      guarded(() => {
        const jump = view?.open !== next.open;
        settle(view, next);
        view = next;
        drawAndPlace(jump);
      });
    },
    restyle(next) {
      style = { ...next };
      retype();
    },
    scroll(distance, rest) {
      guarded(() => {
        if (!layout) return;
        const { log } = layout.placement;
        back = clampBack(back + distance, layout.stack.height, log.height);
        motion.drop('log');
        lookAt(topOf(back, layout.stack.height, log.height));
        loop.invalidate('scroll');
        if (rest) onPlaced(layout.placement);
      });
    },
    isOverLog: (x, y) => layout !== null && contains(layout.placement.log, x, y),
    ring(rect) {
      guarded(() => {
        ring = rect;
        draw(false);
        loop.invalidate('focus');
      });
    },
    destroy() {
      failed = true;
      stopFonts();
      stopWatch();
      loop.stop();
      board.destroy();
      endGame(game);
    },
  };
}
