/** Somebody in a call: shapes and colours only, never anybody's likeness. */
import type { Rect } from '../../../src/app/placement.ts';
import type { Style } from '../../style.ts';
import { fade, mix, seedOf } from '../colour.ts';
import { type Pen, roundRect } from '../picture.ts';
import { drawText } from '../text-block.ts';

const tones = [
  ['#3E5C86', '#8FB3C9', '#E7C99A'],
  ['#5A4A80', '#A58BC0', '#EBB6A0'],
  ['#2F6F6A', '#7FB7A6', '#E9D9A2'],
  ['#7A4A5A', '#C78A86', '#F0CFA4'],
  ['#45566E', '#93A5B8', '#D9C3AE'],
] as const;

export interface Presence {
  readonly seed: string;
  readonly name: string | null;
  /** Only a dark pane with the name. */
  readonly off?: boolean;
  /** Its place among several, so that neighbours differ in colour. */
  readonly order?: number;
}

export function drawPresence(
  pen: Pen,
  of: Rect,
  { seed, name, off, order }: Presence,
  style: Style,
): void {
  const { px } = style;
  const value = seedOf(seed);
  const [deep, middle, light] = tones[(order ?? value >>> 9) % tones.length] ?? tones[0];
  pen.save();
  roundRect(pen, of, px(12));
  pen.clip();
  const ground = pen.createLinearGradient(of.x, of.y, of.x + of.width, of.y + of.height);
  ground.addColorStop(0, off ? '#2A303E' : mix(deep, '#10131C', 0.25));
  ground.addColorStop(1, off ? '#1D222D' : mix(deep, middle, 0.35));
  pen.fillStyle = style.flat ? '#1D222D' : ground;
  pen.fillRect(of.x, of.y, of.width, of.height);
  if (!off) {
    const size = Math.min(of.width, of.height);
    const x = of.x + of.width * (0.42 + ((value >> 4) % 16) / 100);
    const y = of.y + of.height * 0.5;
    [
      [0.62, fade(middle, 0.35), 0.1],
      [0.44, fade(middle, 0.7), -0.06],
      [0.26, fade(light, 0.9), 0.05],
    ].forEach(([part, colour, shift]) => {
      pen.beginPath();
      const radius = size * Number(part);
      pen.ellipse(
        x + size * Number(shift),
        y + size * Number(shift),
        radius,
        radius * 0.8,
        0.5,
        0,
        Math.PI * 2,
      );
      pen.fillStyle = String(colour);
      pen.fill();
    });
  }
  if (name !== null) drawName(pen, of, name, style);
  pen.restore();
}

function drawName(pen: Pen, of: Rect, name: string, style: Style): void {
  const { px } = style;
  const face = { ...style.face('small', 600), size: style.readable(px(12)) };
  const words = style.type.set(name, face, of.width - px(24), style.storyDirection, 1);
  const width = words.width + px(12);
  const height = words.height + px(2);
  const x = style.direction === 'rtl' ? of.x + of.width - width - px(6) : of.x + px(6);
  const y = of.y + of.height - height - px(6);
  roundRect(pen, { x, y, width, height }, px(6));
  pen.fillStyle = 'rgb(16 19 28 / 0.86)';
  pen.fill();
  const at = { x: x + px(6), y: y + px(1), width: words.width, align: 'start' as const };
  drawText(pen, words, '#FFFFFF', { ...at, direction: words.direction });
}

/** Tiles of one size in as many columns as look best. Left to right, CSS px. */
export function tileRects(count: number, of: Rect, gap: number): Rect[] {
  const used = columnsFor(count, of);
  const rows = Math.ceil(count / used);
  const width = (of.width - gap * (used - 1)) / used;
  const height = (of.height - gap * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, at) => ({
    x: of.x + (at % used) * (width + gap),
    y: of.y + Math.floor(at / used) * (height + gap),
    width,
    height,
  }));
}

/** As many columns as make the smaller side of a tile largest; of equals, those without a gap. */
function columnsFor(count: number, of: Rect): number {
  let best = { columns: 1, side: 0 };
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const empty = rows * columns - count;
    const side = Math.min(of.width / columns / 1.1, of.height / rows) * (1 - 0.2 * empty);
    if (side > best.side) best = { columns, side };
  }
  return best.columns;
}
