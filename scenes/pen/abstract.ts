/** The stand-ins for pictures, drawn; see `hillsOf`. */

import { hillsOf } from '../../src/look/hills.ts';
import type { Rect } from '../../src/view/placement.ts';
import type { Pen } from './picture.ts';
import type { Style } from './style.ts';

/** The name is the seed: the same picture looks the same everywhere. */
export function drawAbstract(pen: Pen, name: string, of: Rect, style: Style): void {
  const { sky, sun, ridges } = hillsOf(name, of.width, of.height);
  pen.save();
  pen.translate(of.x, of.y);
  const air = pen.createLinearGradient(0, 0, 0, of.height);
  air.addColorStop(0, sky.top);
  air.addColorStop(1, sky.foot);
  pen.fillStyle = style.flat ? sky.plain : air;
  pen.fillRect(0, 0, of.width, of.height);
  pen.fillStyle = sun.colour;
  pen.beginPath();
  pen.arc(sun.x, sun.y, sun.radius, 0, Math.PI * 2);
  pen.fill();
  for (const { path, colour } of ridges) {
    pen.fillStyle = colour;
    pen.fill(new Path2D(path));
  }
  pen.restore();
}
