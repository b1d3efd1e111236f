/** Cards in the conversation: a picture (always abstract), a request for money, a post. */

import { fade, mix } from '../../src/look/colour.ts';
import { icons } from '../../src/look/icons.ts';
import type { ComposedPhoto } from '../../src/look/photos/photo.ts';
import type { PictureControlId } from '../../src/session/controls.ts';
import type { PictureState } from '../../src/session/pictures.ts';
import type { Rect } from '../../src/view/placement.ts';
import { drawAbstract } from '../pen/abstract.ts';
import { drawAvatar } from '../pen/avatar.ts';
import { drawTold, setTold, type Told, toldInk } from '../pen/both-languages.ts';
import { drawIcon } from '../pen/icon.ts';
import { drawPhoto } from '../pen/photo.ts';
import { fillLifted, type Pen, type Picture, roundRect } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';
import { drawText, type TextBlock } from '../pen/text-block.ts';
import { drawBurn } from './burn.ts';
import { drawVoice } from './voice.ts';

/** What is known by its sign and not by a picture. */
const signs = {
  payment: icons.coin,
  file: icons.file,
} as const;

export interface AttachmentParts {
  readonly kind: 'picture' | 'post' | 'voice' | keyof typeof signs;
  readonly told: Told;
  readonly label: string | null;
  /** Seed of the abstract picture. */
  readonly seed: string;
  /** What is drawn of a photo; null where the abstract picture stands for it. */
  readonly photo: ComposedPhoto | null;
  /** Over a post: who it is by. */
  readonly by: { readonly name: string; readonly avatar: string } | null;
  readonly mine: boolean;
  /** As wide as the feed. */
  readonly inFeed: boolean;
  /** What can be seen of a picture. */
  readonly state: PictureState;
  /** What opens it; null for what does not open. */
  readonly opens: PictureControlId | null;
  readonly room: number;
}

export function attachment(parts: AttachmentParts, style: Style): Picture {
  const { px, palette } = style;
  const isWide = parts.kind === 'post' || parts.inFeed;
  const gutter = parts.mine || isWide ? 0 : px(36);
  const width = Math.round((parts.room - px(24)) * (isWide ? 1 : 0.74));
  const pad = px(12);
  const words = setTold(parts.told, style.face('chat'), width - 2 * pad, style);
  const sign = parts.kind in signs ? signs[parts.kind as keyof typeof signs] : null;
  const head = parts.by ? px(46) : 0;
  const image = imageHeight(parts, width, style);
  const height = head + image + words.height + 2 * px(9);
  const tag = parts.label && !sign ? setLabel(parts.label, width, style) : null;
  const corner = px(isWide ? 12 : 16);
  const atLeft = parts.mine === (style.direction === 'rtl');
  const left = atLeft ? gutter : 0;
  return {
    width: width + gutter,
    height,
    bleed: px(8),
    controls: parts.opens ? { [parts.opens]: { x: left, y: head, width, height: image } } : {},
    ink: [
      'card',
      parts.kind,
      toldInk(parts.told),
      parts.label,
      parts.state,
      parts.by?.name,
      width,
    ].join('|'),
    paint(pen) {
      pen.save();
      pen.translate(left, 0);
      roundRect(pen, { x: 0, y: 0, width, height }, corner);
      if (style.flat) {
        pen.fillStyle = palette.bubbleIn;
        pen.fill();
      } else fillLifted(pen, palette.bubbleIn, 'lies', style.scale);
      if (parts.by) drawHead(pen, parts.by, width, head, style);
      pen.save();
      roundRect(pen, { x: 0, y: 0, width, height }, corner);
      pen.clip();
      if (sign) drawSign(pen, sign, parts.label, width, image, style);
      else if (parts.kind === 'voice') drawVoice(pen, parts.seed, width, image, style);
      else if (parts.state === 'closed')
        drawClosed(pen, { x: 0, y: head, width, height: image }, style);
      else if (parts.kind === 'picture' || parts.seed !== '')
        drawSeen(pen, parts, { x: 0, y: head, width, height: image }, style);
      if (parts.kind === 'picture' && parts.state !== 'closed' && style.app.ground === 'embers')
        drawBurn(
          pen,
          { x: 0, y: head, width, height: image },
          parts.state === 'gone',
          tag?.foot ?? 0,
          style,
        );
      pen.restore();
      if (style.flat) {
        roundRect(pen, { x: 0, y: 0, width, height }, corner);
        pen.strokeStyle = palette.line;
        pen.lineWidth = 1.5;
        pen.stroke();
      }
      if (tag) drawLabel(pen, tag, head + image, width, style);
      const y = head + image + px(9);
      drawTold(pen, words, palette.onBubbleIn, { x: pad, y, width: width - 2 * pad });
      pen.restore();
    },
  };
}

