/** Words and, when one is set, the same in a second language, smaller, below them. */

import { fade } from '../../src/look/colour.ts';
import type { Both } from '../../src/view/both.ts';
import type { Direction } from '../../src/view/ports.ts';

import type { Pen } from './picture.ts';
import type { Style } from './style.ts';
import { type Align, drawText, type Face, type TextBlock } from './text-block.ts';

/** Words to draw: see `src/view/both.ts`. */
export type Told = Pick<Both, 'text'> & {
  /** That of the words around it; the story's when left out. */
  readonly direction?: Direction;
  readonly second: { readonly text: string; readonly direction: Direction } | null;
};

/** Words that have no second language. */
export const plain = (text: string, direction: Direction): Told => ({
  text,
  direction,
  second: null,
});

export const toldInk = ({ text, second }: Told): string =>
  second ? `${text}/${second.text}` : text;

export interface ToldBlock {
  readonly main: TextBlock;
  readonly second: TextBlock | null;
  readonly width: number;
  readonly height: number;
}

/** The second language is this much smaller than the first, and still readable. */
const smaller = 0.8;

export function setTold(told: Told, face: Face, width: number, style: Style): ToldBlock {
  const main = style.type.set(told.text, face, width, told.direction ?? style.storyDirection);
  if (!told.second) return { main, second: null, width: main.width, height: main.height };
  const small = {
    ...face,
    size: style.readable(Math.round(face.size * smaller)),
    weight: 400,
  } as const;
  const second = style.type.set(told.second.text, small, width, told.second.direction);
  return {
    main,
    second,
    width: Math.max(main.width, second.width),
    height: main.height + second.height + style.px(3),
  };
}

export interface ToldPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: Align;
  /** The side from which the words begin; that of the words themselves when left out. */
  readonly direction?: Direction;
}

export function drawTold(pen: Pen, block: ToldBlock, colour: string, at: ToldPlace): void {
  const { main, second } = block;
  const { align = 'start' } = at;
  drawText(pen, main, colour, { ...at, align, direction: at.direction ?? main.direction });
  if (!second) return;
  const y = at.y + block.height - second.height;
  drawText(pen, second, softer(colour), {
    ...at,
    y,
    align,
    direction: at.direction ?? second.direction,
  });
}

/** The second language steps back a little. */
export const softer = (colour: string): string =>
  colour.startsWith('#') ? fade(colour, 0.88) : colour;
