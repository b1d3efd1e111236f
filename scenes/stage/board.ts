/**
 * The board keeps Phaser's images in step with a list of pieces: what is new is painted, what
 * changed place moves there, what is gone gives its texture back. Pieces say where things rest.
 */
import type Phaser from 'phaser';
import type { Rect } from '../../src/view/placement.ts';
import { createCameras } from './cameras.ts';
import type { Motion } from './motion.ts';
import { createMoves, type Held } from './moves.ts';
import { createPainted, isNear, type Sight } from './painted.ts';
import type { Piece } from './piece.ts';
import { createSpritePool, type TextureFigures } from './sprites.ts';

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
  let window: Sight = { top: 0, height: 0 };
  const painted = createPainted({
    ...{ pool, cameras, ratio: () => ratio, motion: () => motion, window: () => window },
  });
  const { moveTo, enter, drop } = createMoves({ motion: () => motion, place: painted.place });

  const update = (piece: Piece, depth: number): void => {
    const known = held.get(piece.key);
    if (!known) {
      const { x, y } = piece;
      const item: Held = { piece, sprite: null, old: null, x, y, depth, lift: 0 };
      held.set(piece.key, item);
      painted.refresh(item);
      enter(item);
      return;
    }
    const before = known.piece;
    known.piece = piece;
    known.depth = depth;
    known.sprite?.image.setDepth(depth);
    if (before.picture.ink !== piece.picture.ink) {
      if (piece.fade === undefined) painted.repaint(known);
      else late.add(known);
    }
    if (before.x !== piece.x || before.y !== piece.y) moveTo(known, piece.x, piece.y, known);
    painted.refresh(known);
  };

  const remove = (key: string, item: Held): void => {
    drop(key);
    painted.endFade(item);
    if (item.sprite) pool.give(item.sprite);
    held.delete(key);
    late.delete(item);
  };

  return {
    get behind() {
      return late.size > 0;
    },
    catchUp() {
      for (const item of late) painted.repaint(item);
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
      for (const item of held.values()) if (item.piece.layer === 'log') painted.refresh(item);
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
