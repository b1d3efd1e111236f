/** Blocks that several screens share: a heading with an icon, a line with a sign before it. */

import { fade } from '../../../src/look/colour.ts';
import { drawTold, setTold, type Told } from '../../pen/both-languages.ts';
import { drawIcon } from '../../pen/icon.ts';
import { roundRect } from '../../pen/picture.ts';
import type { Style } from '../../pen/style.ts';
import type { Block } from './blocks.ts';

export interface SignLine {
  readonly told: Told;
  readonly icon: string;
  /** Colours of the sign and of the words; those of the bar when left out. */
  readonly sign?: string;
  readonly ink?: string;
  /** A soft ground behind the line. */
  readonly tint?: string;
  readonly bold?: boolean;
  readonly step?: 'small' | 'chat' | 'large';
  readonly rank: number;
  readonly gap?: number;
}

/** A line with a sign before it, as wide as `width` less the padding at both sides. */
export function signLine(line: SignLine, width: number, pad: number, style: Style): Block {
  const { px, palette } = style;
  const side = style.sign(line.step === 'large' ? 24 : 19);
  const inner = line.tint ? px(9) : 0;
  const lead = side + px(10);
  const room = width - 2 * pad - lead - 2 * inner;
  const face = style.face(line.step ?? 'chat', line.bold ? 700 : 400);
  const words = setTold(line.told, face, room, style);
  const high = line.tint ? px(5) : 0;
  const height = Math.max(side, words.height) + 2 * high;
  const rtl = style.direction === 'rtl';
  return {
    height,
    gap: line.gap ?? px(6),
    rank: line.rank,
    draw(pen, y) {
      if (line.tint) {
        roundRect(pen, { x: pad, y, width: width - 2 * pad, height }, px(8));
        pen.fillStyle = style.flat ? palette.screenBar : fade(line.tint, 0.14);
        pen.fill();
        if (style.flat) {
          pen.strokeStyle = line.tint;
          pen.stroke();
        }
      }
      const first = words.main.lineHeight;
      const x = rtl ? width - pad - inner - side : pad + inner;
      const at = { x, y: y + high + (Math.max(side, first) - side) / 2, side };
      drawIcon(pen, line.icon, at, line.sign ?? palette.accent, { weight: 2.2 });
      drawTold(pen, words, line.ink ?? palette.onBubbleIn, {
        x: rtl ? pad + inner : pad + inner + lead,
        y: y + (height - words.height) / 2,
        width: room,
        direction: style.direction,
      });
    },
  };
}
