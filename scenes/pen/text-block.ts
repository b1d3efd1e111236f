/**
 * Words on the stage: pretext breaks the lines, `fillText` draws them. Never Phaser.Text, which
 * loses right-to-left text and breaks Thai and Chinese. All lengths are CSS px.
 */
import {
  layoutWithLines,
  type PreparedTextWithSegments,
  prepareWithSegments,
} from '@chenglou/pretext';
import { type as letters } from '../../src/look/tokens.ts';
import { mayLean, textDirection } from '../../src/script/direction.ts';
import type { Direction } from '../../src/view/ports.ts';
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
const cacheLimit = 4000;

/** Keeps what it has measured and broken; make a new one when fonts have arrived. */
export function createTypesetter(): Typesetter {
  const prepared = remembering<PreparedTextWithSegments>();
  const blocks = remembering<TextBlock>();
  const prepare = (text: string, font: string): PreparedTextWithSegments =>
    prepared(`${font}|${text}`, () => prepareWithSegments(text, font));

  const breakLines = (text: string, font: string, width: number, high: number, most: number) => {
    const whole = layoutWithLines(prepare(text, font), Math.max(8, width), high).lines;
    if (whole.length <= most) return whole;
    const dots = layoutWithLines(prepare(ellipsis, font), 1e4, high).lines[0]?.width ?? 0;
    const cut = layoutWithLines(prepare(text, font), Math.max(8, width - dots), high).lines;
    return cut
      .slice(0, most)
      .map((line, at) =>
        at === most - 1 ? { text: line.text.trimEnd() + ellipsis, width: line.width + dots } : line,
      );
  };

  return {
    set(text, wished, width, direction, most = Number.POSITIVE_INFINITY) {
      const face = wished.italic && !mayLean(text) ? { ...wished, italic: false } : wished;
      const font = fontOf(face);
      // Every view asks for every line of the conversation again.
      return blocks(`${font}|${width}|${direction}|${most}|${text}`, () => {
        const lineHeight = Math.round(face.size * letters.lineHeight);
        const lines = breakLines(text, font, width, lineHeight, most);
        const widest = lines.reduce((most, line) => Math.max(most, line.width), 0);
        return {
          lines,
          width: Math.min(Math.ceil(widest) + 1, Math.ceil(width)),
          height: lines.length * lineHeight,
          face,
          lineHeight,
          direction: textDirection(text, direction),
        };
      });
    },
  };
}

function remembering<T>(): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= cacheLimit) known.clear();
    const fresh = make();
    known.set(key, fresh);
    return fresh;
  };
}

export function fontOf(face: Face): string {
  return `${face.italic ? 'italic ' : ''}${face.weight} ${face.size}px ${letters.family}, ${letters.fallback}`;
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
  // A baseline lies on a device pixel, or every letter over it is drawn soft.
  const { d: ratio, f: top } = pen.getTransform();
  const onPixel = (y: number): number => (Math.round(y * ratio + top) - top) / ratio;
  block.lines.forEach((line, at) => {
    const middle = place.y + (at + 0.5) * block.lineHeight;
    // The blank at which a line was broken would take it out of the middle, or from the edge.
    pen.fillText(line.text.trimEnd(), x, onPixel(middle + (up - down) / 2));
  });
  pen.restore();
}
