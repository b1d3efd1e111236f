/** Calls that were not taken: as many handsets as there are, each with the call that came back. */

import { icons } from '../../../src/look/icons.ts';
import { drawIcon } from '../../pen/icon.ts';
import { roundRect } from '../../pen/picture.ts';
import { type DrawFigure, mirrored } from './figure.ts';

/** More than these are no longer told apart; the sentence says how many there are. */
const most = 24;

export const missedCalls: DrawFigure = ({ count, room }, style) => {
  const { px, palette } = style;
  const many = Math.min(count, most);
  const side = px(34);
  const gap = px(5);
  const row = Math.max(1, Math.min(many, Math.floor((room + gap) / (side + gap))));
  const width = row * (side + gap) - gap;
  const height = Math.ceil(many / row) * (side + gap) - gap;
  return {
    steps: row,
    downward: false,
    picture: {
      width,
      height,
      bleed: 2,
      ink: `missed|${many}|${width}|${style.direction}`,
      paint(pen) {
        const flip = mirrored(width, style);
        for (let at = 0; at < many; at += 1) {
          const x = flip((at % row) * (side + gap), side);
          const y = Math.floor(at / row) * (side + gap);
          roundRect(pen, { x, y, width: side, height: side }, px(10));
          pen.fillStyle = palette.screenBar;
          pen.fill();
          pen.strokeStyle = palette.line;
          pen.lineWidth = style.flat ? 1.5 : 1;
          pen.stroke();
          const icon = { x: x + side * 0.13, y: y + side * 0.11, side: side * 0.74 };
          drawIcon(pen, icons.missed, icon, palette.onBubbleIn, { weight: 1.8 });
        }
      },
    },
  };
};
