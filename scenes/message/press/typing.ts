/** Somebody types, stops, and types again: three states of one bubble, side by side. */

import { type Pen, roundRect } from '../../pen/picture.ts';
import type { Style } from '../../pen/style.ts';
import { type DrawFigure, mirrored } from './figure.ts';

export const typesAgain: DrawFigure = (_, style) => {
  const { px, palette } = style;
  const bubble = px(48);
  const pause = px(34);
  const gap = px(6);
  const width = 2 * bubble + pause + 2 * gap;
  const height = px(32);
  return {
    steps: 3,
    downward: false,
    picture: {
      width,
      height,
      bleed: 2,
      ink: `types-again|${width}|${style.direction}`,
      paint(pen) {
        const flip = mirrored(width, style);
        const round = Math.min(height / 2, px(style.app.bubble.round));
        for (const start of [0, bubble + pause + 2 * gap]) {
          const x = flip(start, bubble);
          roundRect(pen, { x, y: 0, width: bubble, height }, round);
          pen.fillStyle = palette.bubbleIn;
          pen.fill();
          pen.strokeStyle = palette.line;
          pen.lineWidth = style.flat ? 1.5 : 1;
          pen.stroke();
          drawDots(pen, x + bubble / 2, height / 2, style);
        }
        // Where it stopped: the place of a bubble, and nothing in it.
        const x = flip(bubble + gap, pause);
        pen.setLineDash([px(3), px(4)]);
        roundRect(pen, { x, y: px(3), width: pause, height: height - px(6) }, round);
        pen.strokeStyle = palette.mark;
        pen.lineWidth = 1.5;
        pen.stroke();
        pen.setLineDash([]);
      },
    },
  };
};

function drawDots(pen: Pen, x: number, y: number, { px, palette }: Style): void {
  pen.fillStyle = palette.mark;
  for (const at of [-1, 0, 1]) {
    pen.beginPath();
    pen.arc(x + at * px(10), y, px(3.2), 0, Math.PI * 2);
    pen.fill();
  }
}
