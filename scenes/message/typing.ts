/** Somebody is typing: a bubble, who it is in words, and three dots that may move on their own. */

import { drawAvatar } from '../pen/avatar.ts';
import { type Picture, roundRect } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';
import { drawText } from '../pen/text-block.ts';

export interface Typing {
  readonly picture: Picture;
  /** The dots, from the bubble's corner, CSS px. */
  readonly dots: readonly { readonly picture: Picture; readonly x: number; readonly y: number }[];
}

export function typing(text: string, avatar: string, room: number, style: Style): Typing {
  const { px, palette } = style;
  const bubbleWidth = px(56);
  const height = px(38);
  const gutter = px(36);
  const words = style.type.set(text, style.face('small'), room * 0.6, style.direction, 1);
  const width = gutter + bubbleWidth + px(8) + words.width;
  const rtl = style.direction === 'rtl';
  const flip = (x: number, size: number): number => (rtl ? width - x - size : x);
  const picture: Picture = {
    width,
    height,
    bleed: px(4),
    ink: `typing|${text}|${width}`,
    paint(pen) {
      const radius = px(14);
      const corner = style.app.frame === 'square' ? 0.4 : 1;
      drawAvatar(pen, avatar, flip(0, 2 * radius) + radius, height - radius, radius, corner);
      const x = flip(gutter, bubbleWidth);
      const round = Math.min(height / 2, px(style.app.bubble.round));
      roundRect(pen, { x, y: 0, width: bubbleWidth, height }, round);
      pen.fillStyle = palette.bubbleIn;
      pen.fill();
      if (style.flat || style.app.bubble.outlined) {
        pen.strokeStyle = palette.line;
        pen.stroke();
      }
      drawText(pen, words, palette.mark, {
        x: flip(gutter + bubbleWidth + px(8), words.width),
        y: (height - words.height) / 2,
        width: words.width,
        align: 'start',
        direction: style.direction,
      });
    },
  };
  const radius = px(3.6) || 3;
  const dot: Picture = {
    width: 2 * radius,
    height: 2 * radius,
    bleed: 1,
    ink: `typing-dot|${radius}|${palette.mark}`,
    paint(pen) {
      pen.beginPath();
      pen.arc(radius, radius, radius, 0, Math.PI * 2);
      pen.fillStyle = palette.mark;
      pen.fill();
    },
  };
  const middle = flip(gutter, bubbleWidth) + bubbleWidth / 2;
  const dots = [-1, 0, 1].map((at) => ({
    picture: dot,
    x: middle + at * px(12) * (rtl ? -1 : 1) - radius,
    y: height / 2 - radius,
  }));
  return { picture, dots };
}
