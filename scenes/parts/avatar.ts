/** A portrait in a disc: the layers of `look/portraits` on the canvas. */
import { portraitLayers } from '../../src/look/portraits/portrait.ts';
import type { Pen } from './picture.ts';

const paths = new Map<string, Path2D>();

function pathOf(d: string): Path2D {
  const known = paths.get(d);
  if (known) return known;
  const path = new Path2D(d);
  paths.set(d, path);
  return path;
}

/** Draws the portrait `name` around (x, y), radius in CSS px; `corner` as a part of the radius. */
export function drawAvatar(
  pen: Pen,
  name: string,
  x: number,
  y: number,
  radius: number,
  corner = 1,
): void {
  pen.save();
  pen.translate(x - radius, y - radius);
  pen.beginPath();
  pen.roundRect(0, 0, 2 * radius, 2 * radius, radius * corner);
  pen.clip();
  pen.scale(radius / 50, radius / 50);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const { d, fill, stroke, width = 1, hole } of portraitLayers(name)) {
    const path = pathOf(d);
    if (fill) {
      pen.fillStyle = fill;
      pen.fill(path, hole ? 'evenodd' : 'nonzero');
    }
    if (stroke) {
      pen.strokeStyle = stroke;
      pen.lineWidth = width;
      pen.stroke(path);
    }
  }
  pen.restore();
}
