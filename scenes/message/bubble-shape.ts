/** The outline of a bubble: each kind of app has its own corners and its own tail. */

import type { AppLook } from '../../src/look/apps.ts';
import type { Rect } from '../../src/view/placement.ts';
import type { Pen } from '../pen/picture.ts';

export interface Shape {
  /** The bubble stands at the left of the conversation. */
  readonly atLeft: boolean;
  readonly tail: AppLook['bubble']['tail'];
  readonly joined: boolean;
  readonly last: boolean;
  readonly look: AppLook['bubble'];
  /** CSS px per px of the design. */
  readonly unit: number;
}

/** Round where it is free, tight where it joins its neighbours at the speaker's side. */
export function bubblePath(pen: Pen, of: Rect, shape: Shape): void {
  const { atLeft, tail, joined, last, look, unit } = shape;
  const round = Math.min(look.round * unit, of.height / 2);
  const tight = Math.min(look.tight * unit, round);
  const own = {
    top: joined ? tight : round,
    bottom: tail === 'hook' ? 2 * unit : last && tail === 'point' ? round : tight,
  };
  const radii = atLeft ? [own.top, round, round, own.bottom] : [round, own.top, own.bottom, round];
  pen.beginPath();
  pen.roundRect(of.x, of.y, of.width, of.height, radii);
  if (tail === 'hook') hook(pen, of, atLeft, unit);
  if (tail === 'point') point(pen, of, atLeft, unit);
}

/** Wound like the bubble itself, so that both fill as one shape. */
function hook(pen: Pen, of: Rect, atLeft: boolean, unit: number): void {
  const foot = of.y + of.height;
  const edge = atLeft ? of.x : of.x + of.width;
  pen.moveTo(edge, foot - 14 * unit);
  if (atLeft) {
    pen.lineTo(edge + 8 * unit, foot);
    pen.lineTo(edge - 6 * unit, foot);
    pen.quadraticCurveTo(edge, foot - 4 * unit, edge, foot - 14 * unit);
  } else {
    pen.quadraticCurveTo(edge, foot - 4 * unit, edge + 6 * unit, foot);
    pen.lineTo(edge - 8 * unit, foot);
  }
  pen.closePath();
}

/** A small round drop under the corner, as in drawn stories. */
function point(pen: Pen, of: Rect, atLeft: boolean, unit: number): void {
  const x = atLeft ? of.x + 4 * unit : of.x + of.width - 4 * unit;
  const y = of.y + of.height - unit;
  pen.moveTo(x + 4 * unit, y);
  pen.arc(x, y, 4 * unit, 0, Math.PI * 2);
}
