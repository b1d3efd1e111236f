/** A harmless photo on the canvas; see `photoOf`. */
import { type ComposedPhoto, photoField } from '../../src/look/photos/photo.ts';
import type { Rect } from '../../src/view/placement.ts';
import { drawLayers } from './avatar.ts';
import type { Pen } from './picture.ts';

/** It fills its place; what is too much for it is cut off on both sides. */
export function drawPhoto(pen: Pen, { behind, figures, over }: ComposedPhoto, of: Rect): void {
  const scale = Math.max(of.width / photoField.width, of.height / photoField.height);
  pen.save();
  pen.beginPath();
  pen.rect(of.x, of.y, of.width, of.height);
  pen.clip();
  pen.translate(
    of.x + (of.width - photoField.width * scale) / 2,
    of.y + (of.height - photoField.height * scale) / 2,
  );
  pen.scale(scale, scale);
  drawLayers(pen, behind);
  for (const { layers, x, y, side } of figures) {
    pen.save();
    pen.translate(x, y);
    pen.scale(side / 100, side / 100);
    drawLayers(pen, layers);
    pen.restore();
  }
  drawLayers(pen, over);
  pen.restore();
}
