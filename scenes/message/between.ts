/** What stands between bubbles: notices, narration, time passing, deeds, reactions and typing. */

import { fade } from '../../src/look/colour.ts';
import { icons } from '../../src/look/icons.ts';
import type { Act } from '../../src/script/types.ts';
import { drawTold, plain, setTold, type Told, toldInk } from '../pen/both-languages.ts';
import { drawIcon } from '../pen/icon.ts';
import { type Picture, roundRect } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';

/** A pill in the middle, with an icon when it is about something done or liked. */
function pill(kind: string, told: Told, icon: string | null, room: number, style: Style): Picture {
  const { px, palette } = style;
  const side = icon ? style.sign(18) : 0;
  const pad = { x: px(12), y: px(6) };
  const lead = icon ? side + px(8) : 0;
  const most = room - px(40) - 2 * pad.x - lead;
  const words = setTold(told, style.face('small', icon ? 600 : 400), most, style);
  const width = words.width + 2 * pad.x + lead;
  const height = words.height + 2 * pad.y;
  const rtl = style.direction === 'rtl';
  return {
    width,
    height,
    bleed: 2,
    ink: `${kind}|${toldInk(told)}|${width}`,
    paint(pen) {
      roundRect(pen, { x: 0, y: 0, width, height }, Math.min(height / 2, px(14)));
      // What is drawn behind the conversation would strike through the words.
      pen.fillStyle = palette.screen;
      pen.fill();
      if (style.flat) {
        pen.strokeStyle = palette.line;
        pen.stroke();
      } else {
        pen.fillStyle = fade(palette.mark, 0.13);
        pen.fill();
      }
      const ink = palette.inkSoft;
      if (icon) {
        const x = rtl ? width - pad.x - side : pad.x;
        drawIcon(pen, icon, { x, y: (height - side) / 2, side }, ink, { mirror: rtl, weight: 2.1 });
      }
      const x = rtl ? pad.x : pad.x + lead;
      drawTold(pen, words, ink, { x, y: pad.y, width: words.width });
    },
  };
}

export const notice = (told: Told, room: number, style: Style): Picture =>
  pill('notice', told, null, room, style);

/** Something done that is not a reply: "Kai blocked the account". */
export const deed = (told: Told, act: Act, room: number, style: Style): Picture =>
  pill(`deed-${act}`, told, icons[act], room, style);

/** A call that came or went. */
export const call = (told: Told, room: number, style: Style): Picture =>
  pill('call', told, icons.answer, room, style);

/**
 * The story's own voice: leaning, without a bubble, with a fine line at its side that goes on for
 * as long as nobody else speaks.
 */
export function narration(
  told: Told,
  { first, last }: { readonly first: boolean; readonly last: boolean },
  room: number,
  style: Style,
): Picture {
  const { px, palette } = style;
  const width = room - px(24);
  const face = {
    ...style.face('chat', 400, true),
    size: style.readable(Math.round(style.face('chat').size * 0.95)),
  };
  const words = setTold(told, face, width - px(34), style);
  const rtl = style.direction === 'rtl';
  return {
    width,
    height: words.height + px(8),
    bleed: 2,
    ink: `narration|${toldInk(told)}|${width}|${first}|${last}`,
    paint(pen) {
      const bar = rtl ? width - px(11) : px(8);
      const top = first ? px(6) : 0;
      const foot = words.height + (last ? px(2) : px(8));
      const radii = [...[0, 0].fill(first ? px(2) : 0), ...[0, 0].fill(last ? px(2) : 0)];
      roundRect(pen, { x: bar, y: top, width: px(3), height: foot - top }, radii);
      pen.fillStyle = fade(palette.mark, style.flat ? 1 : 0.4);
      pen.fill();
      drawTold(pen, words, palette.inkSoft, {
        x: rtl ? px(12) : px(22),
        y: px(4),
        width: width - px(34),
      });
    },
  };
}

/** Time passing: words between two fine lines. */
export const timePassing = (told: Told, room: number, style: Style): Picture =>
  between('time', told, style.palette.mark, room, style);

/** From here on the messages are new. */
export const newMessages = (text: string, room: number, style: Style): Picture =>
  between('new', plain(text, style.direction), style.palette.accent, room, style);

function between(kind: string, told: Told, ink: string, room: number, style: Style): Picture {
  const { px } = style;
  const width = room - px(24);
  const words = setTold(told, style.face('small', 600), width - px(60), style);
  const height = words.height + px(4);
  return {
    width,
    height,
    bleed: 2,
    ink: `${kind}|${toldInk(told)}|${width}`,
    paint(pen) {
      const rest = (width - words.width) / 2 - px(10);
      pen.fillStyle = fade(ink, style.flat ? 1 : 0.4);
      const y = Math.round(height / 2);
      pen.fillRect(0, y, rest, 1);
      pen.fillRect(width - rest, y, rest, 1);
      drawTold(pen, words, ink, { x: 0, y: px(2), width, align: 'centre' });
    },
  };
}
