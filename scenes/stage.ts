/** The stage: the picture of the play. Everything is wired here and nothing is worked out here. */

import { keyOf } from '../src/script/keys.ts';
import { wordCount } from '../src/script/word-count.ts';
import { freshMessages } from '../src/session/fresh.ts';
import { readingTime } from '../src/session/pacing.ts';
import type { ChatView } from '../src/session/view.ts';
import type { Stage, StageParts, Words } from '../src/view/ports.ts';
import { createDrawing, type Drawing } from './drawing.ts';
import { createPaintedAhead, type Setting } from './painted-ahead.ts';
import { fontsReady, onLateFonts } from './pen/fonts.ts';
import { createPassing } from './reading/passing.ts';
import { type Board, createBoard } from './stage/board.ts';
import { bootGame, endGame } from './stage/game.ts';
import { createGlass } from './stage/glass.ts';
import { createGuard, type Guard } from './stage/guard.ts';
import { createIdle } from './stage/idle.ts';
import { createLoop } from './stage/loop.ts';
import { fillOlderCanvas } from './stage/older-canvas.ts';
import type { TextureFigures } from './stage/sprites.ts';
import { createWardrobe, type Wardrobe } from './stage/wardrobe.ts';

/** So much longer than at a calm pace reads whoever reads some 50 words a minute. */
const slowest = 2.5;

/** What a slow reader needs for the newest lines of the open conversation. Milliseconds. */
function slowReading(now: ChatView, words: Words): number {
  const newest = freshMessages(now).filter(({ thread }) => thread === now.open);
  const counts = newest.map(({ key }) => wordCount(words.story(key)));
  return slowest * readingTime(counts, { pace: 'calm', haste: 1 });
}

/** What is done before each frame; it gives whether another one is wanted. */
function beforeFrame(
  board: Board,
  wardrobe: Wardrobe,
  guarded: Guard['guarded'],
  drawingNow: () => Drawing,
): (now: number) => boolean {
  /** Words are drawn in the task of the intent; the light follows in the next frame. */
  let lightIsDue = false;
  return (now) => {
    if (lightIsDue) board.catchUp();
    lightIsDue = board.behind;
    const moving = wardrobe.motion.advance(now);
    const drawing = drawingNow();
    // A glide may have come to where a way to earlier messages, or to the newest, begins or ends.
    if (drawing.isStale) {
      drawing.draw('grown');
      // The page hears of it once this frame is drawn.
      queueMicrotask(() => guarded(drawing.tellPlaces));
    }
    return moving || lightIsDue;
  };
}

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

/** Letters of every script that the story and what stands around it are read in. */
const sampleOf = ({ story, ui, second }: Words): string =>
  [story(keyOf.title), second?.story(keyOf.title) ?? '', ui('app.help')].join(' ');

/** Gives a stage that is ready to be mounted and, in idle time, paints what its story shows first. */
export async function createStage(parts: StageParts): Promise<DrawnStage> {
  const { scenario, words, clock } = parts;
  const wardrobe = createWardrobe(parts);
  const guard = createGuard((reason) => {
    loop.stop();
    parts.onFailed(reason);
  });
  const { guarded } = guard;
  fillOlderCanvas();
  const [{ game, scene }] = await Promise.all([bootGame(), fontsReady(clock, sampleOf(words))]);
  const glass = createGlass(game, {
    guarded,
    onResized: () => restyle('flush'),
    onRestored: () => repaintSoon(),
  });
  const board = createBoard({
    ...{ scene, ratio: glass.size.ratio, motion: wardrobe.motion },
    onRestored: () => repaintSoon(),
  });
  const idle = createIdle((work) => guarded(work));
  const loop = createLoop({
    ...{ game, onFailed: guard.fail },
    before: beforeFrame(board, wardrobe, guarded, () => drawing),
    after: () => paintedAhead.seen(),
  });

  const settingOf = (of: ChatView): Setting => ({
    ...{ scenario, words, theme: wardrobe.theme, type: wardrobe.type },
    ...{ aside: wardrobe.aside, typesDrafts: wardrobe.typesDrafts },
    frame: glass.frameFor(of),
    faceDown: passing.faceDown,
    ratio: glass.size.ratio,
  });
  const paintedAhead = createPaintedAhead({
    ...{ scenario, idle, board, ahead: parts.ahead, settingOf },
    ...{ shown: () => drawing.view, isOver: () => passing.faceDown },
  });
  const drawing = createDrawing({
    ...{ board, settingOf, canvas: game.canvas, onPlaced: parts.onPlaced },
    motion: () => wardrobe.motion,
    size: () => glass.size,
    banner: () => passing.banner,
  });

  const shown = (draw: () => void): void =>
    guarded(() => {
      draw();
      loop.invalidate('shown');
      paintedAhead.soon();
      drawing.tellPlaces();
    });
  const passing = createPassing({
    clock,
    toRead: (now) => slowReading(now, words),
    // The page hears of it too, or a banner that is gone would still be pressed in the head's place.
    onBannerGone: () => shown(() => drawing.draw('grown')),
    onLaidDown: () => shown(() => drawing.draw('opened')),
  });

  /** Paints everything anew: other words, other colours, another size, which cannot wait for a frame. */
  const restyle = (draw: 'flush' | 'invalidate' = 'invalidate'): void =>
    guarded(() => {
      wardrobe.renewMotion();
      board.clear(glass.size.ratio, wardrobe.motion);
      if (drawing.view) shown(() => drawing.draw('restyled'));
      else paintedAhead.begin();
      loop[draw]('restyled');
    });
  const retype = (): void => {
    wardrobe.renewType();
    restyle();
  };
  /** A canvas that the browser took away and gave back is empty; several come back at once. */
  const repaintSoon = (): void => idle.soon('restored', restyle);
  const stopFonts = onLateFonts(retype);
  paintedAhead.begin();

  return {
    mount: (host) => guarded(() => glass.mount(host)),
    show: (next) =>
      shown(() => {
        passing.follow(drawing.view, next);
        drawing.show(next, wardrobe.moves);
      }),
    restyle(next) {
      const isLaid = next.aside !== wardrobe.aside;
      if (wardrobe.wear(next)) retype();
      else if (isLaid) shown(() => drawing.draw('grown'));
    },
    scroll(distance, rest) {
      guarded(() => {
        if (!drawing.view) return;
        passing.look();
        drawing.scroll(distance, rest, performance.now());
        loop.invalidate('scroll');
        if (rest) drawing.tellPlaces();
      });
    },
    scrollCard(top) {
      guarded(() => {
        drawing.readCard(top);
        loop.invalidate('card');
      });
    },
    isOverLog: (x, y) => drawing.isOverLog(x, y),
    get figures() {
      return { ...board.figures, frames: loop.frames, idle: paintedAhead.done };
    },
    destroy() {
      guard.end();
      passing.stop();
      idle.clear();
      stopFonts();
      glass.stop();
      loop.stop();
      board.destroy();
      endGame(game);
    },
  };
}
