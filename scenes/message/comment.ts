/** A comment under a post, and who liked something: no bubble, flush, small portrait, bold name. */

import { fade } from '../../src/look/colour.ts';
import { signs } from '../../src/look/icons.ts';
import type { Sign } from '../../src/script/types.ts';
import { drawAvatar } from '../pen/avatar.ts';
import { drawTold, setTold, type Told, toldInk } from '../pen/both-languages.ts';
import { drawIcon } from '../pen/icon.ts';
import { type Picture, roundRect } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';
import { drawText } from '../pen/text-block.ts';

export interface CommentParts {
  readonly told: Told;
  readonly name: string;
  readonly avatar: string;
  readonly room: number;
}

export function comment({ told, name, avatar, room }: CommentParts, style: Style): Picture {
  const { px, palette } = style;
  const width = room - px(24);
  const radius = px(15);
  const lead = 2 * radius + px(10);
  const tail = px(8);
  const who = style.type.set(
    name,
    style.face('small', 700),
    width - lead - tail,
    style.storyDirection,
    1,
  );
  const words = setTold(told, style.face('chat'), width - lead - tail, style);
  const rtl = style.direction === 'rtl';
  return {
    width,
    height: Math.max(2 * radius, who.height + words.height),
    bleed: 2,
    ink: `comment|${name}|${toldInk(told)}|${width}`,
    paint(pen) {
      const corner = style.app.frame === 'square' ? 0.4 : 1;
      drawAvatar(pen, avatar, rtl ? width - radius : radius, radius, radius, corner);
      const x = rtl ? tail : lead;
      const room = { x, width: width - lead - tail };
      drawText(pen, who, palette.onBubbleIn, {
        ...room,
        y: 0,
        align: 'start',
        direction: style.direction,
      });
      drawTold(pen, words, palette.onBubbleIn, {
        ...room,
        y: who.height,
        direction: style.direction,
      });
    },
  };
}

export interface ReactionParts {
  readonly told: Told;
  /** Shown before the words where they tell of one. */
  readonly sign: Sign | null;
  /** What it is about has a portrait at its start, and the pill stands beside that. */
  readonly beside: boolean;
  readonly room: number;
}

/** What others gave: a pill under what it is about, with the sign that its words tell of. */
export function reaction({ told, sign, beside, room }: ReactionParts, style: Style): Picture {
  const { px, palette } = style;
  const side = sign ? style.sign(16) : 0;
  const pad = { x: px(10), y: px(4) };
  const lead = sign ? side + px(6) : 0;
  const gutter = beside ? px(36) : 0;
  const words = setTold(told, style.face('small', 600), room * 0.7, style);
  const pill = words.width + lead + 2 * pad.x;
  const width = pill + gutter;
  const height = words.height + 2 * pad.y;
  const rtl = style.direction === 'rtl';
  return {
    width,
    height,
    bleed: px(4),
    ink: `reaction|${toldInk(told)}|${sign}|${width}`,
    paint(pen) {
      const left = rtl ? 0 : gutter;
      roundRect(pen, { x: left, y: 0, width: pill, height }, Math.min(height / 2, px(14)));
      pen.fillStyle = palette.bubbleIn;
      pen.fill();
      pen.strokeStyle = style.flat ? palette.line : fade(palette.mark, 0.35);
      pen.lineWidth = 1.2;
      pen.stroke();
      const x = rtl ? pill - pad.x - side : left + pad.x;
      const at = { x, y: pad.y + px(2), side };
      if (sign) drawIcon(pen, signs[sign], at, palette.accent, { weight: 2.4 });
      drawTold(pen, words, palette.inkSoft, {
        x: rtl ? pad.x : left + pad.x + lead,
        y: pad.y,
        width: words.width,
      });
    },
  };
}
