/** A voice message: a sign to play it and bars that rise and fall. Its words stand below. */

import { fade, mix, seedOf } from '../../src/look/colour.ts';
import { icons } from '../../src/look/icons.ts';
import { drawIcon } from '../pen/icon.ts';
import { type Pen, roundRect } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';

export function drawVoice(
  pen: Pen,
  name: string,
  width: number,
  height: number,
  style: Style,
): void {
  const { px, palette } = style;
  const rtl = style.direction === 'rtl';
  const seed = seedOf(name);
  pen.fillStyle = style.flat ? palette.bubbleIn : mix(palette.bubbleIn, palette.accent, 0.14);
  pen.fillRect(0, 0, width, height);
  const radius = px(20);
  const x = rtl ? width - px(14) - radius : px(14) + radius;
  const side = px(28);
  const at = { x: x - side / 2, y: (height - side) / 2, side };
  drawIcon(pen, icons.wave, at, palette.accent, { weight: 2.2 });
  const step = px(6);
  const count = Math.floor((width - px(84)) / step);
  for (let bar = 0; bar < count; bar += 1) {
    const swell = Math.sin((bar / count) * Math.PI) * 0.5 + 0.35;
    const tall = px(6) + (((seed >> (bar % 24)) & 7) / 7) * swell * height * 0.55;
    const left = px(68) + bar * step;
    pen.fillStyle = fade(palette.accent, bar < count / 3 ? 1 : 0.55);
    const at = {
      x: rtl ? width - left - px(3) : left,
      y: (height - tall) / 2,
      width: px(3),
      height: tall,
    };
    roundRect(pen, at, px(1.5));
    pen.fill();
  }
}
