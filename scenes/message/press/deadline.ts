/** An hour that was named, and passes: a line with a mark on it, and where one is now, beyond. */
import { fade } from '../../../src/look/colour.ts';
import { tacticPaths } from '../../../src/look/tactics.ts';
import { drawIcon } from '../../pen/icon.ts';
import { roundRect } from '../../pen/picture.ts';
import { type DrawFigure, mirrored } from './figure.ts';

export const deadline: DrawFigure = ({ room }, style) => {
  const { px, palette } = style;
  const width = Math.min(room, px(200));
  const side = px(24);
  const height = side + px(22);
  return {
    steps: 12,
    downward: false,
    picture: {
      width,
      height,
      bleed: 2,
      ink: `deadline|${width}|${style.direction}`,
      paint(pen) {
        const flip = mirrored(width, style);
        const y = side + px(11);
        const thick = Math.max(2, px(3));
        const hour = width * 0.55;
        const now = width - px(8);
        const line = (from: number, to: number, ink: string): void => {
          const x = flip(from, to - from);
          roundRect(pen, { x, y: y - thick / 2, width: to - from, height: thick }, thick / 2);
          pen.fillStyle = ink;
          pen.fill();
        };
        line(0, now, style.flat ? palette.mark : fade(palette.mark, 0.45));
        drawIcon(pen, tacticPaths.rush, { x: flip(hour) - side / 2, y: 0, side }, palette.mark);
        const mark = Math.max(2, px(2.5));
        const foot = px(7);
        roundRect(pen, { x: flip(hour) - mark / 2, y: y - foot, width: mark, height: 2 * foot }, 1);
        pen.fillStyle = palette.mark;
        pen.fill();
        pen.beginPath();
        pen.arc(flip(now), y, px(6), 0, Math.PI * 2);
        pen.fillStyle = palette.accent;
        pen.fill();
        pen.strokeStyle = palette.screen;
        pen.lineWidth = 2;
        pen.stroke();
      },
    },
  };
};
