/** Draws the icons of page and stage with a pen. */
import { pointing } from '../../src/look/icons.ts';
import type { Pen } from './picture.ts';

/** Draws an icon in a square of `side` CSS px; `weight` in units of the field of 24. */
export function drawIcon(
  pen: Pen,
  path: string,
  of: { readonly x: number; readonly y: number; readonly side: number },
  colour: string,
  options: { readonly weight?: number; readonly mirror?: boolean } = {},
): void {
  pen.save();
  pen.translate(of.x, of.y);
  pen.scale(of.side / 24, of.side / 24);
  if (options.mirror && pointing.has(path)) {
    pen.translate(24, 0);
    pen.scale(-1, 1);
  }
  pen.strokeStyle = colour;
  pen.lineWidth = options.weight ?? 1.9;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.stroke(new Path2D(path));
  pen.restore();
}
