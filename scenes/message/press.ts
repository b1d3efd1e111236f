/**
 * Pressure by its shape: what an account does to a phone, without a word of it that could be quoted.
 * The sentence below says the same as the figure, and is all that the document has of it.
 */

import { fade } from '../../src/look/colour.ts';
import type { PressShape } from '../../src/script/types.ts';
import type { PressView } from '../../src/session/view.ts';
import { drawAvatar } from '../pen/avatar.ts';
import { drawTold, setTold, type Told, toldInk } from '../pen/both-languages.ts';
import { type Picture, roundRect } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';
import { badge } from './press/badge.ts';
import { bars } from './press/bars.ts';
import { deadline } from './press/deadline.ts';
import type { DrawFigure, Figure, FigureParts } from './press/figure.ts';
import { follows } from './press/follows.ts';
import { missedCalls } from './press/missed.ts';
import { typesAgain } from './press/typing.ts';

const figures: Readonly<Record<PressShape, DrawFigure>> = {
  bars,
  badge,
  typing: typesAgain,
  'missed-call': missedCalls,
  follows,
  deadline,
};

/** What comes as messages do stands where messages stand; the rest is a notice of the phone. */
const asMessages: ReadonlySet<PressShape> = new Set(['bars', 'typing']);

export const isAtStart = ({ shape }: PressView): boolean => asMessages.has(shape);

export interface PressParts extends Omit<FigureParts, 'count' | 'room'> {
  readonly press: PressView;
  readonly told: Told;
  /** Width of the conversation, CSS px. */
  readonly room: number;
}

export interface Press {
  /** The sentence and what is around the figure, which is a picture of its own. */
  readonly picture: Picture;
  readonly figure: Figure & { readonly x: number; readonly y: number };
}

export const pressPicture = (parts: PressParts, style: Style): Press =>
  isAtStart(parts.press) ? messages(parts, style) : card(parts, style);

function messages({ press, told, avatar, room, ...rest }: PressParts, style: Style): Press {
  const { px, palette } = style;
  const gutter = px(36);
  const width = room - px(24);
  const parts = { ...rest, avatar, count: press.count, room: width - gutter };
  const figure = figures[press.shape](parts, style);
  const words = setTold(told, style.face('small'), width - gutter, style);
  const { height: above } = figure.picture;
  const below = above + px(7);
  const rtl = style.direction === 'rtl';
  return {
    figure: { ...figure, x: rtl ? width - gutter - figure.picture.width : gutter, y: 0 },
    picture: {
      width,
      height: below + words.height,
      bleed: 2,
      ink: `press|${press.shape}|${press.count}|${avatar}|${toldInk(told)}|${width}`,
      paint(pen) {
        const radius = px(14);
        const x = rtl ? width - radius : radius;
        const corner = style.app.frame === 'square' ? 0.4 : 1;
        if (avatar) drawAvatar(pen, avatar, x, Math.max(radius, above - radius), radius, corner);
        drawTold(pen, words, palette.inkSoft, {
          x: rtl ? 0 : gutter,
          y: below,
          width: width - gutter,
          direction: style.direction,
        });
      },
    },
  };
}

function card({ press, told, room, ...rest }: PressParts, style: Style): Press {
  const { px, palette } = style;
  const pad = { x: px(14), y: px(10) };
  const most = room - px(40) - 2 * pad.x;
  const figure = figures[press.shape]({ ...rest, count: press.count, room: most }, style);
  const words = setTold(told, style.face('small'), most, style);
  const inner = Math.max(words.width, figure.picture.width);
  const width = inner + 2 * pad.x;
  const below = pad.y + figure.picture.height + px(6);
  const height = below + words.height + pad.y;
  const rtl = style.direction === 'rtl';
  return {
    figure: { ...figure, x: rtl ? width - pad.x - figure.picture.width : pad.x, y: pad.y },
    picture: {
      width,
      height,
      bleed: 2,
      ink: `press|${press.shape}|${press.count}|${rest.avatar}|${toldInk(told)}|${width}`,
      paint(pen) {
        roundRect(pen, { x: 0, y: 0, width, height }, px(14));
        pen.fillStyle = style.flat ? palette.screen : fade(palette.mark, 0.13);
        pen.fill();
        if (style.flat) {
          pen.strokeStyle = palette.line;
          pen.stroke();
        }
        drawTold(pen, words, palette.inkSoft, {
          x: pad.x,
          y: below,
          width: inner,
          direction: style.direction,
        });
      },
    },
  };
}
