/** Telling a safe adult: the warmest screen there is. */

import { fade, mix } from '../../../src/look/colour.ts';
import { room as tokens } from '../../../src/look/tokens.ts';
import { drawAvatar } from '../../pen/avatar.ts';
import { drawTold, setTold } from '../../pen/both-languages.ts';
import type { Pen, Picture } from '../../pen/picture.ts';
import type { Style } from '../../pen/style.ts';
import { type Block, panel, stackBlocks } from './blocks.ts';
import type { DeckParts } from './deck-shape.ts';
import { toldOf } from './screen-line.ts';
import { faceOf } from './who.ts';

export function tellScreen(parts: DeckParts, room: number): Picture | null {
  const { style, room: width } = parts;
  const { px } = style;
  const who = parts.view.screen.about;
  const radius = room > px(150) ? px(40) : px(24);
  const pad = px(14);
  const head = headBlock(parts, who, radius, pad);
  const fitted = stackBlocks([head], room, pad);
  const key = `tell|${who}|${radius}`;
  const ground = (pen: Pen, height: number): void =>
    warmth(
      pen,
      { width, height, x: style.direction === 'rtl' ? pad + radius : width - pad - radius },
      style,
    );
  return fitted && panel({ key, width, fitted, edge: 'lower', ground }, style);
}

function headBlock(parts: DeckParts, who: string | null, radius: number, pad: number): Block {
  const { style, room: width } = parts;
  const { px, palette } = style;
  const lead = 2 * radius + px(16);
  const room = width - 2 * pad - lead;
  const { title: first, lines } = parts.view.screen;
  const [second] = lines;
  if (!first || !second) throw new Error('telling somebody has a name and a word for it');
  const title = setTold(toldOf(parts, first), style.face('large', 700), room, style);
  const below = setTold(toldOf(parts, second.said), style.face('small'), room, style);
  const both = title.height + px(3) + below.height;
  const hasBelow = radius > px(30);
  const height = Math.max(2 * radius, hasBelow ? both : title.height);
  const rtl = style.direction === 'rtl';
  const ink = style.flat ? palette.onBubbleIn : style.dark ? '#FBEFDB' : '#2B1D10';
  return {
    height,
    gap: 0,
    rank: 0,
    draw(pen, y) {
      // At the side where the lamp of the room stands.
      const x = rtl ? pad + radius : width - pad - radius;
      drawAvatar(pen, faceOf(parts, who), x, y + height / 2, radius);
      pen.beginPath();
      pen.arc(x, y + height / 2, radius + px(2), 0, Math.PI * 2);
      pen.strokeStyle = style.flat ? palette.line : '#FFF3DC';
      pen.lineWidth = px(3);
      pen.stroke();
      const at = { x: rtl ? pad + lead : pad, width: room, direction: style.direction };
      const top = y + (height - (hasBelow ? both : title.height)) / 2;
      drawTold(pen, title, ink, { ...at, y: top });
      if (hasBelow) drawTold(pen, below, ink, { ...at, y: top + title.height + px(3) });
    },
  };
}

function warmth(
  pen: Pen,
  { width, height, x }: { width: number; height: number; x: number },
  style: Style,
): void {
  if (style.flat) return;
  const { dark, palette } = style;
  pen.fillStyle = mix(dark ? '#2E2118' : '#FCE3B6', palette.screenBar, 0.12);
  pen.fillRect(0, 0, width, height);
  const light = pen.createRadialGradient(x, height / 2, 0, x, height / 2, width * 0.7);
  light.addColorStop(0, fade(tokens.lamp, dark ? 0.5 : 0.6));
  light.addColorStop(1, fade(tokens.lamp, 0));
  pen.fillStyle = light;
  pen.fillRect(0, 0, width, height);
}
