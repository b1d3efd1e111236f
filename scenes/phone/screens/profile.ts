/** An account's profile: portrait, name, handle, what it says, and the way to look closer. */

import { mix } from '../../../src/look/colour.ts';
import { isToNotice } from '../../../src/session/screens/profile.ts';
import type { Said } from '../../../src/session/screens/shape.ts';
import { saidIn } from '../../../src/view/said.ts';
import { drawAbstract } from '../../pen/abstract.ts';
import { drawAvatar } from '../../pen/avatar.ts';
import { type Pen, type Picture, roundRect } from '../../pen/picture.ts';
import { drawFrame } from '../../pen/portrait-frame.ts';
import type { Style } from '../../pen/style.ts';
import { drawText } from '../../pen/text-block.ts';
import { type Block, panel, stackBlocks } from './blocks.ts';
import type { DeckParts } from './deck-shape.ts';
import { lineBlock } from './screen-line.ts';
import { faceOf, nameOf } from './who.ts';

/** The stand-ins of posts go before any word does. */
const tilesRank = 50;

export function profileScreen(parts: DeckParts, room: number): Picture | null {
  const { view, style, room: width } = parts;
  const { px, palette } = style;
  const { about, lines } = view.screen;
  const pad = px(14);
  const handle = lines.find(({ mark }) => mark === 'below');
  const shown = lines.filter((line) => line !== handle);
  const fitted = stackBlocks(
    [
      headBlock(parts, handle?.said ?? null, pad),
      ...shown.map((line, at) => lineBlock(parts, line, pad, px(at === 0 ? 10 : 5))),
      tilesBlock(about ?? 'sky', width, pad, style),
    ],
    room,
    pad,
  );
  if (!fitted) return null;
  const key = `profile|${about}|${shown.length}`;
  const cover = style.app.frame === 'square';
  const ground = (pen: Pen): void => {
    pen.fillStyle = mix(palette.screenBar, palette.accent, 0.22);
    pen.fillRect(0, 0, width, pad + px(64));
  };
  const picture = panel(
    { key, width, fitted, edge: 'lower', ...(cover && !style.flat ? { ground } : {}) },
    style,
  );
  if (!isToNotice(view.screen)) return picture;
  // All of it is the way to a closer look.
  const { height } = picture;
  return { ...picture, controls: { notice: { x: 0, y: 0, width, height } } };
}

function headBlock(parts: DeckParts, handle: Said | null, pad: number): Block {
  const { style, room: width } = parts;
  const { px, palette } = style;
  const { about } = parts.view.screen;
  const radius = px(27);
  const lead = 2 * radius + px(14);
  const room = width - 2 * pad - lead;
  const name = style.type.set(
    nameOf(parts, about),
    style.face('large', 700),
    room,
    style.storyDirection,
    1,
  );
  const below = handle
    ? style.type.set(
        saidIn(parts.words, handle),
        style.face('small'),
        room,
        style.storyDirection,
        1,
      )
    : null;
  const height = 2 * radius + px(4);
  const words = name.height + (below?.height ?? 0);
  const rtl = style.direction === 'rtl';
  return {
    height,
    gap: 0,
    rank: 0,
    draw(pen, y) {
      const centre = rtl ? width - pad - radius : pad + radius;
      drawFrame(pen, centre, y + height / 2, radius, style);
      const corner = style.app.frame === 'square' ? 0.36 : 1;
      drawAvatar(pen, faceOf(parts, about), centre, y + height / 2, radius - px(3), corner);
      const at = { x: rtl ? pad : pad + lead, width: room, align: 'start' as const };
      const top = y + (height - words) / 2;
      const { direction } = style;
      drawText(pen, name, palette.onBubbleIn, { ...at, y: top, direction });
      if (below) drawText(pen, below, palette.inkSoft, { ...at, y: top + name.height, direction });
    },
  };
}

/** Three posts of this account, all of them stand-ins. */
function tilesBlock(seed: string, width: number, pad: number, style: Style): Block {
  const { px } = style;
  const gap = px(4);
  const side = (width - 2 * pad - 2 * gap) / 3;
  const height = Math.round(side * 0.72);
  return {
    height,
    gap: px(10),
    rank: tilesRank,
    draw(pen, y) {
      for (let at = 0; at < 3; at += 1) {
        const of = { x: pad + at * (side + gap), y, width: side, height };
        pen.save();
        roundRect(pen, of, px(6));
        pen.clip();
        drawAbstract(pen, `${seed}-${at}`, of, style);
        pen.restore();
      }
    },
  };
}
