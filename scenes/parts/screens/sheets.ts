/** The sheets that rise from the foot of the app: blocking an account, and reporting it. */
import type { Style } from '../../style.ts';
import { fade } from '../colour.ts';
import { drawIcon, icons } from '../icon.ts';
import { type Picture, roundRect } from '../picture.ts';
import { drawTold, plain, setTold, type Told, tell } from '../told.ts';
import { type Block, panel, stackBlocks } from './blocks.ts';
import { signLine } from './lines.ts';
import type { DeckParts } from './parts.ts';
import { aboutOf, nameOf } from './who.ts';

export function blockScreen(parts: DeckParts, room: number): Picture | null {
  const { words, style, room: width, view } = parts;
  const { palette } = style;
  const done = view.screen.done ?? false;
  const ui = (key: string): Told => plain(words.ui(key), style.direction);
  const line = (key: string, icon: string, rank: number): Block =>
    signLine({ told: ui(key), icon, sign: palette.mark, rank }, width, padOf(style), style);
  return sheet(parts, room, 'block', done, [
    line('play.block.quiet', icons.acts.reply, 10),
    line('play.block.stays', icons.file, 30),
    line('play.block.untold', icons.person, 20),
  ]);
}

export function reportScreen(parts: DeckParts, room: number): Picture | null {
  const { words, style, room: width, view } = parts;
  const { done = false, reasons: own = [] } = view.screen;
  const reasons: readonly Told[] =
    own.length > 1
      ? own.map((key) => tell(words, key))
      : ['threat', 'picture', 'pretends', 'other'].map((reason) =>
          plain(words.ui(`play.report.${reason}`), style.direction),
        );
  // Only what was reported with is ticked; what else was chosen here is none of the reasons.
  const chosen = done && view.feedback ? tell(words, view.feedback.choiceKey) : null;
  const why = signLine(
    {
      told: plain(words.ui('play.report.why'), style.direction),
      icon: icons.words,
      sign: style.palette.mark,
      ink: style.palette.inkSoft,
      step: 'small',
      rank: 40,
    },
    width,
    padOf(style),
    style,
  );
  const shown = chosen ? [chosen] : done ? [] : reasons;
  return sheet(parts, room, 'report', done, [
    ...(done ? [] : [why]),
    ...shown.map((told) => radioLine(told, chosen !== null, width, style)),
  ]);
}

const padOf = ({ px }: Style): number => px(16);

function sheet(
  parts: DeckParts,
  room: number,
  kind: 'block' | 'report',
  done: boolean,
  lines: readonly Block[],
): Picture | null {
  const { words, style, room: width } = parts;
  const { px, palette } = style;
  const pad = padOf(style);
  const name = nameOf(parts, aboutOf(parts));
  const title = words.ui(done ? `play.${kind}.done` : `play.screen.${kind}`, { name });
  const head = signLine(
    {
      told: plain(title, style.direction),
      icon: done ? icons.tick : icons.acts[kind],
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
  const fitted = stackBlocks([grip, head, ...(done ? lines.slice(0, 1) : lines)], room, px(12));
  const key = `${kind}|${name}|${done}|${parts.view.beat}|${parts.view.feedback?.choice ?? parts.view.choices.length}`;
  return fitted && panel({ key, width, fitted, edge: 'upper' }, style);
}

/** A reason with its round sign. Where there is no room for all of them, none stands for the others. */
function radioLine(told: Told, on: boolean, width: number, style: Style): Block {
  const { px, palette } = style;
  const pad = padOf(style);
  const side = style.sign(18);
  const lead = side + px(12);
  const words = setTold(told, style.face('chat'), width - 2 * pad - lead, style);
  const height = words.height + px(8);
  const rtl = style.direction === 'rtl';
  return {
    height,
    gap: px(2),
    rank: 10,
    draw(pen, y) {
      const x = rtl ? width - pad - side / 2 : pad + side / 2;
      const middle = y + px(4) + words.main.lineHeight / 2;
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
        y: y + px(4),
        width: width - 2 * pad - lead,
        direction: style.direction,
      });
    },
  };
}
