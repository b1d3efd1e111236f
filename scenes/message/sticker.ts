/** A sticker: large, with a white paper edge, and what it shows in words below. */

import { pick, seedOf } from '../../src/look/colour.ts';
import { things } from '../../src/look/portraits/faceless.ts';
import { portraitLayers } from '../../src/look/portraits/portrait.ts';
import { drawDisc } from '../pen/avatar.ts';
import { drawTold, setTold, type Told, toldInk } from '../pen/both-languages.ts';
import type { Picture } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';
import { artOf } from './sticker-art.ts';

export interface StickerParts {
  readonly told: Told;
  readonly seed: string;
  readonly mine: boolean;
  readonly room: number;
}

/** What stickers show; a shape for a feeling, never a person. */
const subjects = ['sun', 'cat', 'plant', 'wave', 'star', 'peak', 'moon'] as const;

export function sticker({ told, seed, mine, room }: StickerParts, style: Style): Picture {
  const { px, palette } = style;
  const gutter = mine ? 0 : px(36);
  const side = px(118);
  const words = setTold(told, style.face('small'), Math.min(room * 0.66, px(220)), style);
  const width = Math.max(side, words.width) + gutter;
  const rtl = style.direction === 'rtl';
  const atLeft = mine === rtl;
  const own = artOf(seed);
  const subject = own?.name ?? (things[seed] ? seed : pick(subjects, seedOf(seed), 1));
  return {
    width,
    height: side + px(6) + words.height,
    bleed: px(8),
    ink: `sticker|${subject}|${toldInk(told)}|${width}`,
    paint(pen) {
      const left = atLeft ? gutter : width - gutter - side;
      pen.save();
      pen.translate(left + side / 2, side / 2);
      pen.rotate((((seedOf(seed) >> 3) % 9) - 4) / 60);
      petals(pen, side / 2);
      pen.fillStyle = '#FFFFFF';
      if (!style.flat) {
        pen.shadowColor = 'rgb(10 14 28 / 0.28)';
        pen.shadowBlur = px(8) * pen.getTransform().a;
        pen.shadowOffsetY = px(2);
      }
      pen.fill();
      pen.shadowColor = 'transparent';
      if (style.flat) {
        pen.strokeStyle = palette.line;
        pen.stroke();
      }
      drawDisc(pen, own?.layers ?? portraitLayers(subject), 0, 0, side * 0.4);
      pen.restore();
      drawTold(pen, words, palette.inkSoft, {
        x: atLeft ? gutter : width - gutter - words.width,
        y: side + px(6),
        width: words.width,
      });
    },
  };
}

/** A round shape with a scalloped edge. */
function petals(pen: CanvasRenderingContext2D, radius: number): void {
  const count = 14;
  pen.beginPath();
  for (let at = 0; at < count; at += 1) {
    const from = (at / count) * Math.PI * 2;
    const to = ((at + 1) / count) * Math.PI * 2;
    const middle = (from + to) / 2;
    if (at === 0) pen.moveTo(Math.cos(from) * radius * 0.94, Math.sin(from) * radius * 0.94);
    pen.quadraticCurveTo(
      Math.cos(middle) * radius * 1.08,
      Math.sin(middle) * radius * 1.08,
      Math.cos(to) * radius * 0.94,
      Math.sin(to) * radius * 0.94,
    );
  }
  pen.closePath();
}
