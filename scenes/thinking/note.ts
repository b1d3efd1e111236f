/** A choice as a paper note, with the icon of what it is: saying something, or doing something. */

import { fade, mix } from '../../src/look/colour.ts';
import { icons } from '../../src/look/icons.ts';
import type { Rect } from '../../src/view/placement.ts';
import type { Size } from '../geometry/rects.ts';
import { layAsideSide } from '../geometry/thinking.ts';
import { drawTold, setTold, type Told, toldInk } from '../pen/both-languages.ts';
import { drawIcon } from '../pen/icon.ts';
import { fillLifted, type Pen, type Picture, roundRect } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';
import { drawText } from '../pen/text-block.ts';
import { grooveOf } from './tally.ts';

export interface NoteParts {
  readonly told: Told;
  /** Its sign in the field of 24, and its name among inks. */
  readonly sign: string;
  readonly width: number;
  /** On a narrow sheet notes are closer and their words smaller. */
  readonly compact: boolean;
  /** In class: the letter to vote with, and the room for what the votes come to. */
  readonly vote?: { readonly letter: string; readonly room: { width: number; height: number } };
}

export function note({ told, sign, width, compact, vote }: NoteParts, style: Style): Picture {
  const { px, palette } = style;
  const badge = px(compact ? 32 : vote ? 46 : 40);
  const pad = { x: px(compact ? 12 : 16), y: px(compact ? 9 : 13) };
  const lead = badge + px(compact ? 11 : 14);
  const face = style.face(compact || vote ? 'chat' : 'large');
  const room = width - 2 * pad.x - lead - (vote?.room.width ?? 0);
  const words = setTold(told, face, room, style);
  const bar = vote?.room.height ?? 0;
  const height = Math.max(px(compact ? 50 : 62), 44, words.height + 2 * pad.y + bar);
  const rtl = style.direction === 'rtl';
  return {
    width,
    height,
    bleed: px(18),
    ink: `note|${toldInk(told)}|${sign}|${vote?.letter}|${width}|${height}`,
    paint(pen) {
      const fold = style.flat ? 0 : px(compact ? 13 : 18);
      sheetPath(pen, width, height, { corner: px(6), fold, rtl });
      if (style.flat) {
        pen.fillStyle = palette.note;
        pen.fill();
      } else {
        fillLifted(pen, palette.note, 'stands', style.scale * 0.8);
        const sheen = pen.createLinearGradient(0, 0, 0, height);
        sheen.addColorStop(0, fade('#FFFFFF', style.dark ? 0.05 : 0.6));
        sheen.addColorStop(1, fade(mix(palette.note, '#C9B48A', 0.5), style.dark ? 0 : 0.16));
        pen.fillStyle = sheen;
        pen.fill();
      }
      pen.strokeStyle = palette.noteEdge;
      pen.lineWidth = style.flat ? 2 : 1;
      pen.stroke();
      if (fold > 0) drawFold(pen, width, height, { fold, rtl }, style);
      if (vote) drawGroove(pen, { width, height }, style);
      const x = rtl ? width - pad.x - badge : pad.x;
      const y = (height - bar - badge) / 2;
      roundRect(pen, { x, y, width: badge, height: badge }, px(compact ? 9 : 11));
      pen.fillStyle = fade(palette.accent, style.flat ? 0 : 0.11);
      pen.fill();
      if (vote) drawLetter(pen, vote.letter, { x, y, width: badge, height: badge }, style);
      else {
        const side = badge * 0.62;
        const at = { x: x + (badge - side) / 2, y: y + (badge - side) / 2, side };
        drawIcon(pen, sign, at, palette.accent, { mirror: rtl });
      }
      drawTold(pen, words, palette.onNote, {
        x: rtl ? width - pad.x - lead - room : pad.x + lead,
        y: (height - bar - words.height) / 2,
        width: room,
      });
    },
  };
}

interface Sheet {
  readonly corner: number;
  readonly fold: number;
  readonly rtl: boolean;
}

