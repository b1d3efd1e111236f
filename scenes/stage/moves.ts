/** How what the board holds moves: to another place, into sight, or on its own. */
import { motion as times } from '../../src/look/tokens.ts';
import type { Motion } from './motion.ts';
import type { Piece } from './piece.ts';
import type { Sprite } from './sprites.ts';

/** A piece on the board. */
export interface Held {
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

export interface MovesParts {
  /** The motion of the moment. */
  readonly motion: () => Motion;
  /** Puts the image of a piece where it is now. */
  readonly place: (item: Held) => void;
}

export interface Moves {
  moveTo(item: Held, x: number, y: number, from: { x: number; y: number }): void;
  /** A piece is new: it comes to its place, grows, shows bit by bit, and does what it does by itself. */
  enter(item: Held): void;
  /** Whatever still moves the piece of this key ends. */
  drop(key: string): void;
}

/** Milliseconds of one turn of what bobs: well under one a second. */
const swayTime = 1200;

export function createMoves({ motion, place }: MovesParts): Moves {
  const moveTo = (item: Held, x: number, y: number, from: { x: number; y: number }): void => {
    if (from.x === x && from.y === y) {
      // It may have been sent elsewhere, by a view that nobody saw.
      motion().drop(`${item.piece.key}:place`);
      return;
    }
    motion().move(`${item.piece.key}:place`, 0, 1, times.even, (part) => {
      item.x = from.x + (x - from.x) * part;
      item.y = from.y + (y - from.y) * part;
      place(item);
    });
  };

  /** What moves on its own from the moment it is there. */
  const enliven = (item: Held): void => {
    const { key, sway, glint, picture } = item.piece;
    if (glint !== undefined)
      motion().move(`${key}:glint`, 1, 0, glint, (alpha) => item.sprite?.image.setAlpha(alpha));
    if (sway !== undefined)
      motion().sway(`${key}:sway`, (now) => {
        item.lift = Math.max(0, Math.sin((now / swayTime - sway) * Math.PI * 2)) * picture.height;
        place(item);
      });
  };

  const growIn = (item: Held, { milliseconds, from }: NonNullable<Piece['grow']>): void => {
    const { x } = item.piece;
    motion().move(`${item.piece.key}:grow`, 0, 1, milliseconds, (part) => {
      item.x = from === 'left' ? x : x + item.piece.picture.width * (1 - part);
      item.sprite?.image.setScale(Math.max(0.001, part), 1);
      place(item);
    });
  };

  const unveil = (item: Held, how: NonNullable<Piece['unveil']>): void => {
    const { waits = 0, milliseconds } = how;
    motion().move(`${item.piece.key}:unveil`, 0, 1, waits + milliseconds, (part) => {
      if (item.sprite) showPart(item.sprite, unveiledOf(part, how), how.from);
    });
  };

  return {
    moveTo,
    enter(item) {
      const { enter, grow, unveil: how, x, y } = item.piece;
      if (enter) moveTo(item, x, y, { x: x + enter.x, y: y + enter.y });
      if (grow) growIn(item, grow);
      if (how) unveil(item, how);
      enliven(item);
    },
    drop(key) {
      for (const move of ['place', 'glint', 'sway', 'grow', 'unveil', 'fade'])
        motion().drop(`${key}:${move}`);
    },
  };
}

/** How much is in sight: whole steps, each as long as the other, though a move is fast at first. */
function unveiledOf(
  part: number,
  { steps, milliseconds, waits = 0 }: NonNullable<Piece['unveil']>,
): number {
  const passed = (1 - Math.cbrt(1 - part)) * (waits + milliseconds) - waits;
  return Math.min(1, Math.ceil((Math.max(0, passed) / milliseconds) * steps) / steps);
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
