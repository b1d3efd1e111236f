/** How many are new: a number on a round ground. */

import { type Pen, roundRect } from './picture.ts';
import type { Style } from './style.ts';
import { drawText } from './text-block.ts';

export function badge(pen: Pen, text: string, x: number, y: number, style: Style): void {
  const { px, palette } = style;
  const face = { ...style.face('small', 700), size: style.readable(px(12)) };
  const words = style.type.set(text, face, 60, style.direction, 1);
  const height = Math.max(18, px(18), Math.round(words.lineHeight * 0.94));
  const width = Math.max(height, words.width + px(9));
  roundRect(pen, { x: x - width / 2, y: y - height / 2, width, height }, height / 2);
  pen.fillStyle = palette.risky;
  pen.fill();
  pen.strokeStyle = palette.screenBar;
  pen.lineWidth = 2;
  pen.stroke();
  drawText(pen, words, palette.screenBar, {
    x: x - width / 2,
    y: y - words.height / 2,
    width,
    align: 'centre',
    direction: style.direction,
  });
}

/** Something is new, where there is no room for a number. */
export function dot(pen: Pen, x: number, y: number, radius: number, { palette }: Style): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fillStyle = palette.risky;
  pen.fill();
  pen.strokeStyle = palette.screenBar;
  pen.lineWidth = 2;
  pen.stroke();
}
