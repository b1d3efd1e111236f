/** A message bubble, baked with its words: incoming at the start with a portrait, own at the end. */

import { bubbleCharacters } from '../../src/look/tokens.ts';
import { drawAvatar } from '../pen/avatar.ts';
import { drawTold, setTold, type Told, toldInk } from '../pen/both-languages.ts';
import { fillLifted, type Picture } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';
import { drawText, type TextBlock } from '../pen/text-block.ts';
import { bubblePath } from './bubble-shape.ts';
import { drawMark, type Mark, markHeight } from './mark.ts';

export interface BubbleParts {
  readonly told: Told;
  readonly mine: boolean;
  /** The last of a run by one speaker has the tail and the portrait. */
  readonly last: boolean;
  readonly first: boolean;
  /** Name over the first bubble of a run, in groups. */
  readonly speaker: string | null;
  readonly avatar: string | null;
  /** How far an own message has come; null for none shown. */
  readonly mark: Mark | null;
  /** Width of the conversation. */
  readonly room: number;
}

/** Average advance of Latin letters as a part of the type size. */
const letterWidth = 0.5;

export function bubble(parts: BubbleParts, style: Style): Picture {
  const { px, palette } = style;
  const look = style.app.bubble;
  const gutter = parts.mine ? 0 : px(36);
  const pad = { x: px(13), y: px(8) };
  const face = style.face('chat');
  const most = Math.min(
    parts.room * 0.86 - gutter - 2 * pad.x - px(12),
    face.size * letterWidth * bubbleCharacters,
  );
  const words = setTold(parts.told, face, most, style);
  const name = speakerName(parts, style, most);
  const above = name ? name.height + px(2) : 0;
  const below = parts.mark ? markHeight(style) : 0;
  const width = words.width + 2 * pad.x;
  const height = words.height + 2 * pad.y;
  const ground = parts.mine ? palette.bubbleOut : palette.bubbleIn;
  const ink = parts.mine ? palette.onBubbleOut : palette.onBubbleIn;
  // Whole picture from left to right; `x` of the bubble depends on the side it stands on.
  const atLeft = parts.mine === (style.direction === 'rtl');
  const x = atLeft ? gutter : 0;
  const whole = Math.max(width + gutter, parts.mark ? px(40) : 0);
  return {
    width: whole,
    height: height + above + below,
    bleed: px(10),
    ink: [
      'bubble',
      toldInk(parts.told),
      parts.mine,
      parts.first,
      parts.last,
      parts.speaker,
      parts.mark?.state,
      whole,
    ].join('|'),
    paint(pen) {
      const left = parts.mine && !atLeft ? whole - width : x;
      bubblePath(
        pen,
        { x: left, y: above, width, height },
        {
          atLeft,
          tail: parts.last && !style.flat ? look.tail : 'none',
          joined: !parts.first,
          last: parts.last,
          look,
          unit: px(1) || 1,
        },
      );
      if (style.flat) {
        pen.fillStyle = ground;
        pen.fill();
      } else fillLifted(pen, ground, 'lies', style.scale);
      if (!parts.mine && (style.flat || look.outlined)) {
        pen.strokeStyle = palette.line;
        pen.lineWidth = style.flat ? 1.5 : 1;
        pen.stroke();
      }
      drawTold(pen, words, ink, { x: left + pad.x, y: above + pad.y, width: words.width });
      if (name)
        drawText(pen, name, palette.inkSoft, {
          x: left + pad.x / 2,
          y: 0,
          width: Math.max(width, name.width),
          align: 'start',
          direction: style.direction,
        });
      if (parts.avatar && parts.last) {
        const radius = px(14);
        const centre = atLeft ? radius : whole - radius;
        const corner = style.app.frame === 'square' ? 0.4 : 1;
        drawAvatar(pen, parts.avatar, centre, above + height - radius, radius, corner);
      }
      if (parts.mark) drawMark(pen, parts.mark, whole, above + height, style);
    },
  };
}

function speakerName(parts: BubbleParts, style: Style, most: number): TextBlock | null {
  if (!parts.speaker || !parts.first) return null;
  return style.type.set(parts.speaker, style.face('small', 600), most, style.storyDirection, 1);
}
