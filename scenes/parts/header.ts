/** The head of the app on the phone: whose conversation is open, and the discs of the others. */
import type { Style } from '../style.ts';
import { drawAvatar } from './avatar.ts';
import { badge } from './badge.ts';
import { drawFrame } from './frame.ts';
import { drawIcon, icons } from './icon.ts';
import type { Picture } from './picture.ts';
import { drawText } from './text-block.ts';

export interface HeaderParts {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly avatar: string;
  /** Room kept free at the end for the discs of other threads; 0 for none. */
  readonly taken: number;
}

export function header(
  { width, height, title, avatar, taken }: HeaderParts,
  style: Style,
): Picture {
  const { px, palette } = style;
  const radius = px(18);
  const pad = px(14);
  const lead = pad + 2 * radius + px(style.app.frame === 'petals' ? 14 : 10);
  const room = width - lead - Math.max(taken, px(48));
  const name = style.type.set(title, style.face('chat', 700), room, style.storyDirection, 1);
  const rtl = style.direction === 'rtl';
  return {
    width,
    height,
    bleed: 2,
    ink: `header|${title}|${avatar}|${width}|${taken}`,
    paint(pen) {
      pen.fillStyle = palette.screenBar;
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = palette.line;
      pen.fillRect(0, height - 1, width, 1);
      const centre = rtl ? width - pad - radius : pad + radius;
      drawFrame(pen, centre, height / 2, radius + px(3), style);
      drawAvatar(pen, avatar, centre, height / 2, radius, cornerOf(style));
      drawText(pen, name, palette.onBubbleIn, {
        x: rtl ? width - lead - room : lead,
        y: (height - name.height) / 2,
        width: room,
        align: style.app.title === 'middle' && taken === 0 ? 'centre' : 'start',
        direction: style.direction,
      });
      if (taken > px(20)) return;
      const side = px(22);
      const x = rtl ? pad : width - pad - side;
      const at = { x, y: (height - side) / 2, side };
      drawIcon(pen, signOf(style), at, palette.mark, { weight: 2.2 });
    },
  };
}

const cornerOf = ({ app }: Style): number => (app.frame === 'square' ? 0.4 : 1);

/** What a kind of app offers at the end of its header; nothing here is pressed. */
function signOf({ app }: Style): string {
  if (app.front === 'tiles' || app.front === 'pane') return icons.camera;
  if (app.front === 'rings') return icons.mic;
  if (app.ground === 'embers') return icons.flame;
  return app.ground === 'petals' ? icons.heart : icons.more;
}

export interface DiscParts {
  readonly width: number;
  readonly height: number;
  readonly avatar: string;
  /** Under the disc; null where there is no room for it. */
  readonly name: string | null;
  readonly open: boolean;
  /** The number on the badge, as people write it; null for none. */
  readonly unread: string | null;
}

/** One thread to switch to. */
export function disc(
  { width, height, avatar, name, open, unread }: DiscParts,
  style: Style,
): Picture {
  const { px, palette } = style;
  const radius = Math.min(px(name === null ? 16 : 20), width / 2 - px(5));
  const face = { ...style.face('small', open ? 700 : 400), size: Math.max(12, px(12)) };
  const label =
    name === null ? null : style.type.set(name, face, width - 2, style.storyDirection, 1);
  const cy = label ? px(8) + radius + px(2) : height / 2;
  return {
    width,
    height,
    bleed: 2,
    ink: `disc|${avatar}|${name}|${open}|${unread}|${width}`,
    paint(pen) {
      const cx = width / 2;
      if (open) drawFrame(pen, cx, cy, radius + px(3), style);
      drawAvatar(pen, avatar, cx, cy, radius, cornerOf(style));
      if (label)
        drawText(pen, label, open ? palette.onBubbleIn : palette.inkSoft, {
          x: 0,
          y: height - label.height - px(3),
          width,
          align: 'centre',
          direction: label.direction,
        });
      if (unread !== null) badge(pen, unread, cx + radius * 0.72, cy - radius * 0.72, style);
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
