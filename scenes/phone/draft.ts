/** What stands in the composer and is not sent: the words with a caret, and the two ways from there. */

import { icons } from '../../src/look/icons.ts';
import type { TextKey } from '../../src/script/keys.ts';
import { storyInBoth } from '../../src/view/both.ts';
import type { Rect } from '../../src/view/placement.ts';
import type { Words } from '../../src/view/ports.ts';
import { setTold, softer, type ToldBlock } from '../pen/both-languages.ts';
import { drawIcon } from '../pen/icon.ts';
import { type Pen, type Picture, roundRect } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';
import { drawText, type TextBlock } from '../pen/text-block.ts';
import type { Piece } from '../stage/piece.ts';

/** No control is smaller than this, CSS px. */
const leastHeight = 44;

export interface DraftFoot {
  readonly height: number;
  /** From the corner of the composer, reckoned left to right. */
  readonly send: Rect;
  readonly takeBack: Rect;
  picture(height: number, corner: number): Picture;
  /** The words as they are written, from the corner of the composer: line by line, letter by letter. */
  readonly written: readonly Pick<Piece, 'picture' | 'x' | 'y' | 'unveil'>[];
}

/** Fast enough that nobody waits for it; the ways from there are open from the first letter on. */
const writing = { letter: 22, most: 900 } as const;

/** As wide as the glass, CSS px; `picture` is as high as the composer came to be. */
export function draftFoot(key: TextKey, width: number, words: Words, style: Style): DraftFoot {
  const { px, palette } = style;
  const pad = px(10);
  const inner = { x: px(14), y: px(8) };
  const field = width - 2 * pad;
  const room = field - 2 * inner.x - px(6);
  const text = setTold(storyInBoth(words, key), style.face('chat'), room, style);
  const tall = text.height + 2 * inner.y;
  const send = label(words.ui('play.send'), icons.send, width * 0.46, style);
  const back = label(words.ui('play.take-back'), icons.cross, width * 0.46, style);
  const row = pad + tall + px(8);
  const high = Math.max(send.height, back.height);
  const height = row + high + pad;
  const at = {
    send: { x: width - pad - send.width, y: row, width: send.width, height: high },
    back: { x: pad, y: row, width: back.width, height: high },
  };
  const rtl = style.direction === 'rtl';
  const flip = (of: Rect): Rect => (rtl ? { ...of, x: width - of.x - of.width } : of);
  return {
    height,
    send: at.send,
    takeBack: at.back,
    written: writtenLines(
      text,
      { x: rtl ? pad + inner.x + px(6) : pad + inner.x, y: pad + inner.y, room },
      style,
    ),
    picture: (whole, corner) => ({
      width,
      height: whole,
      bleed: 0,
      ink: ['draft', key, words.language, words.second?.code, width, whole].join('|'),
      paint(pen) {
        roundRect(pen, { x: 0, y: 0, width, height: whole }, [0, 0, corner, corner]);
        pen.fillStyle = palette.screenBar;
        pen.fill();
        pen.fillStyle = palette.line;
        pen.fillRect(0, 0, width, 1);
        const box = { x: pad, y: pad, width: field, height: tall };
        roundRect(pen, box, Math.min(tall / 2, px(18)));
        pen.fillStyle = palette.screen;
        pen.fill();
        pen.strokeStyle = palette.accent;
        pen.lineWidth = style.flat ? 2 : 1.5;
        pen.stroke();
        send.draw(pen, flip(at.send), true);
        back.draw(pen, flip(at.back), false);
      },
    }),
  };
}

/** Each line a picture of its own, shown from where it begins; the second language comes once the first is there. */
function writtenLines(
  { main, second, height }: ToldBlock,
  { x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
  style: Style,
): DraftFoot['written'] {
  const letters = main.lines.reduce((sum, { text }) => sum + text.length, 0);
  const each = Math.min(writing.letter, writing.most / Math.max(1, letters));
  const from = main.direction === 'rtl' ? ('right' as const) : ('left' as const);
  let waits = 0;
  const lines = main.lines.map((line, at) => {
    const steps = Math.max(1, line.text.length);
    const unveil = { waits, milliseconds: steps * each, steps, from };
    waits += steps * each;
    const one = { ...main, lines: [line], height: main.lineHeight };
    const isLast = at === main.lines.length - 1;
    const picture = writtenLine(one, room, isLast, style);
    return { picture, x, y: y + at * main.lineHeight, unveil };
  });
  if (!second) return lines;
  const unveil = { waits, milliseconds: 1, steps: 1, from: 'top' as const };
  const below = writtenLine(second, room, false, style, true);
  return [...lines, { picture: below, x, y: y + height - second.height, unveil }];
}

function writtenLine(
  block: TextBlock,
  width: number,
  hasCaret: boolean,
  style: Style,
  isSecond = false,
): Picture {
  const { palette, px } = style;
  const { lines, height, lineHeight, direction } = block;
  const [line] = lines;
  const ink = isSecond ? softer(palette.onBubbleIn) : palette.onBubbleIn;
  return {
    width,
    height,
    bleed: px(6),
    ink: ['written', ...lines.map(({ text }) => text), direction, width, hasCaret].join('|'),
    paint(pen) {
      drawText(pen, block, ink, { x: 0, y: 0, width, align: 'start', direction });
      if (!hasCaret || !line) return;
      // After the last word, where the next one would be written. It does not blink: nothing hurries.
      const end = line.width + px(3);
      const thick = Math.max(2, px(2));
      pen.fillStyle = palette.accent;
      const x = direction === 'rtl' ? width - end - thick : end;
      pen.fillRect(x, lineHeight * 0.14, thick, lineHeight * 0.72);
    },
  };
}

function label(text: string, icon: string, most: number, style: Style) {
  const { px, palette } = style;
  const side = style.sign(18);
  const words = style.type.set(text, style.face('small', 700), most - px(54), style.direction, 2);
  const width = Math.max(leastHeight, words.width + side + px(40));
  const height = Math.max(leastHeight, words.height + px(14));
  const rtl = style.direction === 'rtl';
  return {
    width,
    height,
    draw(pen: Pen, at: Rect, filled: boolean): void {
      roundRect(pen, at, at.height / 2);
      if (filled) {
        pen.fillStyle = palette.accent;
        pen.fill();
      } else {
        pen.strokeStyle = palette.accent;
        pen.lineWidth = style.flat ? 2 : 1.2;
        pen.stroke();
      }
      const ink = filled ? palette.onAccent : palette.accent;
      const x = rtl ? at.x + at.width - px(16) - side : at.x + px(16);
      const icoY = at.y + (at.height - side) / 2;
      drawIcon(pen, icon, { x, y: icoY, side }, ink, { mirror: rtl, weight: 2.2 });
      drawText(pen, words, ink, {
        x: rtl ? at.x + px(14) : at.x + px(16) + side + px(8),
        y: at.y + (at.height - words.height) / 2,
        width: words.width,
        align: 'start',
        direction: words.direction,
      });
    },
  };
}
