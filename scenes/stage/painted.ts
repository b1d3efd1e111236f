/** The images of what the board holds: painted when near the window, given back when far from it. */
import type { Cameras } from './cameras.ts';
import type { Motion } from './motion.ts';
import type { Held } from './moves.ts';
import type { Piece } from './piece.ts';
import type { Sprite, SpritePool } from './sprites.ts';

/** The part of the conversation that shows, CSS px. */
export interface Sight {
  readonly top: number;
  readonly height: number;
}

export interface PaintedParts {
  readonly pool: SpritePool;
  readonly cameras: Cameras;
  /** Device pixels per CSS px. */
  readonly ratio: () => number;
  readonly motion: () => Motion;
  readonly window: () => Sight;
}

export interface Painted {
  /** Puts the image of a piece where it is now. */
  place(item: Held): void;
  /** Gives a piece its texture when it is near the window, and takes it away when it is far. */
  refresh(item: Held): void;
  /** Its picture has changed: a new image takes the place of the old one, or fades in over it. */
  repaint(item: Held): void;
  /** A fade that is overtaken by the next one, or by the end of its piece, leaves nothing behind. */
  endFade(item: Held): void;
}

export function createPainted({ pool, cameras, ratio, motion, window }: PaintedParts): Painted {
  const place = (item: Held): void => {
    const { image } = item.sprite ?? {};
    if (!image) return;
    // The edge of the picture itself lies on a pixel, whatever its shadow needs around it.
    const bleed = Math.round(item.piece.picture.bleed * ratio());
    const y = Math.round((item.y - item.lift) * ratio());
    image.setPosition(Math.round(item.x * ratio()) - bleed, y - bleed);
  };

  const paint = (item: Held): Sprite => {
    const { key, picture, detail = 1 } = item.piece;
    const sprite = pool.take(key, picture, ratio() * detail);
    sprite.image.setScale(1 / detail).setDepth(item.depth);
    sprite.image.cameraFilter = cameras.hiddenFrom(item.piece.layer);
    return sprite;
  };

  const refresh = (item: Held): void => {
    const near = isNear(item.piece, window());
    if (near && !item.sprite) {
      item.sprite = paint(item);
      place(item);
    }
    if (!near && item.sprite) {
      pool.give(item.sprite);
      item.sprite = null;
    }
  };

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
    motion().move(`${key}:fade`, 0, 1, fade, (alpha) => {
      fresh.setAlpha(alpha);
      if (alpha === 1) endFade(item);
    });
  };

  return { place, refresh, repaint, endFade };
}

/** Half a window above and below is kept painted, so that a flick finds words. */
export function isNear(piece: Piece, window: Sight): boolean {
  if (piece.layer !== 'log') return true;
  const margin = window.height / 2;
  const { y, picture } = piece;
  return y + picture.height > window.top - margin && y < window.top + window.height + margin;
}
