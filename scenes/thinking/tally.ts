/**
 * How a class voted, on the notes it voted on: a bar that grows, and the number. Where it voted twice
 * the first round stands before it: a thin bar, and a smaller number with an arrow to the other.
 */

import { fade } from '../../src/look/colour.ts';
import { icons } from '../../src/look/icons.ts';
import { motion as times } from '../../src/look/tokens.ts';
import type { RoundView, VoteView } from '../../src/session/view.ts';
import type { Rect } from '../../src/view/placement.ts';
import type { Words } from '../../src/view/ports.ts';
import { rect, type Size } from '../geometry/rects.ts';
import { drawIcon } from '../pen/icon.ts';
import { type Picture, roundRect } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';
import { drawText } from '../pen/text-block.ts';
import type { Piece } from '../stage/piece.ts';

/**
 * What stands at a note's end, from there inwards: the number of one round; of two that of the last, an
 * arrow, and the first. `close` is for notes that have no more room than for one. CSS px at scale 1.
 */
const ends = {
  one: { inset: 6, last: 64, arrow: 0, first: 0 },
  two: { inset: 6, last: 64, arrow: 18, first: 36 },
  close: { inset: 5, last: 32, arrow: 12, first: 30 },
  /** A word in place of the number. */
  said: { inset: 8, last: 156, arrow: 0, first: 0 },
} as const;
export type NumbersAt = keyof typeof ends;

/** Room that a note keeps free for its numbers and its bars, so that nothing moves at the reveal. */
export const tallyRoom = (style: Style, numbers: NumbersAt): Size => {
  const { last, arrow, first } = ends[numbers === 'close' ? 'one' : numbers];
  return { width: style.px(last + arrow + first), height: style.px(16) };
};

/** The groove along the foot of a note of this size, in which its bar will grow; CSS px, left to right. */
export function grooveOf(note: Size, { px }: Style): Rect {
  const inset = px(14);
  const fold = px(10);
  const height = px(9);
  return rect(inset, note.height - px(7) - height, note.width - 2 * inset - fold, height);
}

/** Where the thin bar of the first round grows, over the groove; CSS px, left to right. */
function thinOver(groove: Rect, { px }: Style): Rect {
  const height = px(6);
  return rect(groove.x, groove.y - px(2) - height, groove.width, height);
}

/** Pieces over the notes at `places`; nothing before the reveal. */
export function tallyPieces(
  vote: VoteView | null,
  places: Readonly<Record<string, Rect>>,
  words: Words,
  style: Style,
  numbers: NumbersAt,
): Piece[] {
  if (vote?.phase !== 'revealed') return [];
  const { counts, said } = vote;
  if (said !== null) return saidPieces({ ...vote, said }, places, words, style);
  if (counts === null) return [];
  const { accent, inkSoft, onNote } = style.palette;
  const { before } = vote;
  // Passes are votes too: a bar that is full stands for everybody who was counted in its round.
  const all = allOf({ counts, total: vote.total });
  return vote.options.flatMap(({ id }) => {
    const at = places[id];
    if (!at) return [];
    const count = counts[id] ?? 0;
    const leads = vote.leading.includes(id);
    const groove = grooveOf(at, style);
    const colours = leads ? [accent, accent] : [fade(accent, 0.42), onNote];
    const last = [
      ...barOf(`tally:${id}`, at, groove, count / all, colours[0] ?? accent, style),
      numberOf(id, at, words.number(count), colours[1] ?? onNote, style, numbers),
    ];
    if (before === null) return last;
    const earlier = before.counts[id] ?? 0;
    const thin = thinOver(groove, style);
    return [
      ...last,
      ...barOf(`tally:${id}:first`, at, thin, earlier / allOf(before), inkSoft, style),
      earlierOf(id, at, words.number(earlier), style, numbers),
    ];
  });
}

