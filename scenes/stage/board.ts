/**
 * The board keeps Phaser's images in step with a list of pieces: what is new is painted, what
 * changed place moves there, what is gone gives its texture back. Pieces say where things rest.
 */
import type Phaser from 'phaser';
import { motion as times } from '../../src/look/tokens.ts';
import type { Rect } from '../../src/view/placement.ts';
import { createCameras } from './cameras.ts';
import type { Motion } from './motion.ts';
import type { Piece } from './piece.ts';
import { createSpritePool, type Sprite, type TextureFigures } from './sprites.ts';

interface Held {
  piece: Piece;
  sprite: Sprite | null;
  /** The picture before, while the new one fades in over it. */
  old: Sprite | null;
  x: number;
  y: number;
  depth: number;
  /** How far it bobs up from its place, CSS px. */
  lift: number;
}

export interface Board {
  /** Something waits to be painted by `catchUp`. */
  readonly behind: boolean;
  catchUp(): void;
  put(pieces: readonly Piece[]): void;
  /** Turns the log's camera to its rectangle and to the height that shows at its top, CSS px. */
  look(log: Rect, top: number): void;
  /** The same for the words of a card that is scrolled; null while there is none. */
  read(card: Rect | null, top: number): void;
  /**
   * Pictures that may be wanted next, painted one by one with `paintAhead`. What fades in over what
   * is there is painted late anyway; `isFirst`: nothing is there yet.
   */
  expect(pieces: readonly Piece[], isFirst?: boolean): void;
  /** Paints one more of what is expected; gives whether more is left. */
  paintAhead(): boolean;
  /** Forgets every picture; the next `put` paints anew. `ratio`: device pixels per CSS px. */
  clear(ratio: number, motion: Motion): void;
  readonly figures: TextureFigures;
  destroy(): void;
}

/** Milliseconds of one turn of what bobs: well under one a second. */
const swayTime = 1200;

export interface BoardParts {
  readonly scene: Phaser.Scene;
  /** Device pixels per CSS px. */
  readonly ratio: number;
  readonly motion: Motion;
  /** The browser had taken a canvas away and has given it back, empty. */
  readonly onRestored: () => void;
}

