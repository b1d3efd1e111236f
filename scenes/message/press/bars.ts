/** Messages that come at once: as many bubbles as there are, with bars where the words would be. */

import { fade, seedOf } from '../../../src/look/colour.ts';
import { type Pen, roundRect } from '../../pen/picture.ts';
import type { Style } from '../../pen/style.ts';
import { bubblePath } from '../bubble-shape.ts';
import { type DrawFigure, mirrored } from './figure.ts';

/** More than these are no longer told apart; the sentence says how many there are. */
const most = 20;
/** CSS px at scale 1: the whole heap, and one bubble where there are few. */
const heap = { high: 196, bubble: 26, least: 7 } as const;

export const bars: DrawFigure = ({ count, seed, room }, style) => {
  const { px, palette } = style;
  const many = Math.min(count, most);
  const gap = px(many > 6 ? 2 : 3);
  const high = Math.max(px(heap.least), Math.min(px(heap.bubble), px(heap.high) / many - gap));
  const width = Math.min(room, px(210));
  const height = Math.ceil(many * (high + gap) - gap);
  return {
    steps: many,
    downward: true,
    picture: {
      width,
      height,
      bleed: 1,
      ink: `bars|${many}|${seed}|${width}|${style.direction}`,
      paint(pen) {
        const flip = mirrored(width, style);
        const look = style.app.bubble;
        for (let at = 0; at < many; at += 1) {
          const whole = width * widthOf(seed, at);
          const box = { x: flip(0, whole), y: at * (high + gap), width: whole, height: high };
          const last = at === many - 1;
          bubblePath(pen, box, {
            atLeft: style.direction === 'ltr',
            tail: 'none',
            joined: at > 0,
            last,
            look,
            unit: px(1) || 1,
          });
          pen.fillStyle = palette.bubbleIn;
          pen.fill();
          pen.strokeStyle = palette.line;
          pen.lineWidth = style.flat ? 1.5 : 1;
          pen.stroke();
          drawWords(pen, box, `${seed}${at}`, style);
        }
      },
    },
  };
};

/** A part of the whole, from a little over a third up. */
const widthOf = (seed: string, at: number): number =>
  0.4 + ((seedOf(`${seed}|${at}`) % 97) / 97) * 0.6;

/** Bars as long as words are, from one edge of the bubble to the other. */
function drawWords(
  pen: Pen,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  seed: string,
  style: Style,
): void {
  const { px, palette } = style;
  const flip = mirrored(box.width, style);
  const pad = px(11);
  const high = Math.max(2, Math.round(box.height * 0.32));
  const y = box.y + (box.height - high) / 2;
  pen.fillStyle = style.flat ? palette.onBubbleIn : fade(palette.onBubbleIn, 0.5);
  let x = pad;
  for (let word = 0; x < box.width - pad - px(10); word += 1) {
    const long = px(14 + (seedOf(`${seed}|${word}`) % 43));
    const width = Math.min(long, box.width - pad - x);
    roundRect(pen, { x: box.x + flip(x, width), y, width, height: high }, high / 2);
    pen.fill();
    x += width + px(5);
  }
}
