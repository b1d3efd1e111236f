/** The account follows people one knows: its portrait, and the heads of as many as there are. */

import { mix } from '../../../src/look/colour.ts';
import { icons } from '../../../src/look/icons.ts';
import { drawAvatar } from '../../pen/avatar.ts';
import { drawIcon } from '../../pen/icon.ts';
import type { Pen } from '../../pen/picture.ts';
import type { Style } from '../../pen/style.ts';
import { type DrawFigure, mirrored } from './figure.ts';

/** More than these are no longer told apart; the sentence says who they are. */
const most = 14;

export const follows: DrawFigure = ({ count, avatar, room }, style) => {
  const { px } = style;
  const many = Math.min(count, most);
  const radius = px(15);
  const lead = 2 * radius + px(34);
  // The more there are, the closer they stand.
  const apart = 2 * radius + px(6);
  const step = many < 2 ? 0 : Math.min(apart, (room - lead - 2 * radius) / (many - 1));
  const width = Math.ceil(lead + 2 * radius + step * (many - 1));
  const height = 2 * radius + px(4);
  return {
    steps: many + 1,
    downward: false,
    picture: {
      width,
      height,
      bleed: 2,
      ink: `follows|${many}|${avatar}|${width}|${style.direction}`,
      paint(pen) {
        const flip = mirrored(width, style);
        drawAvatar(pen, avatar ?? 'sky', flip(radius), radius, radius);
        const side = px(20);
        const arrow = { x: flip(2 * radius + px(7), side), y: radius - side / 2, side };
        const mirror = style.direction === 'rtl';
        drawIcon(pen, icons.forward, arrow, style.palette.mark, { mirror });
        for (let at = 0; at < many; at += 1)
          drawHead(pen, flip(lead + radius + at * step), radius, style);
      },
    },
  };
};

/** Somebody, and the sign that they are followed now. */
function drawHead(pen: Pen, x: number, radius: number, style: Style): void {
  const { px, palette } = style;
  pen.beginPath();
  pen.arc(x, radius, radius - 1, 0, Math.PI * 2);
  pen.fillStyle = style.flat ? palette.bubbleIn : mix(palette.bubbleIn, palette.accent, 0.16);
  pen.fill();
  pen.strokeStyle = style.flat ? palette.line : palette.screenBar;
  pen.lineWidth = 2;
  pen.stroke();
  pen.fillStyle = palette.accent;
  pen.beginPath();
  pen.arc(x, radius - px(4), px(4.5), 0, Math.PI * 2);
  pen.fill();
  pen.beginPath();
  pen.arc(x, radius + px(10), px(8), Math.PI * 1.02, Math.PI * 1.98);
  pen.fill();
}
