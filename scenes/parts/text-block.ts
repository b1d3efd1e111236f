/**
 * Words on the stage: pretext breaks the lines, `fillText` draws them. Never Phaser.Text, which
 * loses right-to-left text and breaks Thai and Chinese. All lengths are CSS px.
 */
import {
  layoutWithLines,
  type PreparedTextWithSegments,
  prepareWithSegments,
} from '@chenglou/pretext';
import type { Direction } from '../../src/app/ports.ts';
import { type as letters } from '../../src/look/tokens.ts';
import type { Pen } from './picture.ts';

export interface Face {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly italic?: boolean;
}

export interface TextBlock {
  readonly lines: readonly { readonly text: string; readonly width: number }[];
  /** The widest line, rounded up. */
  readonly width: number;
  readonly height: number;
  readonly face: Face;
  readonly lineHeight: number;
  readonly direction: Direction;
}

export interface Typesetter {
  /** Breaks a text into lines no wider than `width`, and at most `most` of them. */
  set(text: string, face: Face, width: number, direction: Direction, most?: number): TextBlock;
}

const ellipsis = '…';
/** More than any play holds; only a guard against growing without end. */
const cacheLimit = 2000;

/** Keeps what it has measured; make a new one when fonts have arrived. */
export function createTypesetter(): Typesetter {
  const prepared = new Map<string, PreparedTextWithSegments>();
  const prepare = (text: string, font: string): PreparedTextWithSegments => {
    const key = `${font}|${text}`;
    const known = prepared.get(key);
    if (known) return known;
    if (prepared.size > cacheLimit) prepared.clear();
    const fresh = prepareWithSegments(text, font);
    prepared.set(key, fresh);
    return fresh;
  };
  return {
    set(text, face, width, direction, most = Number.POSITIVE_INFINITY) {
      const font = fontOf(face);
      const lineHeight = Math.round(face.size * letters.lineHeight);
      const whole = layoutWithLines(prepare(text, font), Math.max(8, width), lineHeight);
      let lines: readonly { text: string; width: number }[] = whole.lines;
      if (lines.length > most) {
        const dots = layoutWithLines(prepare(ellipsis, font), 1e4, lineHeight).lines[0]?.width ?? 0;
        const cut = layoutWithLines(prepare(text, font), Math.max(8, width - dots), lineHeight);
        lines = cut.lines
          .slice(0, most)
          .map((line, at) =>
            at === most - 1
              ? { text: line.text.trimEnd() + ellipsis, width: line.width + dots }
              : line,
          );
      }
      const widest = lines.reduce((most, line) => Math.max(most, line.width), 0);
      return {
        lines,
        width: Math.min(Math.ceil(widest) + 1, Math.ceil(width)),
        height: lines.length * lineHeight,
        face,
        lineHeight,
        direction: directionOf(text, direction),
      };
    },
  };
}

export function fontOf(face: Face): string {
  return `${face.italic ? 'italic ' : ''}${face.weight} ${face.size}px ${letters.family}, ${letters.fallback}`;
}

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;

/** The direction of one text: a Latin name keeps its own inside an Arabic story. */
function directionOf(text: string, around: Direction): Direction {
  if (rightToLeft.test(text)) return /\p{Script=Latin}/u.test(text) ? around : 'rtl';
  return /\p{L}/u.test(text) ? 'ltr' : around;
}

export type Align = 'start' | 'centre' | 'end';

/** Where the words stand in a box: aligned with the reading direction of what is around them. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align: Align;
  readonly direction: Direction;
}

export function drawText(pen: Pen, block: TextBlock, colour: string, place: Place): void {
  pen.save();
  pen.font = fontOf(block.face);
  pen.fillStyle = colour;
  pen.direction = block.direction;
  pen.textBaseline = 'alphabetic';
  const metrics = pen.measureText('Hg');
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = metrics;
  const atRight = (place.align === 'start') === (place.direction === 'rtl');
  const [side, x] =
    place.align === 'centre'
      ? (['center', place.x + place.width / 2] as const)
      : atRight
        ? (['right', place.x + place.width] as const)
        : (['left', place.x] as const);
  pen.textAlign = side;
  block.lines.forEach((line, at) => {
    const middle = place.y + (at + 0.5) * block.lineHeight;
    pen.fillText(line.text, x, Math.round(middle + (up - down) / 2));
  });
  pen.restore();
}
