/** A portrait in a disc: the layers of `look/portraits` on the canvas. */
import type { Layer } from '../../src/look/portraits/layer.ts';
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
  drawDisc(pen, portraitLayers(name), x, y, radius, corner);
}

/** The same with layers of any kind. */
export function drawDisc(
  pen: Pen,
  layers: readonly Layer[],
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
  drawLayers(pen, layers);
  pen.restore();
}

/** On the field that they are made for. */
export function drawLayers(pen: Pen, layers: readonly Layer[]): void {
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const { d, fill, stroke, width = 1, hole } of layers) {
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
}

export interface Faces {
  /** Whose conversation it is: one, or several of whom the first two are shown. */
  readonly names: readonly string[];
  /** As a part of the radius, as in `drawAvatar`. */
  readonly corner: number;
  /** Colour behind the portraits: it parts the one in front from the other. */
  readonly ground: string;
}

/** One portrait around (x, y), or two of a group, one a little over the other. */
export function drawFaces(
  pen: Pen,
  { names, corner, ground }: Faces,
  x: number,
  y: number,
  radius: number,
): void {
  const [first = 'sky', second] = names;
  if (second === undefined) {
    drawAvatar(pen, first, x, y, radius, corner);
    return;
  }
  const small = radius * 0.7;
  const away = radius - small;
  drawAvatar(pen, second, x - away, y - away, small, corner);
  const rim = small + radius * 0.1;
  pen.beginPath();
  pen.roundRect(x + away - rim, y + away - rim, 2 * rim, 2 * rim, rim * corner);
  pen.fillStyle = ground;
  pen.fill();
  drawAvatar(pen, first, x + away, y + away, small, corner);
}
