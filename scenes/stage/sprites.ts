/**
 * Phaser images over plain canvases: the only place where textures are made. Pictures that are
 * painted ahead or have left the stage are kept for a while, within a fixed amount of memory.
 */
import type Phaser from 'phaser';
import type { Picture } from '../pen/picture.ts';

export interface Sprite {
  readonly image: Phaser.GameObjects.Image;
  /** What is painted on it, at which ratio; two sprites with equal names look the same. */
  readonly name: string;
}

/** For measurements. */
export interface TextureFigures {
  /** Textures on the stage and kept. */
  readonly textures: number;
  readonly bytes: number;
  /** How often a picture was painted, since the beginning. */
  readonly painted: number;
}

export interface SpritePool {
  /**
   * A sprite with a picture on it, painted only if none is kept. `owner` tells apart what may look
   * the same by its ink alone. `ratio`: device pixels of the texture per CSS px.
   */
  take(owner: string, picture: Picture, ratio: number): Sprite;
  give(sprite: Sprite): void;
  /** Paints a picture to be taken soon, however large; gives whether there was anything to do. */
  paintAhead(owner: string, picture: Picture, ratio: number): boolean;
  /** Lets go of everything that is kept: what is painted next looks different. */
  forget(): void;
  readonly figures: TextureFigures;
  destroy(): void;
}

/** Bytes of textures that wait, and how many they may be; one larger is let go once it was shown. */
const keptBytes = 24_000_000;
const keptTextures = 48;
const largest = 6_000_000;

interface Made extends Sprite {
  name: string;
  readonly bytes: number;
  bake(picture: Picture, ratio: number): void;
}

export function createSpritePool(scene: Phaser.Scene, onRestored: () => void): SpritePool {
  /** In the order in which they were last used, oldest first. */
  const kept = new Map<string, Made>();
  const all = new Map<Sprite, Made>();
  let made = 0;
  let painted = 0;

  const discard = (sprite: Made): void => {
    if (kept.get(sprite.name) === sprite) kept.delete(sprite.name);
    all.delete(sprite);
    const { texture } = sprite.image;
    sprite.image.destroy();
    scene.textures.remove(texture);
  };
  const sumOf = (sprites: Iterable<Made>): number => {
    let sum = 0;
    for (const { bytes } of sprites) sum += bytes;
    return sum;
  };
  const keep = (sprite: Made, most = Number.POSITIVE_INFINITY): void => {
    sprite.image.setVisible(false);
    if (sprite.bytes > most || kept.has(sprite.name)) {
      discard(sprite);
      return;
    }
    kept.set(sprite.name, sprite);
    for (const oldest of kept.values()) {
      if (kept.size <= keptTextures && sumOf(kept.values()) <= keptBytes) break;
      discard(oldest);
    }
  };
  const paint = (name: string, picture: Picture, ratio: number): Made => {
    const [oldest] = kept.size >= keptTextures ? kept.values() : [];
    if (oldest) kept.delete(oldest.name);
    made += oldest ? 0 : 1;
    const sprite = oldest ?? createSprite(scene, `unsent-${made}`, onRestored);
    all.set(sprite, sprite);
    sprite.name = name;
    sprite.bake(picture, ratio);
    painted += 1;
    return sprite;
  };

  return {
    take(owner, picture, ratio) {
      const name = nameOf(owner, picture, ratio);
      const ready = kept.get(name);
      kept.delete(name);
      const sprite = ready ?? paint(name, picture, ratio);
      sprite.image.setVisible(true).setAlpha(1).setScale(1).setAngle(0).setCrop();
      return sprite;
    },
    give(sprite) {
      const known = all.get(sprite);
      if (known) keep(known, largest);
    },
    paintAhead(owner, picture, ratio) {
      const name = nameOf(owner, picture, ratio);
      const ready = kept.get(name);
      if (ready) {
        // Wanted again, so it is the last to be let go.
        kept.delete(name);
        kept.set(name, ready);
        return false;
      }
      keep(paint(name, picture, ratio));
      return true;
    },
    forget() {
      for (const sprite of [...kept.values()]) discard(sprite);
    },
    get figures() {
      return { textures: all.size, bytes: sumOf(all.values()), painted };
    },
    destroy() {
      for (const sprite of [...all.values()]) discard(sprite);
    },
  };
}

const nameOf = (owner: string, { ink, width, height }: Picture, ratio: number): string =>
  `${owner}|${ink}|${width}|${height}|${ratio}`;

/** A plain texture: Phaser's CanvasTexture reads all of its pixels back when it is made. */
function createSprite(scene: Phaser.Scene, key: string, onRestored: () => void): Made {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pen = canvas.getContext('2d');
  // The types know image elements only; the manager takes any source that can be drawn.
  const texture = scene.textures.create(key, canvas as unknown as HTMLImageElement, 1, 1);
  if (!pen || !texture) throw new Error('The stage could not make a texture.');
  texture.add('__BASE', 0, 0, 0, 1, 1);
  const image = scene.add.image(0, 0, key, '__BASE').setOrigin(0, 0);
  canvas.addEventListener('contextrestored', onRestored);
  return {
    image,
    name: '',
    get bytes() {
      return canvas.width * canvas.height * 4;
    },
    bake(picture, ratio) {
      const bleed = Math.round(picture.bleed * ratio);
      const width = Math.max(1, Math.ceil(picture.width * ratio) + 2 * bleed);
      const height = Math.max(1, Math.ceil(picture.height * ratio) + 2 * bleed);
      canvas.width = width;
      canvas.height = height;
      pen.setTransform(ratio, 0, 0, ratio, bleed, bleed);
      picture.paint(pen);
      const source = texture.source[0];
      if (source) {
        source.width = width;
        source.height = height;
      }
      texture.get('__BASE').setSize(width, height);
      image.setFrame('__BASE');
    },
  };
}