export function createBoard({ scene, onRestored, ...start }: BoardParts): Board {
  const pool = createSpritePool(scene, onRestored);
  const cameras = createCameras(scene);
  const held = new Map<string, Held>();
  const late = new Set<Held>();
  let { ratio, motion } = start;
  let expected: readonly Piece[] = [];
  let window = { top: 0, height: 0 };

  const place = (item: Held): void => {
    const { image } = item.sprite ?? {};
    if (!image) return;
    // The edge of the picture itself lies on a pixel, whatever its shadow needs around it.
    const bleed = Math.round(item.piece.picture.bleed * ratio);
    const y = Math.round((item.y - item.lift) * ratio);
    image.setPosition(Math.round(item.x * ratio) - bleed, y - bleed);
  };

  const paint = (item: Held): Sprite => {
    const { key, picture, detail = 1 } = item.piece;
    const sprite = pool.take(key, picture, ratio * detail);
    sprite.image.setScale(1 / detail).setDepth(item.depth);
    sprite.image.cameraFilter = cameras.hiddenFrom(item.piece.layer);
    return sprite;
  };

  /** Gives a piece its texture when it is near the window, and takes it away when it is far. */
  const refresh = (item: Held): void => {
    const near = isNear(item.piece, window);
    if (near && !item.sprite) {
      item.sprite = paint(item);
      place(item);
    }
    if (!near && item.sprite) {
      pool.give(item.sprite);
      item.sprite = null;
    }
  };

  /** A fade that is overtaken by the next one, or by the end of its piece, leaves nothing behind. */
  const endFade = (item: Held): void => {
    if (item.old) pool.give(item.old);
    item.old = null;
  };

  const repaint = (item: Held): void => {
    const old = item.sprite;
    if (!old) return;
    const { key, fade } = item.piece;
    item.sprite = paint(item);
    place(item);
    if (fade === undefined) {
      pool.give(old);
      return;
    }
    endFade(item);
    const fresh = item.sprite.image;
    item.old = old;
    old.image.setDepth(item.depth - 0.5).setAlpha(1);
    motion.move(`${key}:fade`, 0, 1, fade, (alpha) => {
      fresh.setAlpha(alpha);
      if (alpha === 1) endFade(item);
    });
  };

  const moveTo = (item: Held, x: number, y: number, from: { x: number; y: number }): void => {
    if (from.x === x && from.y === y) return;
    motion.move(`${item.piece.key}:place`, 0, 1, times.even, (part) => {
      item.x = from.x + (x - from.x) * part;
      item.y = from.y + (y - from.y) * part;
      place(item);
    });
  };

  /** What moves on its own from the moment it is there. */
  const enliven = (item: Held): void => {
    const { key, sway, glint, picture } = item.piece;
    if (glint !== undefined)
      motion.move(`${key}:glint`, 1, 0, glint, (alpha) => item.sprite?.image.setAlpha(alpha));
    if (sway !== undefined)
      motion.sway(`${key}:sway`, (now) => {
        item.lift = Math.max(0, Math.sin((now / swayTime - sway) * Math.PI * 2)) * picture.height;
        place(item);
      });
  };

  const growIn = (item: Held, { milliseconds, from }: NonNullable<Piece['grow']>): void => {
    const { x } = item.piece;
    motion.move(`${item.piece.key}:grow`, 0, 1, milliseconds, (part) => {
      item.x = from === 'left' ? x : x + item.piece.picture.width * (1 - part);
      item.sprite?.image.setScale(Math.max(0.001, part), 1);
      place(item);
    });
  };

  const unveil = (item: Held, how: NonNullable<Piece['unveil']>): void => {
    motion.move(`${item.piece.key}:unveil`, 0, 1, how.milliseconds, (part) => {
      if (item.sprite) showPart(item.sprite, unveiledOf(part, how), how.from);
    });
  };

  const update = (piece: Piece, depth: number): void => {
    const known = held.get(piece.key);
    if (!known) {
      const { x, y } = piece;
      const item: Held = { piece, sprite: null, old: null, x, y, depth, lift: 0 };
      held.set(piece.key, item);
      refresh(item);
      const { enter } = piece;
      if (enter) moveTo(item, x, y, { x: x + enter.x, y: y + enter.y });
      if (piece.grow) growIn(item, piece.grow);
      if (piece.unveil) unveil(item, piece.unveil);
      enliven(item);
      return;
    }
    const before = known.piece;
    known.piece = piece;
    known.depth = depth;
    known.sprite?.image.setDepth(depth);
    if (before.picture.ink !== piece.picture.ink) {
      if (piece.fade === undefined) repaint(known);
      else late.add(known);
    }
    if (before.x !== piece.x || before.y !== piece.y) moveTo(known, piece.x, piece.y, known);
    refresh(known);
  };

  const remove = (key: string, item: Held): void => {
    for (const move of ['place', 'glint', 'sway', 'grow', 'unveil', 'fade'])
      motion.drop(`${key}:${move}`);
    endFade(item);
    if (item.sprite) pool.give(item.sprite);
    held.delete(key);
    late.delete(item);
  };

  return {
    get behind() {
      return late.size > 0;
    },
    catchUp() {
      for (const item of late) repaint(item);
      late.clear();
    },
    put(pieces) {
      const wanted = new Set(pieces.map(({ key }) => key));
      for (const [key, item] of held) if (!wanted.has(key)) remove(key, item);
      pieces.forEach(update);
    },
    look(log, top) {
      cameras.look(log, top, ratio);
      window = { top, height: log.height };
      for (const item of held.values()) if (item.piece.layer === 'log') refresh(item);
    },
    read: (card, top) => cameras.read(card, top, ratio),
    expect(pieces, isFirst = false) {
      expected = pieces.filter(
        (piece) => (isFirst || piece.fade === undefined) && isNear(piece, window),
      );
    },
    paintAhead() {
      while (expected.length > 0) {
        const [{ key, picture, detail = 1 }, ...rest] = expected as [Piece, ...Piece[]];
        expected = rest;
        if (held.get(key)?.piece.picture.ink === picture.ink) continue;
        if (pool.paintAhead(key, picture, ratio * detail)) break;
      }
      return expected.length > 0;
    },
    clear(newRatio, newMotion) {
      motion.finish();
      for (const [key, item] of held) remove(key, item);
      pool.forget();
      expected = [];
      ratio = newRatio;
      motion = newMotion;
    },
    get figures() {
      return pool.figures;
    },
    destroy() {
      held.clear();
      pool.destroy();
    },
  };
}

/** How much is in sight: whole steps, each as long as the other, though a move is fast at first. */
function unveiledOf(part: number, { steps }: NonNullable<Piece['unveil']>): number {
  const passed = 1 - Math.cbrt(1 - part);
  return Math.min(1, Math.ceil(passed * steps) / steps);
}

/** Shows only a part of a picture; 1 is all of it. */
function showPart({ image }: Sprite, part: number, from: 'top' | 'left' | 'right'): void {
  if (part >= 1) {
    image.setCrop();
    return;
  }
  const { width, height } = image.frame;
  const wide = from === 'top' ? width : width * part;
  const high = from === 'top' ? height * part : height;
  image.setCrop(from === 'right' ? width - wide : 0, 0, wide, high);
}

/** Half a window above and below is kept painted, so that a flick finds words. */
function isNear(piece: Piece, window: { top: number; height: number }): boolean {
  if (piece.layer !== 'log') return true;
  const margin = window.height / 2;
  const { y, picture } = piece;
  return y + picture.height > window.top - margin && y < window.top + window.height + margin;
}
