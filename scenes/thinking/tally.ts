/** How a class voted, on the notes it voted on: a bar that grows, and the number. */

import { fade } from '../../src/look/colour.ts';
import { motion as times } from '../../src/look/tokens.ts';
import type { VoteView } from '../../src/session/view.ts';
import type { Rect } from '../../src/view/placement.ts';
import type { Words } from '../../src/view/ports.ts';
import { rect, type Size } from '../geometry/rects.ts';
import { type Picture, roundRect } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';
import { drawText } from '../pen/text-block.ts';
import type { Piece } from '../stage/piece.ts';

/** Room that a note keeps free for its number and its bar, so that nothing moves at the reveal. */
export const tallyRoom = (style: Style): { readonly width: number; readonly height: number } => ({
  width: style.px(64),
  height: style.px(16),
});

/** The groove along the foot of a note of this size, in which its bar will grow; CSS px, left to right. */
export function grooveOf(note: Size, { px }: Style): Rect {
  const inset = px(14);
  const fold = px(10);
  const height = px(9);
  return rect(inset, note.height - px(7) - height, note.width - 2 * inset - fold, height);
}

/** Pieces over the notes at `places`; nothing before the reveal. */
export function tallyPieces(
  vote: VoteView | null,
  places: Readonly<Record<string, Rect>>,
  words: Words,
  style: Style,
): Piece[] {
  const counts = vote?.counts;
  if (!vote || !counts) return [];
  // Passes are votes too: a bar that is full stands for everybody.
  const all = Math.max(1, vote.total, ...Object.values(counts));
  return vote.options.flatMap(({ id }) => {
    const at = places[id];
    if (!at) return [];
    const count = counts[id] ?? 0;
    const leads = vote.leading.includes(id);
    return [
      ...barOf(id, at, count / all, leads, style),
      numberOf(id, at, words.number(count), leads, style),
    ];
  });
}

function barOf(id: string, at: Rect, share: number, leads: boolean, style: Style): Piece[] {
  if (share === 0) return [];
  const groove = grooveOf(at, style);
  const { height } = groove;
  const width = Math.max(height, Math.round(groove.width * share));
  const rtl = style.direction === 'rtl';
  const colour = leads ? style.palette.accent : fade(style.palette.accent, 0.42);
  const picture: Picture = {
    width,
    height,
    bleed: 0,
    ink: `bar|${width}|${colour}`,
    paint(pen) {
      roundRect(pen, { x: 0, y: 0, width, height }, height / 2);
      pen.fillStyle = colour;
      pen.fill();
    },
  };
  return [
    {
      key: `tally:${id}`,
      picture,
      x: rtl ? at.x + at.width - groove.x - width : at.x + groove.x,
      y: at.y + groove.y,
      layer: 'ground',
      grow: { milliseconds: times.light, from: rtl ? 'right' : 'left' },
    },
  ];
}

function numberOf(id: string, at: Rect, text: string, leads: boolean, style: Style): Piece {
  const { width, height: bar } = tallyRoom(style);
  const words = style.type.set(text, style.face('title', 700), width, style.direction);
  const colour = leads ? style.palette.accent : style.palette.onNote;
  const picture: Picture = {
    width,
    height: words.height,
    bleed: 2,
    ink: `votes|${text}|${colour}|${width}`,
    paint(pen) {
      const place = { x: 0, y: 0, width, align: 'centre', direction: style.direction } as const;
      drawText(pen, words, colour, place);
    },
  };
  return {
    key: `votes:${id}`,
    picture,
    x: style.direction === 'rtl' ? at.x + style.px(6) : at.x + at.width - width - style.px(6),
    y: at.y + (at.height - bar - words.height) / 2,
    layer: 'ground',
  };
}
