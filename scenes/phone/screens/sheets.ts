/** The sheets that rise from the foot of the app: blocking an account, and reporting it. */

import { fade } from '../../../src/look/colour.ts';
import { icons } from '../../../src/look/icons.ts';
import { controlsOf } from '../../../src/session/controls.ts';
import type { ScreenLine } from '../../../src/session/screens/shape.ts';
import { drawTold, setTold } from '../../pen/both-languages.ts';
import { drawIcon } from '../../pen/icon.ts';
import { type Picture, roundRect } from '../../pen/picture.ts';
import { type Block, panel, stackBlocks } from './blocks.ts';
import type { DeckParts } from './deck-shape.ts';
import { lineBlock, toldOf } from './screen-line.ts';
import { signLine } from './sign-line.ts';

export function sheetScreen(parts: DeckParts, room: number): Picture | null {
  const { style, room: width, view } = parts;
  const { px, palette } = style;
  const pad = px(16);
  const { kind, title, lines, done, about } = view.screen;
  if (title === null) return null;
  const head = signLine(
    {
      told: toldOf(parts, title),
      icon: done ? icons.tick : kind === 'block' ? icons.block : icons.report,
      bold: true,
      rank: 0,
      gap: px(10),
    },
    width,
    pad,
    style,
  );
  const grip: Block = {
    height: px(4),
    gap: 0,
    rank: 45,
    draw(pen, y) {
      roundRect(pen, { x: (width - px(40)) / 2, y, width: px(40), height: px(4) }, px(2));
      pen.fillStyle = fade(palette.mark, style.flat ? 1 : 0.45);
      pen.fill();
    },
  };
  const reasons = controlsOf(view, parts.scenario).filter(({ id }) => id.startsWith('reason:'));
  const shown = lines.map((line) => {
    const { said, mark } = line;
    const pressed = reasons.find(
      ({ choices: [choice] }) => 'story' in said && said.story === choice?.key,
    );
    // What nobody can choose here is a list, and looks like one.
    return pressed || mark === 'chosen'
      ? radioLine(parts, line, pad, pressed?.id)
      : lineBlock(parts, line, pad, px(6));
  });
  const fitted = stackBlocks([grip, head, ...shown], room, px(12));
  const key = `${kind}|${about}|${done}|${JSON.stringify(lines)}`;
  return fitted && panel({ key, width, fitted, edge: 'upper' }, style);
}

/** No control is smaller than this, CSS px. */
const leastHeight = 44;

/** A reason with its round sign. Where there is no room for all of them, none stands for the others. */
function radioLine(
  parts: DeckParts,
  { said, mark, rank }: ScreenLine,
  pad: number,
  id: string | undefined,
): Block {
  const { style, room: width } = parts;
  const { px, palette } = style;
  const on = mark === 'chosen';
  const side = style.sign(18);
  const lead = side + px(12);
  const words = setTold(toldOf(parts, said), style.face('chat'), width - 2 * pad - lead, style);
  const height = Math.max(words.height + px(8), id === undefined ? 0 : leastHeight);
  const top = (height - words.height) / 2;
  const rtl = style.direction === 'rtl';
  return {
    height,
    gap: px(2),
    rank,
    ...(id === undefined ? {} : { id }),
    draw(pen, y) {
      const x = rtl ? width - pad - side / 2 : pad + side / 2;
      const middle = y + top + words.main.lineHeight / 2;
      pen.beginPath();
      pen.arc(x, middle, side / 2, 0, Math.PI * 2);
      pen.strokeStyle = on ? palette.accent : palette.mark;
      pen.lineWidth = px(1.8) || 1.5;
      pen.stroke();
      if (on) {
        const tick = px(14);
        const at = { x: x - tick / 2, y: middle - tick / 2, side: tick };
        drawIcon(pen, icons.tick, at, palette.accent, { weight: 3 });
      }
      drawTold(pen, words, palette.onBubbleIn, {
        x: rtl ? pad : pad + lead,
        y: y + top,
        width: width - 2 * pad - lead,
        direction: style.direction,
      });
    },
  };
}
