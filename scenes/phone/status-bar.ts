/** The signs at the upper end of the glass: the hour of the scene, as a phone has it, and of nobody's make. */

import { fade } from '../../src/look/colour.ts';
import type { Direction } from '../../src/view/ports.ts';
import { type Pen, type Picture, roundRect } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';
import { drawText } from '../pen/text-block.ts';

export interface StatusParts {
  readonly width: number;
  readonly height: number;
  /** As the story has told it last; null while it tells none, or where it stands large below. */
  readonly hour: string | null;
  readonly ink: string;
}

/** Waves and a battery at the end of the bar take so much of it. */
const signs = 62;

export function statusBar({ width, height, hour, ink }: StatusParts, style: Style): Picture {
  const { px } = style;
  const pad = px(height < px(30) ? 14 : 22);
  const room = width - 2 * pad - px(signs);
  const small = height < px(20) ? { size: style.readable(px(12)) } : {};
  const face = { ...style.face('small', 600), ...small };
  const block = hour === null ? null : style.type.set(hour, face, room, style.storyDirection, 1);
  return {
    width,
    height,
    bleed: 0,
    ink: ['status', width, height, hour, ink].join('|'),
    paint(pen) {
      const middle = height * 0.54;
      if (block) {
        const x = style.direction === 'rtl' ? width - pad - room : pad;
        const y = middle - block.height / 2;
        const { direction } = style;
        drawText(pen, block, ink, { x, y, width: room, align: 'start', direction });
      }
      drawSigns(pen, { end: width - pad, width, middle }, ink, style);
    },
  };
}

interface SignsAt {
  /** Where they end, left to right. */
  readonly end: number;
  readonly width: number;
  readonly middle: number;
}

function drawSigns(pen: Pen, at: SignsAt, ink: string, { px, direction }: Style): void {
  const { end, width, middle } = at;
  const flip = flipper(direction, width);
  pen.strokeStyle = ink;
  pen.lineWidth = px(1.4) || 1;
  roundRect(
    pen,
    { x: flip(end - px(20), px(20)), y: middle - px(5), width: px(20), height: px(10) },
    px(3),
  );
  pen.stroke();
  pen.fillStyle = ink;
  roundRect(
    pen,
    { x: flip(end - px(18), px(12)), y: middle - px(3), width: px(12), height: px(6) },
    px(1.5),
  );
  pen.fill();
  for (let bar = 0; bar < 4; bar += 1) {
    const height = px(3 + bar * 2.4);
    pen.fillStyle = bar === 3 ? fade(ink, 0.4) : ink;
    pen.fillRect(flip(end - px(46) + bar * px(5), px(3)), middle + px(5) - height, px(3), height);
  }
}

const flipper =
  (direction: Direction, whole: number) =>
  (x: number, width: number): number =>
    direction === 'rtl' ? whole - x - width : x;
