/** A badge that counts: small and empty at first, then larger, and at last with its number. */

import { fade } from '../../../src/look/colour.ts';
import { drawAvatar } from '../../pen/avatar.ts';
import { badge as drawBadge } from '../../pen/badge.ts';
import { type DrawFigure, mirrored } from './figure.ts';

/** How often it is seen to grow. */
const grown = 4;

export const badge: DrawFigure = ({ avatar, number }, style) => {
  const { px, palette } = style;
  const side = px(40);
  const gap = px(10);
  const edge = px(12);
  const width = grown * side + (grown - 1) * gap + edge;
  const height = side + edge;
  return {
    steps: grown,
    downward: false,
    picture: {
      width,
      height,
      bleed: px(4),
      ink: `badge|${avatar}|${number}|${width}|${style.direction}`,
      paint(pen) {
        const flip = mirrored(width, style);
        for (let at = 0; at < grown; at += 1) {
          const last = at === grown - 1;
          const middle = flip(at * (side + gap) + side / 2);
          const y = edge + side / 2;
          pen.globalAlpha = last || style.flat ? 1 : 0.45 + at * 0.15;
          drawAvatar(pen, avatar ?? 'sky', middle, y, side / 2, 0.5);
          pen.globalAlpha = 1;
          const x = middle + (flip(1) > flip(0) ? 1 : -1) * (side / 2 - px(3));
          if (last) {
            drawBadge(pen, number, x, edge, style);
            continue;
          }
          pen.beginPath();
          pen.arc(x, edge, px(3 + at * 2), 0, Math.PI * 2);
          pen.fillStyle = style.flat ? palette.risky : fade(palette.risky, 0.55 + at * 0.15);
          pen.fill();
        }
      },
    },
  };
};
