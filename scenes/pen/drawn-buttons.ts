/** Drawn controls: the filled button of a card, and the small ones that hurry things along. */

import { fade } from '../../src/look/colour.ts';
import { icons } from '../../src/look/icons.ts';
import { drawIcon } from './icon.ts';
import { fillLifted, type Pen, type Picture, roundRect } from './picture.ts';
import type { Style } from './style.ts';
import { drawText } from './text-block.ts';

/** No control is smaller than this, CSS px. */
const leastHeight = 44;

/** Fills the current path as a card that stands on the glass; with an edge where nothing has a shadow. */
export function fillCard(pen: Pen, colour: string, lift: number, style: Style): void {
  const { palette } = style;
  if (!style.flat) {
    fillLifted(pen, colour, 'stands', style.scale * lift);
    return;
  }
  pen.fillStyle = palette.screen;
  pen.fill();
  pen.strokeStyle = palette.line;
  pen.lineWidth = 2;
  pen.stroke();
}

/** The one filled button of a card. */
export function button(text: string, room: number, style: Style): Picture {
  const { px, palette } = style;
  const side = px(20);
  const words = style.type.set(text, style.face('chat', 700), room - px(72), style.direction, 2);
  const width = words.width + side + px(54);
  const height = Math.max(leastHeight, words.height + px(20));
  const rtl = style.direction === 'rtl';
  return {
    width,
    height,
    bleed: px(12),
    ink: `button|${text}|${width}`,
    paint(pen) {
      roundRect(pen, { x: 0, y: 0, width, height }, px(12));
      fillLifted(pen, palette.accent, style.flat ? 'lies' : 'stands', style.scale * 0.6);
      const at = { y: (height - side) / 2, side, x: rtl ? px(20) : width - px(20) - side };
      drawIcon(pen, icons.forward, at, palette.onAccent, { mirror: rtl, weight: 2.4 });
      drawText(pen, words, palette.onAccent, {
        x: rtl ? px(20) + side + px(10) : px(22),
        y: (height - words.height) / 2,
        width: words.width,
        align: 'start',
        direction: words.direction,
      });
    },
  };
}

export interface SmallControl {
  /** Empty for one that is known by its sign. */
  readonly text: string;
  /** Light words on the dark room, or quiet ones on the phone's glass. */
  readonly on: 'room' | 'glass';
  readonly room: number;
  /** Its drawing in the field of 24, where it hurries nothing. */
  readonly sign?: string;
}

export function smallControl({ text, on, room, sign }: SmallControl, style: Style): Picture {
  const { px, palette } = style;
  const side = style.sign(16);
  const words = style.type.set(text, style.face('small', 600), room - px(50), style.direction, 1);
  const width = text === '' ? Math.max(leastHeight, side + px(28)) : words.width + side + px(34);
  const shown = Math.max(px(34), words.height + px(12));
  const height = Math.max(leastHeight, shown);
  const rtl = style.direction === 'rtl';
  const isOnRoom = on === 'room' && !style.flat;
  const ink = isOnRoom ? '#F7F1E5' : palette.accent;
  return {
    width,
    height,
    bleed: 2,
    ink: `small|${text}|${on}|${width}|${sign}`,
    paint(pen) {
      const box = { x: 0.5, y: (height - shown) / 2, width: width - 1, height: shown };
      roundRect(pen, box, shown / 2);
      pen.fillStyle = isOnRoom ? fade('#1B2233', 0.94) : fade(palette.accent, style.flat ? 0 : 0.1);
      pen.fill();
      pen.strokeStyle = isOnRoom
        ? fade('#F7F1E5', 0.35)
        : fade(palette.accent, style.flat ? 1 : 0.35);
      pen.lineWidth = 1;
      pen.stroke();
      const end = text === '' ? (width - side) / 2 : px(12);
      const x = rtl ? end : width - end - side;
      drawIcon(pen, sign ?? icons.hurry, { x, y: (height - side) / 2, side }, ink, {
        mirror: rtl,
        weight: 2.4,
      });
      drawText(pen, words, ink, {
        x: rtl ? px(12) + side + px(6) : px(16),
        y: (height - words.height) / 2,
        width: words.width,
        align: 'start',
        direction: words.direction,
      });
    },
  };
}