/** A sheet of paper whose lower corner, where reading ends, is folded over. */
function sheetPath(pen: Pen, width: number, height: number, { corner, fold, rtl }: Sheet): void {
  if (fold === 0) {
    roundRect(pen, { x: 0, y: 0, width, height }, corner);
    return;
  }
  const x = (of: number): number => (rtl ? width - of : of);
  pen.beginPath();
  pen.moveTo(x(corner), 0);
  pen.lineTo(x(width - corner), 0);
  pen.quadraticCurveTo(x(width), 0, x(width), corner);
  pen.lineTo(x(width), height - fold);
  pen.lineTo(x(width - fold), height);
  pen.lineTo(x(corner), height);
  pen.quadraticCurveTo(x(0), height, x(0), height - corner);
  pen.lineTo(x(0), corner);
  pen.quadraticCurveTo(x(0), 0, x(corner), 0);
  pen.closePath();
}

/** The back of the paper, where the corner lies on the sheet. */
function drawFold(
  pen: Pen,
  width: number,
  height: number,
  { fold, rtl }: Omit<Sheet, 'corner'>,
  { palette, dark }: Style,
): void {
  const x = (of: number): number => (rtl ? width - of : of);
  pen.beginPath();
  pen.moveTo(x(width), height - fold);
  pen.lineTo(x(width - fold + 2), height - fold + 2);
  pen.lineTo(x(width - fold), height);
  pen.closePath();
  pen.fillStyle = mix(palette.noteEdge, dark ? '#FFFFFF' : '#B79B6A', dark ? 0.08 : 0.22);
  pen.fill();
}

/** Where the bar will grow: seen before the reveal, so that its room is no empty space. */
function drawGroove(pen: Pen, of: Size, style: Style): void {
  const groove = grooveOf(of, style);
  const x = style.direction === 'rtl' ? of.width - groove.x - groove.width : groove.x;
  roundRect(pen, { ...groove, x }, groove.height / 2);
  pen.fillStyle = fade(style.palette.accent, style.flat ? 0 : 0.08);
  pen.fill();
}

/** The letter of a paper card; the same in every language. */
function drawLetter(pen: Pen, letter: string, box: Rect, style: Style): void {
  const words = style.type.set(letter, style.face('title', 700), box.width * 2, 'ltr');
  drawText(pen, words, style.palette.accent, {
    x: box.x,
    y: box.y + (box.height - words.height) / 2,
    width: box.width,
    align: 'centre',
    direction: 'ltr',
  });
}

interface QuestionParts {
  readonly width: number;
  /** On a narrow sheet its words are smaller. */
  readonly compact: boolean;
}

/** The question over the notes, on a label of its own, so that nothing behind it disturbs. */
export function question(told: Told, { width, compact }: QuestionParts, style: Style): Picture {
  const { px } = style;
  const face = style.face(compact ? 'large' : 'title', 700);
  const pad = compact || style.flat ? { x: 0, y: 0 } : { x: px(18), y: px(9) };
  const words = setTold(told, face, width - 2 * pad.x, style);
  const height = words.height + 2 * pad.y;
  return {
    width,
    height,
    bleed: px(12),
    ink: `question|${toldInk(told)}|${width}`,
    paint(pen) {
      const whole = words.width + 2 * pad.x;
      const x = style.direction === 'rtl' ? width - whole : 0;
      if (pad.x > 0) {
        roundRect(pen, { x, y: 0, width: whole, height }, px(12));
        fillLifted(pen, '#1B2233', 'lies', style.scale);
      }
      drawTold(pen, words, style.flat ? style.palette.ink : '#FBF4E6', {
        x: x + pad.x,
        y: pad.y,
        width: words.width,
        direction: style.direction,
      });
    },
  };
}

/** Lays the list aside: a round control at the end of the question, quieter than what it asks for. */
export function layAside(style: Style): Picture {
  const side = layAsideSide;
  const ink = style.flat ? style.palette.ink : '#FBF4E6';
  return {
    width: side,
    height: side,
    bleed: 2,
    ink: 'lay-aside',
    paint(pen) {
      pen.beginPath();
      pen.arc(side / 2, side / 2, 16, 0, Math.PI * 2);
      pen.fillStyle = fade(ink, style.flat ? 0 : 0.16);
      pen.fill();
      pen.strokeStyle = fade(ink, style.flat ? 1 : 0.4);
      pen.lineWidth = style.flat ? 2 : 1;
      pen.stroke();
      drawIcon(pen, icons.down, { x: 13, y: 13, side: 18 }, ink, { weight: 2.2 });
    },
  };
}
