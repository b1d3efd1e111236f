/** How far an own message has come: delivered, or read. Each kind of app says it in its own way. */

import { icons } from '../../src/look/icons.ts';
import { drawAvatar } from '../pen/avatar.ts';
import { drawIcon } from '../pen/icon.ts';
import type { Pen } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';

export interface Mark {
  readonly state: 'delivered' | 'read';
  /** Portrait of the reader. */
  readonly avatar: string;
}

export const markHeight = (style: Style): number => style.px(17);

/** Under the end of a bubble; `width` of the picture and `y` of the bubble's foot, CSS px. */
export function drawMark(pen: Pen, mark: Mark, width: number, y: number, style: Style): void {
  const { px, palette } = style;
  const rtl = style.direction === 'rtl';
  const isRead = mark.state === 'read';
  const side = px(15);
  const x = rtl ? px(8) : width - px(8) - side;
  const top = y + px(2);
  const ink = palette.mark;
  if (style.app.read === 'face' && isRead) {
    const radius = px(7);
    drawAvatar(pen, mark.avatar, x + side / 2, top + radius, radius);
    return;
  }
  if (style.app.read === 'dot') {
    pen.beginPath();
    pen.arc(x + side / 2, top + px(7), px(4), 0, Math.PI * 2);
    pen.strokeStyle = ink;
    pen.lineWidth = px(1.6) || 1;
    pen.stroke();
    pen.fillStyle = ink;
    if (isRead) pen.fill();
    return;
  }
  drawIcon(pen, isRead ? icons.ticks : icons.tick, { x, y: top, side }, ink, { weight: 2.6 });
}
