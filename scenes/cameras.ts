/** One camera per layer; the log's own viewport is what clips the conversation. */
import type Phaser from 'phaser';
import type { Rect } from '../src/app/placement.ts';

/** `log` is clipped to the conversation and scrolls with it; `over` lies above everything. */
export type Layer = 'ground' | 'log' | 'over';

export interface Cameras {
  /** The cameras that must not show what is on this layer, as Phaser's filter. */
  hiddenFrom(layer: Layer): number;
  /** `area` and `top` in CSS px, `ratio` in device pixels of one of them. */
  look(area: Rect, top: number, ratio: number): void;
}

export function createCameras(scene: Phaser.Scene): Cameras {
  const ground = scene.cameras.main;
  const log = scene.cameras.add(0, 0, 1, 1);
  const over = scene.cameras.add();
  const ids: Record<Layer, number> = { ground: ground.id, log: log.id, over: over.id };
  const everywhere = ground.id | log.id | over.id;
  return {
    hiddenFrom: (layer) => everywhere & ~ids[layer],
    look(area, top, ratio) {
      const px = (value: number): number => Math.round(value * ratio);
      log.setViewport(
        px(area.x),
        px(area.y),
        Math.max(1, px(area.width)),
        Math.max(1, px(area.height)),
      );
      log.setScroll(0, px(top));
      const { width, height } = scene.scale;
      ground.setViewport(0, 0, width, height);
      over.setViewport(0, 0, width, height);
    },
  };
}
