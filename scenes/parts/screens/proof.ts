/** Keeping proof: names, words and times, inside the corners of a screenshot. Never the picture. */
import type { Style } from '../../style.ts';
import { icons } from '../icon.ts';
import type { Pen, Picture } from '../picture.ts';
import { plain } from '../told.ts';
import { type Block, panel, stackBlocks } from './blocks.ts';
import { signLine } from './lines.ts';
import type { DeckParts } from './parts.ts';
import { aboutOf, nameOf } from './who.ts';

export function proofScreen(parts: DeckParts, room: number): Picture | null {
  const { words, style, room: width } = parts;
  const { px, palette } = style;
  const pad = px(24);
  const name = nameOf(parts, aboutOf(parts));
  const line = (key: string, icon: string): Block =>
    signLine(
      {
        told: plain(words.ui(`play.proof.${key}`, { name }), style.direction),
        icon,
        sign: icon === icons.cross ? palette.mark : palette.safe,
        rank: 0,
        gap: px(5),
      },
      width,
      pad,
      style,
    );
  const title = signLine(
    {
      told: plain(words.ui('play.screen.proof'), style.direction),
      icon: icons.acts.proof,
      bold: true,
      rank: 0,
    },
    width,
    pad,
    style,
  );
  // What is kept and what is not belong together: half of it would say the contrary.
  const whole = [
    line('name', icons.tick),
    line('words', icons.tick),
    line('when', icons.tick),
    line('no-picture', icons.cross),
  ];
  const fitted =
    stackBlocks([title, ...whole], room, px(18)) ??
    stackBlocks([title, line('short', icons.tick)], room, px(12)) ??
    stackBlocks([title], room, px(12));
  const ground = (pen: Pen, height: number): void => corners(pen, width, height, style);
  return (
    fitted &&
    panel(
      { key: `proof|${name}|${fitted.placed.length}`, width, fitted, edge: 'upper', ground },
      style,
    )
  );
}

function corners(pen: Pen, width: number, height: number, { px, palette }: Style): void {
  const edge = px(9);
  const arm = px(18);
  pen.strokeStyle = palette.accent;
  pen.lineWidth = px(2.4) || 2;
  pen.lineCap = 'round';
  for (const [x, y, right, down] of [
    [edge, edge, 1, 1],
    [width - edge, edge, -1, 1],
    [edge, height - edge, 1, -1],
    [width - edge, height - edge, -1, -1],
  ] as const) {
    pen.beginPath();
    pen.moveTo(x + right * arm, y);
    pen.lineTo(x, y);
    pen.lineTo(x, y + down * arm);
    pen.stroke();
  }
}
