/** Keeping proof: names, words and times, inside the corners of a screenshot. Never the picture. */

import { icons } from '../../../src/look/icons.ts';
import type { Pen, Picture } from '../../pen/picture.ts';
import type { Style } from '../../pen/style.ts';
import { panel, stackBlocks } from './blocks.ts';
import type { DeckParts } from './deck-shape.ts';
import { lineBlock, toldOf } from './screen-line.ts';
import { signLine } from './sign-line.ts';

export function proofScreen(parts: DeckParts, room: number): Picture | null {
  const { view, style, room: width } = parts;
  const { px } = style;
  const pad = px(24);
  const { title, lines, short, about } = view.screen;
  if (title === null) return null;
  const head = signLine(
    { told: toldOf(parts, title), icon: icons.proof, bold: true, rank: 0 },
    width,
    pad,
    style,
  );
  const whole = lines.map((line) => lineBlock(parts, line, pad, px(5)));
  const inOne = short
    ? [lineBlock(parts, { said: short, mark: 'kept', rank: 0, by: null }, pad, px(5))]
    : [];
  // Half of the lines would say the contrary: all of them, or all in one, or none.
  const fitted =
    stackBlocks([head, ...whole], room, px(18)) ??
    stackBlocks([head, ...inOne], room, px(12)) ??
    stackBlocks([head], room, px(12));
  const ground = (pen: Pen, height: number): void => corners(pen, width, height, style);
  return (
    fitted &&
    panel(
      { key: `proof|${about}|${fitted.placed.length}`, width, fitted, edge: 'upper', ground },
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
