/** The head of the app on the phone: whose conversation is open, and the discs of the others. */

import { icons } from '../../src/look/icons.ts';
import type { Rect } from '../../src/view/placement.ts';
import { drawFaces, type Faces } from '../pen/avatar.ts';
import { badge, dot } from '../pen/badge.ts';
import { drawIcon } from '../pen/icon.ts';
import type { Picture } from '../pen/picture.ts';
import { drawFrame } from '../pen/portrait-frame.ts';
import type { Style } from '../pen/style.ts';
import { drawText } from '../pen/text-block.ts';

export interface HeaderParts {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Whose conversation it is. */
  readonly avatars: readonly string[];
  /** Room kept free at the end for the discs of other threads and for the sign of more; 0 for none. */
  readonly taken: number;
  /** A press opens who this is. */
  readonly opens: boolean;
  /** Where the sign of more stands, from the header's corner; null where there is nothing more. */
  readonly more: Rect | null;
}

export function header(
  { width, height, title, avatars, taken, opens, more }: HeaderParts,
  style: Style,
): Picture {
  const { px, palette } = style;
  // Around it stands a frame, and under the signs of a phone in the hand a header is low.
  const radius = Math.min(px(18), height / 2 - px(6));
  const pad = px(14);
  const lead = pad + 2 * radius + px(style.app.frame === 'petals' ? 14 : 10);
  const room = width - lead - Math.max(taken, px(14));
  const name = style.type.set(title, style.face('chat', 700), room, style.storyDirection, 1);
  const rtl = style.direction === 'rtl';
  return {
    width,
    height,
    bleed: 2,
    ink: `header|${title}|${avatars}|${width}|${taken}|${more?.x}`,
    controls: {
      ...(opens ? { contact: { x: rtl ? taken : 0, y: 0, width: width - taken, height } } : {}),
      ...(more ? { more } : {}),
    },
    paint(pen) {
      pen.fillStyle = palette.screenBar;
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = palette.line;
      pen.fillRect(0, height - 1, width, 1);
      const centre = rtl ? width - pad - radius : pad + radius;
      if (avatars.length === 1) drawFrame(pen, centre, height / 2, radius + px(3), style);
      drawFaces(pen, facesOf(avatars, style), centre, height / 2, radius);
      drawText(pen, name, palette.onBubbleIn, {
        x: rtl ? width - lead - room : lead,
        y: (height - name.height) / 2,
        width: room,
        align: style.app.title === 'middle' && taken <= (more?.width ?? 0) ? 'centre' : 'start',
        direction: style.direction,
      });
      if (more === null) return;
      const side = px(24);
      const at = { x: more.x + (more.width - side) / 2, y: (height - side) / 2, side };
      drawIcon(pen, icons.more, at, palette.inkSoft, { weight: 3.2 });
    },
  };
}

const facesOf = (names: readonly string[], { app, palette }: Style): Faces => ({
  names,
  corner: app.frame === 'square' ? 0.4 : 1,
  ground: palette.screenBar,
});

export interface DiscParts {
  readonly width: number;
  readonly height: number;
  readonly avatars: readonly string[];
  /** Under the disc; null where there is no room for it. */
  readonly name: string | null;
  readonly open: boolean;
  /** The number on the badge, as people write it; null for none. */
  readonly unread: string | null;
}

/** One thread to switch to. */
export function disc(
  { width, height, avatars, name, open, unread }: DiscParts,
  style: Style,
): Picture {
  const { px, palette } = style;
  const radius = Math.min(px(name === null ? 16 : 20), width / 2 - px(5));
  const face = { ...style.face('small', open ? 700 : 400), size: style.readable(px(12)) };
  const label =
    name === null ? null : style.type.set(name, face, width - 2, style.storyDirection, 1);
  const cy = label ? px(8) + radius + px(2) : height / 2;
  return {
    width,
    height,
    bleed: 2,
    ink: `disc|${avatars}|${name}|${open}|${unread}|${width}`,
    paint(pen) {
      const cx = width / 2;
      if (open) drawFrame(pen, cx, cy, radius + px(3), style);
      drawFaces(pen, facesOf(avatars, style), cx, cy, radius);
      if (label)
        drawText(pen, label, open ? palette.onBubbleIn : palette.inkSoft, {
          x: 0,
          y: height - label.height - px(3),
          width,
          align: 'centre',
          direction: label.direction,
        });
      if (unread === null) return;
      const at = { x: cx + radius * 0.72, y: cy - radius * 0.72 };
      // Letters for a class would hide the portrait that they are about.
      if (style.readable(0) > radius) dot(pen, at.x, at.y, radius * 0.42, style);
      else badge(pen, unread, at.x, at.y, style);
    },
  };
}

/** The strip under the header. */
export function strip(width: number, height: number, style: Style): Picture {
  const { palette } = style;
  return {
    width,
    height,
    bleed: 0,
    ink: `strip|${width}|${height}`,
    paint(pen) {
      pen.fillStyle = palette.screenBar;
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = palette.line;
      pen.fillRect(0, height - 1, width, 1);
    },
  };
}
