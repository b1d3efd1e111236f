/** What stands between bubbles: notices, narration, time passing, deeds, reactions and typing. */
import type { Act } from '../../src/script/types.ts';
import type { Style } from '../style.ts';
import { drawAvatar } from './avatar.ts';
import { fade } from './colour.ts';
import { drawIcon, icons } from './icon.ts';
import { type Picture, roundRect } from './picture.ts';
import { drawText } from './text-block.ts';

/** A pill in the middle, with an icon when it is about something done or liked. */
function pill(
  kind: string,
  text: string,
  icon: string | null,
  room: number,
  style: Style,
): Picture {
  const { px, palette } = style;
  const side = icon ? px(18) : 0;
  const pad = { x: px(12), y: px(6) };
  const lead = icon ? side + px(8) : 0;
  const most = room - px(40) - 2 * pad.x - lead;
  const words = style.type.set(
    text,
    style.face('small', icon ? 600 : 400),
    most,
    style.storyDirection,
  );
  const width = words.width + 2 * pad.x + lead;
  const height = words.height + 2 * pad.y;
  const rtl = style.direction === 'rtl';
  return {
    width,
    height,
    bleed: 2,
    ink: `${kind}|${text}|${width}`,
    paint(pen) {
      roundRect(pen, { x: 0, y: 0, width, height }, Math.min(height / 2, px(14)));
      pen.fillStyle = style.flat ? palette.screen : fade(palette.mark, 0.13);
      pen.fill();
      if (style.flat) {
        pen.strokeStyle = palette.line;
        pen.stroke();
      }
      const ink = palette.inkSoft;
      if (icon) {
        const x = rtl ? width - pad.x - side : pad.x;
        drawIcon(pen, icon, { x, y: (height - side) / 2, side }, ink, { mirror: rtl, weight: 2.1 });
      }
      const x = rtl ? pad.x : pad.x + lead;
      const { direction } = words;
      drawText(pen, words, ink, { x, y: pad.y, width: words.width, align: 'start', direction });
    },
  };
}

export const notice = (text: string, room: number, style: Style): Picture =>
  pill('notice', text, null, room, style);

/** Something done that is not a reply: "Kai blocked the account". */
export const deed = (text: string, act: Act, room: number, style: Style): Picture =>
  pill(`deed-${act}`, text, icons.acts[act], room, style);

/** A call that came or went. */
export const call = (text: string, room: number, style: Style): Picture =>
  pill('call', text, icons.acts.answer, room, style);

export const reaction = (text: string, room: number, style: Style): Picture =>
  pill('reaction', text, icons.heart, room, style);

/** The story's own voice: leaning, without a bubble, with a fine line at its side. */
export function narration(text: string, room: number, style: Style): Picture {
  const { px, palette } = style;
  const width = room - px(24);
  const face = {
    ...style.face('chat', 400, true),
    size: Math.round(style.face('chat').size * 0.95),
  };
  const words = style.type.set(text, face, width - px(34), style.storyDirection);
  const rtl = style.direction === 'rtl';
  return {
    width,
    height: words.height + px(8),
    bleed: 2,
    ink: `narration|${text}|${width}`,
    paint(pen) {
      const bar = rtl ? width - px(11) : px(8);
      roundRect(pen, { x: bar, y: px(6), width: px(3), height: words.height - px(4) }, px(2));
      pen.fillStyle = fade(palette.mark, style.flat ? 1 : 0.4);
      pen.fill();
      drawText(pen, words, palette.inkSoft, {
        x: rtl ? px(12) : px(22),
        y: px(4),
        width: width - px(34),
        align: 'start',
        direction: words.direction,
      });
    },
  };
}

/** Time passing: words between two fine lines. */
export function timePassing(text: string, room: number, style: Style): Picture {
  const { px, palette } = style;
  const width = room - px(24);
  const words = style.type.set(
    text,
    style.face('small', 600),
    width - px(60),
    style.storyDirection,
  );
  const height = words.height + px(4);
  return {
    width,
    height,
    bleed: 2,
    ink: `time|${text}|${width}`,
    paint(pen) {
      const rest = (width - words.width) / 2 - px(10);
      pen.fillStyle = fade(palette.mark, style.flat ? 1 : 0.35);
      const y = Math.round(height / 2);
      pen.fillRect(0, y, rest, 1);
      pen.fillRect(width - rest, y, rest, 1);
      const { direction } = words;
      drawText(pen, words, palette.mark, { x: 0, y: px(2), width, align: 'centre', direction });
    },
  };
}

/** Three dots in a bubble and who is typing: it stands still, so that the stage may sleep. */
export function typing(text: string, avatar: string, room: number, style: Style): Picture {
  const { px, palette } = style;
  const bubbleWidth = px(56);
  const height = px(38);
  const gutter = px(36);
  const words = style.type.set(text, style.face('small'), room * 0.6, style.direction, 1);
  const width = gutter + bubbleWidth + px(8) + words.width;
  const rtl = style.direction === 'rtl';
  const flip = (x: number, size: number): number => (rtl ? width - x - size : x);
  return {
    width,
    height,
    bleed: px(4),
    ink: `typing|${text}|${width}`,
    paint(pen) {
      const radius = px(14);
      drawAvatar(pen, avatar, flip(0, 2 * radius) + radius, height - radius, radius);
      const x = flip(gutter, bubbleWidth);
      roundRect(pen, { x, y: 0, width: bubbleWidth, height }, height / 2);
      pen.fillStyle = palette.bubbleIn;
      pen.fill();
      if (style.flat) {
        pen.strokeStyle = palette.line;
        pen.stroke();
      }
      [0.45, 0.7, 1].forEach((alpha, at) => {
        pen.beginPath();
        const from = bubbleWidth / 2 + (at - 1) * px(12) * (rtl ? -1 : 1);
        pen.arc(x + from, height / 2, px(3.6), 0, Math.PI * 2);
        pen.fillStyle = fade(palette.mark, alpha);
        pen.fill();
      });
      drawText(pen, words, palette.mark, {
        x: flip(gutter + bubbleWidth + px(8), words.width),
        y: (height - words.height) / 2,
        width: words.width,
        align: 'start',
        direction: style.direction,
      });
    },
  };
}
