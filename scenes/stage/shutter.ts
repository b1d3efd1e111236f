/** The light of a screenshot's shutter, over everything. */
import type { Rect } from '../../src/view/placement.ts';
import { roundRect } from '../pen/picture.ts';
import type { Piece } from './piece.ts';

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
