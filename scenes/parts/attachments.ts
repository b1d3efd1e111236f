/** Cards in the conversation: a picture (always abstract), a request for money, a post. */
import type { Style } from '../style.ts';
import { drawAvatar } from './avatar.ts';
import { fade, mix, pick, seedOf } from './colour.ts';
import { drawIcon, icons } from './icon.ts';
import { fillLifted, type Pen, type Picture, roundRect } from './picture.ts';
import { drawText } from './text-block.ts';

/** What is known by its sign and not by a picture. */
const signs = {
  payment: icons.coin,
  voice: icons.wave,
  file: icons.file,
  sticker: icons.heart,
} as const;

export interface AttachmentParts {
  readonly kind: 'picture' | 'post' | keyof typeof signs;
  readonly text: string;
  readonly label: string | null;
  /** Seed of the abstract picture. */
  readonly seed: string;
  /** Over a post: who it is by. */
  readonly by: { readonly name: string; readonly avatar: string } | null;
  readonly mine: boolean;
  readonly room: number;
}

export function attachment(parts: AttachmentParts, style: Style): Picture {
  const { px, palette } = style;
  const gutter = parts.mine || parts.kind === 'post' ? 0 : px(36);
  const width = Math.round((parts.room - px(24)) * (parts.kind === 'post' ? 1 : 0.74));
  const pad = px(12);
  const words = style.type.set(
    parts.text,
    style.face('chat'),
    width - 2 * pad,
    style.storyDirection,
  );
  const sign = parts.kind in signs ? signs[parts.kind as keyof typeof signs] : null;
  const head = parts.by ? px(46) : 0;
  const image = sign ? px(60) : Math.round(width * 0.56);
  const height = head + image + words.height + 2 * px(9);
  const atLeft = parts.mine === (style.direction === 'rtl');
  const left = atLeft ? gutter : 0;
  return {
    width: width + gutter,
    height,
    bleed: px(8),
    ink: ['attachment', parts.kind, parts.text, parts.label, width].join('|'),
    paint(pen) {
      pen.save();
      pen.translate(left, 0);
      roundRect(pen, { x: 0, y: 0, width, height }, px(16));
      if (style.flat) {
        pen.fillStyle = palette.bubbleIn;
        pen.fill();
      } else fillLifted(pen, palette.bubbleIn, 'lies', style.scale);
      if (parts.by) drawHead(pen, parts.by, width, head, style);
      pen.save();
      roundRect(pen, { x: 0, y: 0, width, height }, px(16));
      pen.clip();
      if (sign) drawSign(pen, sign, width, image, style);
      else drawAbstract(pen, parts.seed, { y: head, width, height: image }, style);
      pen.restore();
      if (style.flat) {
        roundRect(pen, { x: 0, y: 0, width, height }, px(16));
        pen.strokeStyle = palette.line;
        pen.lineWidth = 1.5;
        pen.stroke();
      }
      if (parts.label) drawLabel(pen, parts.label, head + image, width, style);
      drawText(pen, words, palette.onBubbleIn, {
        x: pad,
        y: head + image + px(9),
        width: width - 2 * pad,
        align: 'start',
        direction: words.direction,
      });
      pen.restore();
    },
  };
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

const moods = [
  ['#F2B38A', '#7C6FA8'],
  ['#8CC0C8', '#3F5C8C'],
  ['#E7C77E', '#8A6E7E'],
  ['#B7C99A', '#4E7A78'],
] as const;

/** Hills under a low sun: a stand-in for any photo, and never a photo of anybody. */
function drawAbstract(
  pen: Pen,
  name: string,
  of: { y: number; width: number; height: number },
  style: Style,
): void {
  const seed = seedOf(name);
  const [warm, cool] = pick(moods, seed, 0);
  pen.save();
  pen.translate(0, of.y);
  const sky = pen.createLinearGradient(0, 0, 0, of.height);
  sky.addColorStop(0, mix(cool, '#FFFFFF', 0.25));
  sky.addColorStop(1, warm);
  pen.fillStyle = style.flat ? cool : sky;
  pen.fillRect(0, 0, of.width, of.height);
  pen.fillStyle = mix(warm, '#FFFFFF', 0.55);
  pen.beginPath();
  pen.arc(
    of.width * (0.3 + ((seed >> 5) % 40) / 100),
    of.height * 0.46,
    of.height * 0.17,
    0,
    Math.PI * 2,
  );
  pen.fill();
  [0.62, 0.76, 0.88].forEach((level, at) => {
    const lift = (((seed >> (at * 4)) % 10) / 100) * of.height;
    pen.fillStyle = mix(warm, cool, 0.45 + at * 0.26);
    pen.beginPath();
    pen.moveTo(0, of.height);
    pen.lineTo(0, of.height * level + lift);
    const swing = (at % 2 === 0 ? -1 : 1) * of.height * 0.16;
    const y = of.height * level;
    pen.bezierCurveTo(
      of.width * 0.35,
      y + swing,
      of.width * 0.6,
      y - swing,
      of.width,
      y + swing / 3,
    );
    pen.lineTo(of.width, of.height);
    pen.fill();
  });
  pen.restore();
}

/** The label says what the picture is, such as "edited photo (fake)". */
function drawLabel(pen: Pen, text: string, y: number, width: number, style: Style): void {
  const { px } = style;
  const words = style.type.set(
    text,
    style.face('small', 600),
    width - px(48),
    style.storyDirection,
    2,
  );
  const height = words.height + px(8);
  const whole = words.width + px(20);
  const rtl = style.direction === 'rtl';
  const x = rtl ? width - whole - px(10) : px(10);
  const top = y - height - px(10);
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

function drawSign(pen: Pen, sign: string, width: number, height: number, style: Style): void {
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
  // An empty line beside the sign: no sum of money is ever shown to be paid.
  pen.fillStyle = fade(palette.mark, 0.35);
  const lineX = style.direction === 'rtl' ? width - px(68) - width * 0.4 : px(68);
  roundRect(pen, { x: lineX, y: height / 2 - px(4), width: width * 0.4, height: px(8) }, px(4));
  pen.fill();
}
