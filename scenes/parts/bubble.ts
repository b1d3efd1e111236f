/** A message bubble, baked with its words: incoming at the start with a portrait, own at the end. */

import { bubbleCharacters } from '../../src/look/tokens.ts';
import type { Style } from '../style.ts';
import { drawAvatar } from './avatar.ts';
import { fillLifted, type Pen, type Picture } from './picture.ts';
import { drawText, type TextBlock } from './text-block.ts';

export interface BubbleParts {
  readonly text: string;
  readonly mine: boolean;
  /** The last of a run by one speaker has the tail and the portrait. */
  readonly last: boolean;
  readonly first: boolean;
  /** Name over the first bubble of a run, in groups. */
  readonly speaker: string | null;
  readonly avatar: string | null;
  /** Width of the conversation. */
  readonly room: number;
}

/** Average advance of Latin letters as a part of the type size. */
const letterWidth = 0.5;

export function bubble(parts: BubbleParts, style: Style): Picture {
  const { px, palette } = style;
  const gutter = parts.mine ? 0 : px(36);
  const pad = { x: px(13), y: px(8) };
  const face = style.face('chat');
  const most = Math.min(
    parts.room * 0.86 - gutter - 2 * pad.x - px(12),
    face.size * letterWidth * bubbleCharacters,
  );
  const words = style.type.set(parts.text, face, most, style.storyDirection);
  const name = speakerName(parts, style, most);
  const above = name ? name.height + px(2) : 0;
  const width = words.width + 2 * pad.x;
  const height = words.height + 2 * pad.y;
  const ground = parts.mine ? palette.bubbleOut : palette.bubbleIn;
  const ink = parts.mine ? palette.onBubbleOut : palette.onBubbleIn;
  // Whole picture from left to right; `x` of the bubble depends on the side it stands on.
  const atLeft = parts.mine === (style.direction === 'rtl');
  const x = atLeft ? gutter : 0;
  const whole = width + gutter;
  return {
    width: whole,
    height: height + above,
    bleed: px(10),
    ink: ['bubble', parts.text, parts.mine, parts.first, parts.last, parts.speaker, whole].join(
      '|',
    ),
    paint(pen) {
      const box = { x, y: above, width, height };
      bubblePath(pen, box, {
        atLeft,
        tail: parts.last && !style.flat,
        joined: !parts.first,
        unit: px(1) || 1,
      });
      if (style.flat) flatShape(pen, ground, palette.line, parts.mine);
      else fillLifted(pen, ground, 'lies', style.scale);
      drawText(pen, words, ink, {
        x: x + pad.x,
        y: above + pad.y,
        width: words.width,
        align: 'start',
        direction: words.direction,
      });
      if (name)
        drawText(pen, name, palette.inkSoft, {
          x: x + pad.x / 2,
          y: 0,
          width: Math.max(width, name.width),
          align: 'start',
          direction: style.direction,
        });
      if (parts.avatar && parts.last) {
        const radius = px(14);
        const centre = atLeft ? radius : whole - radius;
        drawAvatar(pen, parts.avatar, centre, above + height - radius, radius);
      }
    },
  };
}

function speakerName(parts: BubbleParts, style: Style, most: number): TextBlock | null {
  if (!parts.speaker || !parts.first) return null;
  return style.type.set(parts.speaker, style.face('small', 600), most, style.storyDirection, 1);
}

function flatShape(pen: Pen, ground: string, line: string, filled: boolean): void {
  pen.fillStyle = ground;
  pen.fill();
  if (filled) return;
  pen.strokeStyle = line;
  pen.lineWidth = 1.5;
  pen.stroke();
}

interface Shape {
  /** The bubble stands at the left of the conversation. */
  readonly atLeft: boolean;
  readonly tail: boolean;
  readonly joined: boolean;
  readonly unit: number;
}

/** Round on three corners; the corner at its own side is tight, and the last one points down. */
function bubblePath(
  pen: Pen,
  of: { x: number; y: number; width: number; height: number },
  { atLeft, tail, joined, unit }: Shape,
): void {
  const round = Math.min(18 * unit, of.height / 2);
  const tight = 6 * unit;
  const own = { top: joined ? tight : round, bottom: tail ? 2 * unit : tight };
  const radii = atLeft ? [own.top, round, round, own.bottom] : [round, own.top, own.bottom, round];
  pen.beginPath();
  pen.roundRect(of.x, of.y, of.width, of.height, radii);
  if (!tail) return;
  const foot = of.y + of.height;
  const edge = atLeft ? of.x : of.x + of.width;
  const out = atLeft ? -1 : 1;
  // Wound like the bubble itself, so that both fill as one shape.
  pen.moveTo(edge, foot - 14 * unit);
  if (atLeft) {
    pen.lineTo(edge + 8 * unit, foot);
    pen.lineTo(edge - 6 * unit, foot);
    pen.quadraticCurveTo(edge, foot - 4 * unit, edge, foot - 14 * unit);
  } else {
    pen.quadraticCurveTo(edge, foot - 4 * unit, edge + 6 * out * unit, foot);
    pen.lineTo(edge - 8 * unit, foot);
  }
  pen.closePath();
}
