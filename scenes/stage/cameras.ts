/** One camera per layer; the log's own viewport is what clips the conversation. */
import type Phaser from 'phaser';
import type { Rect } from '../../src/view/placement.ts';

/**
 * `log` is clipped to the conversation and scrolls with it, `card` to the words of a card that are
 * higher than it; `over` lies above everything.
 */
export type Layer = 'ground' | 'log' | 'card' | 'over';

export interface Cameras {
  /** The cameras that must not show what is on this layer, as Phaser's filter. */
  hiddenFrom(layer: Layer): number;
  /** `area` and `top` in CSS px, `ratio` in device pixels of one of them. */
  look(area: Rect, top: number, ratio: number): void;
  /** The same for the words of a card; null while there are none to scroll. */
  read(area: Rect | null, top: number, ratio: number): void;
}

export function createCameras(scene: Phaser.Scene): Cameras {
  const ground = scene.cameras.main;
  const log = scene.cameras.add(0, 0, 1, 1);
  const card = scene.cameras.add(0, 0, 1, 1).setVisible(false);
  const over = scene.cameras.add();
  const ids: Record<Layer, number> = {
    ground: ground.id,
    log: log.id,
    card: card.id,
    over: over.id,
  };
  const everywhere = ground.id | log.id | card.id | over.id;
  const turn = (camera: typeof log, area: Rect, top: number, ratio: number): void => {
    const px = (value: number): number => Math.round(value * ratio);
    camera.setViewport(
      px(area.x),
      px(area.y),
      Math.max(1, px(area.width)),
      Math.max(1, px(area.height)),
    );
    camera.setScroll(0, px(top));
  };
  return {
    hiddenFrom: (layer) => everywhere & ~ids[layer],
    read(area, top, ratio) {
      card.setVisible(area !== null);
      if (area) turn(card, area, top, ratio);
    },
    look(area, top, ratio) {
      turn(log, area, top, ratio);
      const { width, height } = scene.scale;
      ground.setViewport(0, 0, width, height);
      over.setViewport(0, 0, width, height);
    },
  };
}
