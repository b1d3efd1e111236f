/** What a kind of app always shows above a conversation: tiles, rings of sound, one big pane. */

import { fade } from '../../../src/look/colour.ts';
import type { Rect } from '../../../src/view/placement.ts';
import { drawAvatar } from '../../pen/avatar.ts';
import type { Pen, Picture } from '../../pen/picture.ts';
import type { Style } from '../../pen/style.ts';
import type { DeckParts } from './deck-shape.ts';
import { drawPresence, drawTiles, presenceOf } from './presence.ts';
import { faceOf, membersOf } from './who.ts';

/** Heights as designed and at least, CSS px at scale 1. */
const sizes = { tiles: [92, 64], rings: [74, 58], pane: [190, 84] } as const;

export function front(parts: DeckParts, room: number): Picture | null {
  const { style, room: width, scenario } = parts;
  const { px } = style;
  const kind = style.app.front;
  if (kind === 'none') return null;
  const members = membersOf(parts);
  const first = members[0];
  const role = first ? scenario.cast[first]?.as : undefined;
  // Where two write to each other nobody sits in a room: the words have its place.
  if (kind !== 'pane' && members.length < 2) return null;
  // Only somebody at random fills a pane.
  if (kind === 'pane' && role !== 'stranger') return null;
  const [wanted, least] = sizes[kind];
  // A front is for looks: it takes a third of what is there, or nothing.
  const height = Math.min(px(wanted), Math.round(room * 0.6));
  if (height < px(least)) return null;
  const of = { x: px(6), y: px(6), width: width - px(12), height: height - px(12) };
  return {
    width,
    height,
    bleed: 0,
    ink: ['front', kind, members.join(), width, height].join('|'),
    paint(pen) {
      pen.fillStyle = style.palette.screenBar;
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = style.palette.line;
      pen.fillRect(0, height - 1, width, 1);
      const there = members.map((id) => presenceOf(parts, id));
      if (kind === 'tiles') drawTiles(pen, there, of, px(5), style);
      if (kind === 'rings') drawRings(pen, of, parts, members, style);
      if (kind === 'pane') drawPresence(pen, of, presenceOf(parts, first ?? 'nobody'), style);
    },
  };
}

/** Who is in the room, each in rings of sound; the rings stand still. */
function drawRings(
  pen: Pen,
  of: Rect,
  parts: DeckParts,
  members: readonly string[],
  style: Style,
): void {
  const { px, palette } = style;
  const all = [...members, parts.scenario.lead].slice(0, 5);
  const radius = of.height * 0.3;
  const step = Math.min(of.width / all.length, radius * 3.4);
  all.forEach((id, at) => {
    const x = of.x + of.width / 2 + (at - (all.length - 1) / 2) * step;
    const y = of.y + of.height / 2;
    [1.62, 1.32].forEach((part, ring) => {
      if (at > 0 && ring === 0) return;
      pen.beginPath();
      pen.arc(x, y, radius * part, 0, Math.PI * 2);
      pen.strokeStyle = fade(palette.accent, style.flat ? 1 : ring === 0 ? 0.3 : 0.6);
      pen.lineWidth = px(2);
      pen.stroke();
    });
    drawAvatar(pen, faceOf(parts, id), x, y, radius * 1.08);
  });
}
