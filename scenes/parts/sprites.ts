/** Phaser images over plain canvases, pooled: the only place where textures are made. */
import type Phaser from 'phaser';
import type { Picture } from './picture.ts';

export interface Sprite {
  readonly image: Phaser.GameObjects.Image;
  /** Paints a picture and takes its size. `ratio`: device pixels of the texture per CSS px. */
  bake(picture: Picture, ratio: number): void;
}

export interface SpritePool {
  take(): Sprite;
  give(sprite: Sprite): void;
  /** Textures in use and waiting, for measurements. */
  readonly size: number;
  destroy(): void;
}

/** Canvases larger than this are let go instead of kept waiting. */
const keepUnder = 1_200_000;

export function createSpritePool(scene: Phaser.Scene): SpritePool {
  const waiting: Sprite[] = [];
  const all = new Set<Sprite>();
  let made = 0;

  const discard = (sprite: Sprite): void => {
    all.delete(sprite);
    const { texture } = sprite.image;
    sprite.image.destroy();
    scene.textures.remove(texture);
  };

  return {
    take() {
      const kept = waiting.pop();
      if (kept) {
        kept.image.setVisible(true).setAlpha(1).setScale(1).setAngle(0);
        return kept;
      }
      made += 1;
      const sprite = createSprite(scene, `unsent-${made}`);
      all.add(sprite);
      return sprite;
    },
    give(sprite) {
      sprite.image.setVisible(false);
      const { width, height } = sprite.image.frame;
      if (width * height > keepUnder || waiting.length > 40) discard(sprite);
      else waiting.push(sprite);
    },
    get size() {
      return all.size;
    },
    destroy() {
      for (const sprite of [...all]) discard(sprite);
      waiting.length = 0;
    },
  };
}

/** A plain texture: Phaser's CanvasTexture reads all of its pixels back when it is made. */
function createSprite(scene: Phaser.Scene, key: string): Sprite {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pen = canvas.getContext('2d');
  // The types know image elements only; the manager takes any source that can be drawn.
  const texture = scene.textures.create(key, canvas as unknown as HTMLImageElement, 1, 1);
  if (!pen || !texture) throw new Error('The stage could not make a texture.');
  texture.add('__BASE', 0, 0, 0, 1, 1);
  const image = scene.add.image(0, 0, key, '__BASE').setOrigin(0, 0);
  return {
    image,
    bake(picture, ratio) {
      const width = Math.max(1, Math.ceil((picture.width + 2 * picture.bleed) * ratio));
      const height = Math.max(1, Math.ceil((picture.height + 2 * picture.bleed) * ratio));
      canvas.width = width;
      canvas.height = height;
      pen.setTransform(ratio, 0, 0, ratio, picture.bleed * ratio, picture.bleed * ratio);
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