function drawSeen(pen: Pen, { photo, seed }: AttachmentParts, of: Rect, style: Style): void {
  if (photo) drawPhoto(pen, photo, of);
  else drawAbstract(pen, seed, of, style);
}

function imageHeight({ kind, seed }: AttachmentParts, width: number, style: Style): number {
  if (kind === 'picture') return Math.round(width * 0.56);
  if (kind === 'post') return seed === '' ? 0 : Math.round(width * 0.56);
  return style.px(60);
}

function drawHead(
  pen: Pen,
  by: { readonly name: string; readonly avatar: string },
  width: number,
  height: number,
  style: Style,
): void {
  const { px } = style;
  const rtl = style.direction === 'rtl';
  const radius = px(14);
  drawAvatar(pen, by.avatar, rtl ? width - px(12) - radius : px(12) + radius, height / 2, radius);
  const name = style.type.set(
    by.name,
    style.face('small', 600),
    width - px(60),
    style.storyDirection,
    1,
  );
  drawText(pen, name, style.palette.onBubbleIn, {
    x: px(48),
    y: (height - name.height) / 2,
    width: width - px(96),
    align: 'start',
    direction: style.direction,
  });
}

/** The back of a picture that is nobody's to see. */
function drawClosed(pen: Pen, of: Rect, style: Style): void {
  const { palette, px } = style;
  pen.fillStyle = mix(palette.bubbleIn, palette.mark, style.flat ? 0 : 0.2);
  pen.fillRect(of.x, of.y, of.width, of.height);
  const side = px(34);
  const at = { x: of.x + (of.width - side) / 2, y: of.y + of.height * 0.4 - side / 2, side };
  drawIcon(pen, icons.pictureClosed, at, palette.mark);
}

/** The label says what the picture is, such as "edited photo (fake)". */
interface Label {
  readonly words: TextBlock;
  readonly height: number;
  /** From its upper edge to the lower one of the picture. */
  readonly foot: number;
}

function setLabel(text: string, width: number, { type, face, px, storyDirection }: Style): Label {
  const words = type.set(text, face('small', 600), width - px(48), storyDirection, 2);
  const height = words.height + px(8);
  return { words, height, foot: height + px(10) };
}

function drawLabel(pen: Pen, of: Label, y: number, width: number, style: Style): void {
  const { px } = style;
  const { words, height, foot } = of;
  const whole = words.width + px(20);
  const rtl = style.direction === 'rtl';
  const x = rtl ? width - whole - px(10) : px(10);
  const top = y - foot;
  roundRect(pen, { x, y: top, width: whole, height }, px(8));
  pen.fillStyle = fade('#12161F', style.flat ? 1 : 0.82);
  pen.fill();
  const { direction } = words;
  drawText(pen, words, '#FFFFFF', {
    x: x + px(10),
    y: top + px(4),
    width: words.width,
    align: 'start',
    direction,
  });
}

function drawSign(
  pen: Pen,
  sign: string,
  label: string | null,
  width: number,
  height: number,
  style: Style,
): void {
  const { px, palette } = style;
  pen.fillStyle = style.flat ? palette.bubbleIn : mix(palette.bubbleIn, palette.accent, 0.14);
  pen.fillRect(0, 0, width, height);
  const radius = px(20);
  const x = style.direction === 'rtl' ? width - px(14) - radius : px(14) + radius;
  pen.beginPath();
  pen.arc(x, height / 2, radius, 0, Math.PI * 2);
  pen.fillStyle = palette.accent;
  pen.fill();
  const side = px(26);
  drawIcon(pen, sign, { x: x - side / 2, y: (height - side) / 2, side }, palette.onAccent);
  const start = px(64);
  const room = width - start - px(12);
  const left = style.direction === 'rtl' ? px(12) : start;
  if (label) {
    const words = style.type.set(label, style.face('small', 600), room, style.storyDirection, 2);
    drawText(pen, words, palette.onBubbleIn, {
      x: left,
      y: (height - words.height) / 2,
      width: room,
      align: 'start',
      direction: style.direction,
    });
    return;
  }
  // An empty line beside the sign: no sum of money is ever shown to be paid.
  pen.fillStyle = fade(palette.mark, 0.35);
  const line = room * 0.6;
  const lineX = style.direction === 'rtl' ? width - start - line : start;
  roundRect(pen, { x: lineX, y: height / 2 - px(4), width: line, height: px(8) }, px(4));
  pen.fill();
}
