/** Somebody in a call: the drawn portrait of whom the story knows, and a dark pane for an account. */

import { mix } from '../../../src/look/colour.ts';
import { isPerson, portraitGround } from '../../../src/look/portraits/portrait.ts';
import type { Id } from '../../../src/script/types.ts';
import type { Rect } from '../../../src/view/placement.ts';
import { drawAvatar } from '../../pen/avatar.ts';
import type { Chat } from '../../pen/chat-shape.ts';
import { type Pen, roundRect } from '../../pen/picture.ts';
import type { Style } from '../../pen/style.ts';
import { drawText } from '../../pen/text-block.ts';
import { faceOf, nameOf } from './who.ts';

/** Enough that the people of one call rarely share one. */
const tones = [
  '#3E5C86',
  '#5A4A80',
  '#2F6F6A',
  '#7A4A5A',
  '#45566E',
  '#6B5A34',
  '#35618A',
  '#6A3F6E',
] as const;

export interface Presence {
  readonly name: string | null;
  /** Name of the portrait; null for a pane that shows nothing. */
  readonly face: string | null;
  /** Colour of the pane where nobody's face fills it. */
  readonly tone: string;
  /** Only a dark pane with the name. */
  readonly off?: boolean;
}

/** Everybody keeps their colour for the whole story, whoever else is there. */
export function presenceOf(chat: Pick<Chat, 'scenario' | 'words'>, id: Id): Presence {
  const place = Object.keys(chat.scenario.cast).indexOf(id);
  return {
    name: nameOf(chat, id) || null,
    face: faceOf(chat, id),
    tone: tones[Math.max(0, place) % tones.length] ?? tones[0],
  };
}

export function drawPresence(pen: Pen, of: Rect, presence: Presence, style: Style): void {
  const { name, face, tone, off = false } = presence;
  const dark = '#1D222D';
  // A camera that is on shows a face, or nobody's: an account has none to show.
  const shows = !off && face !== null && isPerson(face);
  pen.save();
  roundRect(pen, of, style.px(12));
  pen.clip();
  const ground = pen.createLinearGradient(of.x, of.y, of.x + of.width, of.y + of.height);
  ground.addColorStop(0, off ? '#2A303E' : mix(tone, '#10131C', 0.4));
  ground.addColorStop(1, off ? dark : mix(tone, '#10131C', 0.62));
  pen.fillStyle = shows ? portraitGround(face) : style.flat ? dark : ground;
  pen.fillRect(of.x, of.y, of.width, of.height);
  const middle = { x: of.x + of.width / 2, y: of.y + of.height / 2 };
  // The whole pane is the camera's picture; what is too wide for it is the wall behind.
  if (shows) drawAvatar(pen, face, middle.x, middle.y, of.height / 2, 0);
  else if (face !== null && !off)
    drawAvatar(pen, face, middle.x, middle.y, Math.min(of.width, of.height) * 0.24);
  if (name !== null) drawName(pen, of, name, style);
  pen.restore();
}

/** In the lower corner where reading begins. */
export function drawName(pen: Pen, of: Rect, name: string, style: Style): void {
  const { px } = style;
  const face = { ...style.face('small', 600), size: style.readable(px(12)) };
  const words = style.type.set(name, face, of.width - px(24), style.storyDirection, 1);
  const width = words.width + px(12);
  const height = words.height + px(2);
  const x = style.direction === 'rtl' ? of.x + of.width - width - px(6) : of.x + px(6);
  const y = of.y + of.height - height - px(6);
  roundRect(pen, { x, y, width, height }, px(6));
  pen.fillStyle = 'rgb(16 19 28 / 0.86)';
  pen.fill();
  const at = { x: x + px(6), y: y + px(1), width: words.width, align: 'start' as const };
  drawText(pen, words, '#FFFFFF', { ...at, direction: words.direction });
}

/** Somebody on each tile, the first where reading begins. */
export function drawTiles(
  pen: Pen,
  presences: readonly Presence[],
  area: Rect,
  gap: number,
  style: Style,
): void {
  const rects = tileRects(presences.length, area, gap);
  presences.forEach((presence, at) => {
    const of = rects[at];
    if (!of) return;
    const x = style.direction === 'rtl' ? 2 * area.x + area.width - of.x - of.width : of.x;
    drawPresence(pen, { ...of, x }, presence, style);
  });
}

/** Tiles of one size in as many columns as look best. Left to right, CSS px. */
export function tileRects(count: number, of: Rect, gap: number): Rect[] {
  const used = columnsFor(count, of);
  const rows = Math.ceil(count / used);
  const width = (of.width - gap * (used - 1)) / used;
  const height = (of.height - gap * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, at) => ({
    x: of.x + (at % used) * (width + gap),
    y: of.y + Math.floor(at / used) * (height + gap),
    width,
    height,
  }));
}

/** As many columns as make the smaller side of a tile largest; of equals, those without a gap. */
function columnsFor(count: number, of: Rect): number {
  let best = { columns: 1, side: 0 };
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const empty = rows * columns - count;
    const side = Math.min(of.width / columns / 1.1, of.height / rows) * (1 - 0.2 * empty);
    if (side > best.side) best = { columns, side };
  }
  return best.columns;
}