/** By talk there is no share to draw: one word stands at each answer of which something was said. */
function saidPieces(
  { options, said, leading }: VoteView & { readonly said: NonNullable<VoteView['said']> },
  places: Readonly<Record<string, Rect>>,
  words: Words,
  style: Style,
): Piece[] {
  const { accent, onNote } = style.palette;
  return options.flatMap(({ id }) => {
    const [at, share] = [places[id], said[id]];
    if (!at || share === undefined) return [];
    const colour = leading.includes(id) ? accent : onNote;
    return [numberOf(id, at, words.ui(`group.share.${share}`), colour, style, 'said')];
  });
}

const allOf = ({ counts, total }: Pick<RoundView, 'counts' | 'total'>): number =>
  Math.max(1, total, ...Object.values(counts));

function barOf(
  key: string,
  at: Rect,
  groove: Rect,
  share: number,
  colour: string,
  style: Style,
): Piece[] {
  if (share === 0) return [];
  const { height } = groove;
  const width = Math.max(height, Math.round(groove.width * share));
  const rtl = style.direction === 'rtl';
  const picture: Picture = {
    width,
    height,
    bleed: 0,
    ink: `bar|${width}|${height}|${colour}`,
    paint(pen) {
      roundRect(pen, { x: 0, y: 0, width, height }, height / 2);
      pen.fillStyle = colour;
      pen.fill();
    },
  };
  return [
    {
      key,
      picture,
      x: rtl ? at.x + at.width - groove.x - width : at.x + groove.x,
      y: at.y + groove.y,
      layer: 'ground',
      grow: { milliseconds: times.light, from: rtl ? 'right' : 'left' },
    },
  ];
}

/** Where something of this width stands at a note's end, so far from it. CSS px. */
const fromEnd = (at: Rect, width: number, inset: number, { direction }: Style): number =>
  direction === 'rtl' ? at.x + inset : at.x + at.width - width - inset;

/** More than any number takes, so that none is broken. */
const anyNumber = 120;

function numberOf(
  id: string,
  at: Rect,
  text: string,
  colour: string,
  style: Style,
  numbers: NumbersAt,
): Piece {
  const { inset, last } = ends[numbers];
  const width = style.px(last);
  const face = style.face(numbers === 'one' || numbers === 'two' ? 'title' : 'chat', 700);
  const room = numbers === 'said' ? width : style.px(anyNumber);
  const words = style.type.set(text, face, room, style.direction);
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
    x: fromEnd(at, width, style.px(inset), style),
    y: middleOf(at, words.height, style),
    layer: 'ground',
  };
}

/** The number of the first round, and an arrow from it to what it became. */
function earlierOf(id: string, at: Rect, text: string, style: Style, numbers: NumbersAt): Piece {
  const { inset, last } = ends[numbers];
  const [first, arrow] = [style.px(ends[numbers].first), style.px(ends[numbers].arrow)];
  const width = first + arrow;
  const rtl = style.direction === 'rtl';
  const colour = style.palette.inkSoft;
  const words = style.type.set(text, style.face('chat', 600), style.px(anyNumber), style.direction);
  const picture: Picture = {
    width,
    height: words.height,
    bleed: 2,
    ink: `first-votes|${text}|${colour}|${width}`,
    paint(pen) {
      const [x, align] = [rtl ? arrow : 0, rtl ? 'start' : 'end'] as const;
      drawText(pen, words, colour, { x, y: 0, width: first, align, direction: 'ltr' });
      const sign = { x: rtl ? 0 : first, y: (words.height - arrow) / 2, side: arrow };
      drawIcon(pen, icons.forward, sign, colour, { mirror: rtl, weight: 2.4 });
    },
  };
  return {
    key: `votes:${id}:first`,
    picture,
    x: fromEnd(at, width, style.px(inset) + style.px(last), style),
    y: middleOf(at, words.height, style),
    layer: 'ground',
  };
}

/** Where something so high stands in the middle of a note, over its bar. CSS px. */
const middleOf = (at: Rect, height: number, style: Style): number =>
  at.y + (at.height - tallyRoom(style, 'one').height - height) / 2;
