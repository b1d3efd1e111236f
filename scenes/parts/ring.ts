/** What lies over everything: the focus ring, and the light of a screenshot's shutter. */
import type { Rect } from '../../src/app/placement.ts';
import type { Theme } from '../../src/app/settings.ts';
import { palettes } from '../../src/look/tokens.ts';
import type { Piece } from '../board.ts';
import { roundRect } from './picture.ts';

/** CSS px between the control and its ring. */
const away = 4;

export function focusRing(of: Rect, theme: Theme): Piece {
  const width = of.width + 2 * away;
  const height = of.height + 2 * away;
  const picture = {
    width,
    height,
    bleed: 4,
    ink: `ring|${width}|${height}`,
    paint(pen: CanvasRenderingContext2D) {
      roundRect(pen, { x: 0, y: 0, width, height }, Math.min(16, height / 2));
      // Two lines, so that it shows on dark and on light.
      for (const [colour, weight] of [
        ['#FFFFFF', 6],
        [palettes[theme].focus, 3],
      ] as const) {
        pen.strokeStyle = theme === 'dark' && weight === 6 ? '#131A2B' : colour;
        pen.lineWidth = weight;
        pen.stroke();
      }
    },
  };
  return { key: 'ring', picture, x: of.x - away, y: of.y - away, layer: 'over' };
}

/** Soft light over the glass, once, as when a phone keeps what it shows. `time` in milliseconds. */
export function shutterLight(of: Rect, corner: number, time: number): Piece {
  const picture = {
    width: of.width,
    height: of.height,
    bleed: 0,
    ink: `shutter|${of.width}|${of.height}`,
    paint(pen: CanvasRenderingContext2D) {
      roundRect(pen, { x: 0, y: 0, width: of.width, height: of.height }, corner);
      pen.fillStyle = 'rgb(255 250 240 / 0.55)';
      pen.fill();
      roundRect(pen, { x: 3, y: 3, width: of.width - 6, height: of.height - 6 }, corner);
      pen.strokeStyle = 'rgb(255 255 255 / 0.9)';
      pen.lineWidth = 6;
      pen.stroke();
    },
  };
  return { key: 'shutter', picture, x: of.x, y: of.y, layer: 'over', glint: time };
}
