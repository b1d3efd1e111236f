/** The edge of a photo that vanishes: it glows, and afterwards the frame is empty. */

import { fade, mix } from '../../src/look/colour.ts';
import { icons } from '../../src/look/icons.ts';
import type { Rect } from '../../src/view/placement.ts';
import { drawIcon } from '../pen/icon.ts';
import type { Pen } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';

/** How much of the picture the edge has taken: a little, or all but a rim. */
const taken = { fresh: 0.16, burnt: 0.72 } as const;

/** `foot`: what lies over its lower edge, CSS px; the flame stands above that. */
export function drawBurn(pen: Pen, of: Rect, burnt: boolean, foot: number, style: Style): void {
  const { palette, px } = style;
  const part = burnt ? taken.burnt : taken.fresh;
  const level = of.y + of.height * (1 - part);
  const edge = (lift: number): void => {
    pen.beginPath();
    pen.moveTo(of.x, of.y + of.height);
    const steps = 60;
    for (let step = 0; step <= steps; step += 1) {
      const at = (step / steps) * 22;
      const wave = Math.sin(at) * px(6) + Math.sin(at * 2.3) * px(3) + Math.sin(at * 5.7) * px(1.4);
      pen.lineTo(of.x + (of.width * step) / steps, level - lift + wave);
    }
    pen.lineTo(of.x + of.width, of.y + of.height);
    pen.closePath();
  };
  if (!style.flat)
    for (const [lift, colour] of [
      [px(9), fade('#5A2A10', 0.55)],
      [px(6), '#D9742B'],
      [px(3), '#FFD27A'],
    ] as const) {
      edge(lift);
      pen.fillStyle = colour;
      pen.fill();
    }
  edge(0);
  pen.fillStyle = mix(palette.bubbleIn, palette.screen, 0.5);
  pen.fill();
  if (!burnt) return;
  const free = of.y + of.height - foot - level;
  const side = Math.min(px(30), free - px(8));
  if (side < px(14)) return;
  const y = level + (free - side) / 2;
  const at = { x: of.x + (of.width - side) / 2, y, side };
  drawIcon(pen, icons.flame, at, palette.mark);
}
