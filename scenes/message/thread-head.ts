/** The head of a conversation, over its first message: who this is, large, as apps show it. */

import { drawAvatar } from '../pen/avatar.ts';
import type { Picture } from '../pen/picture.ts';
import { drawFrame } from '../pen/portrait-frame.ts';
import type { Style } from '../pen/style.ts';
import { drawText } from '../pen/text-block.ts';

export interface ThreadHeadParts {
  readonly name: string;
  /** The handle of an account, or the names of a group; null for neither. */
  readonly below: string | null;
  /** One portrait, or up to three of a group. */
  readonly avatars: readonly string[];
  readonly room: number;
}

export function threadHead({ name, below, avatars, room }: ThreadHeadParts, style: Style): Picture {
  const { px, palette } = style;
  const isGroup = avatars.length > 1;
  const radius = px(isGroup ? 24 : 36);
  const step = radius * 1.45;
  const width = room - px(48);
  const { storyDirection } = style;
  const title = style.type.set(name, style.face('large', 700), width, storyDirection, 1);
  const under = below && style.type.set(below, style.face('small'), width, storyDirection, 2);
  const top = 2 * radius + px(14);
  const height = top + title.height + (under ? under.height : 0) + px(16);
  const turn = style.direction === 'rtl' ? -1 : 1;
  return {
    width,
    height,
    bleed: 2,
    ink: ['head', name, below, avatars.join(), width].join('|'),
    paint(pen) {
      const corner = style.app.frame === 'square' ? 0.4 : 1;
      const y = radius + px(5);
      // The first of a group lies over the others.
      [...avatars.keys()].reverse().forEach((at) => {
        const x = width / 2 + turn * (at - (avatars.length - 1) / 2) * step;
        if (!isGroup) drawFrame(pen, x, y, radius + px(4), style);
        else {
          pen.beginPath();
          pen.roundRect(
            x - radius - px(3),
            y - radius - px(3),
            2 * radius + px(6),
            2 * radius + px(6),
            (radius + px(3)) * corner,
          );
          pen.fillStyle = palette.screen;
          pen.fill();
        }
        drawAvatar(pen, avatars[at] as string, x, y, radius, corner);
      });
      const place = { x: 0, width, align: 'centre' as const };
      drawText(pen, title, palette.onBubbleIn, { ...place, y: top, direction: title.direction });
      if (under)
        drawText(pen, under, palette.inkSoft, {
          ...place,
          y: top + title.height,
          direction: under.direction,
        });
    },
  };
}
