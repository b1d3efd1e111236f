/** The phone itself: body, glass, status bar, foot, and its back when it lies face down. */

import { fade } from '../../src/look/colour.ts';
import { icons } from '../../src/look/icons.ts';
import { tacticPaths } from '../../src/look/tactics.ts';
import type { Rect } from '../../src/view/placement.ts';
import { drawGround } from '../pen/ground.ts';
import { drawIcon } from '../pen/icon.ts';
import { fillLifted, type Pen, type Picture, roundRect } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';

export interface PhoneParts {
  readonly body: Rect;
  /** The glass, in the same coordinates as the body. */
  readonly glass: Rect;
  /** Radii of the glass above and below; without any above there is no body. */
  readonly corner: number;
  readonly foot: number;
  readonly status: number;
}

export function phoneFrame(
  { body, glass, corner, status, foot }: PhoneParts,
  style: Style,
): Picture {
  const { palette, px } = style;
  const bezel = glass.x - body.x;
  const inner = { x: bezel, y: glass.y - body.y, width: glass.width, height: glass.height };
  const corners = [corner, corner, foot, foot] as const;
  return {
    width: body.width,
    height: body.height,
    bleed: px(64),
    ink: `phone|${body.width}|${body.height}|${corner}|${foot}`,
    paint(pen) {
      if (corner > 0) {
        roundRect(pen, { x: 0, y: 0, width: body.width, height: body.height }, corner + bezel);
        fillLifted(pen, '#0B0E16', style.flat ? 'lies' : 'floats', style.scale * 1.3);
        const rim = pen.createLinearGradient(0, 0, body.width, body.height);
        rim.addColorStop(0, '#545C72');
        rim.addColorStop(0.25, '#1B2030');
        rim.addColorStop(0.75, '#10131D');
        rim.addColorStop(1, '#4A5268');
        pen.strokeStyle = style.flat ? '#000000' : rim;
        pen.lineWidth = px(2);
        pen.stroke();
      }
      // A glass without a body is open at the top, and rests on the sheet under it.
      roundRect(pen, inner, corners);
      if (corner > 0 || style.flat) {
        pen.fillStyle = palette.screen;
        pen.fill();
      } else fillLifted(pen, palette.screen, 'stands', 1.4);
      if (!style.flat) {
        pen.save();
        roundRect(pen, inner, corners);
        pen.clip();
        drawGround(pen, inner, style);
        pen.restore();
      }
      if (status > 0) {
        roundRect(pen, { ...inner, height: status }, [corner, corner, 0, 0]);
        pen.fillStyle = palette.screenBar;
        pen.fill();
      }
      if (corner > 0) drawCamera(pen, { x: body.width / 2, y: bezel / 2 }, style);
    },
  };
}

/** A lens in the rim: where it is, nothing has to be written around it. */
function drawCamera(pen: Pen, { x, y }: { x: number; y: number }, { px }: Style): void {
  pen.beginPath();
  pen.arc(x, y, px(2.6), 0, Math.PI * 2);
  pen.fillStyle = '#2C3550';
  pen.fill();
}

export interface ComposerParts {
  readonly width: number;
  readonly height: number;
  readonly corner: number;
  /** The field to write in, left to right; null while the small controls need its place. */
  readonly field: { readonly start: number; readonly width: number } | null;
  /** How wide what is done beside the field is at its start; 0 where there is nothing of it. */
  readonly away: number;
}

/** The foot of the glass: a field to write in. A press on it leads to what can be written. */
export function composer(parts: ComposerParts, style: Style): Picture {
  const { width, height, corner, field, away } = parts;
  const { palette, px } = style;
  const rtl = style.direction === 'rtl';
  const flip = (x: number, size: number): number => (rtl ? width - x - size : x);
  // Where the way out of a scene has a row of its own, the field keeps the lower one.
  const row = Math.min(height, Math.round(62 * style.scale));
  const top = height - row;
  return {
    width,
    height,
    bleed: 0,
    ink: ['composer', width, height, field?.width, away].join('|'),
    controls: {
      ...(field && {
        write: {
          x: flip(field.start, field.width),
          y: top + 4,
          width: field.width,
          height: row - 8,
        },
      }),
      ...(away > 0 && { away: { x: flip(0, away), y: top + 4, width: away, height: row - 8 } }),
    },
    paint(pen) {
      roundRect(pen, { x: 0, y: 0, width, height }, [0, 0, corner, corner]);
      pen.fillStyle = palette.screenBar;
      pen.fill();
      pen.fillStyle = palette.line;
      pen.fillRect(0, 0, width, 1);
      if (field) {
        const tall = px(36);
        const box = {
          x: flip(field.start, field.width),
          y: top + (row - tall) / 2,
          width: field.width,
        };
        roundRect(pen, { ...box, height: tall }, tall / 2);
        pen.fillStyle = palette.screen;
        pen.fill();
        pen.strokeStyle = palette.line;
        pen.lineWidth = 1;
        pen.stroke();
      }
      if (away > 0) {
        const side = px(26);
        const at = { x: flip(0, away) + (away - side) / 2, y: top + (row - side) / 2, side };
        drawIcon(pen, icons['put-down'], at, palette.accent, { weight: 2 });
      }
    },
  };
}

/** How a thing that lies on the desk is seen: foreshortened, and leaning away. */
const lying = { lean: -0.42, depth: 0.46 } as const;

/** Size of the picture of a phone of this length lying on the desk. */
export const lyingSize = (length: number): { readonly width: number; readonly height: number } => ({
  width: length * (0.5 - lying.lean),
  height: length * lying.depth,
});

/** The phone lying face down on the desk: quiet, with a sticker that somebody likes. */
export function phoneBack(length: number, style: Style): Picture {
  const size = lyingSize(length);
  const width = length * 0.5;
  const corner = width * 0.16;
  return {
    ...size,
    bleed: Math.round(length * 0.12),
    ink: `back|${length}`,
    paint(pen) {
      pen.save();
      if (style.direction === 'rtl') {
        pen.translate(size.width, 0);
        pen.scale(-1, 1);
      }
      pen.transform(1, 0, lying.lean, lying.depth, -lying.lean * length, 0);
      const thick = length * 0.035;
      roundRect(pen, { x: 0, y: thick, width, height: length }, corner);
      fillLifted(pen, '#1B2136', 'stands', length / 300);
      roundRect(pen, { x: 0, y: 0, width, height: length }, corner);
      const shell = pen.createLinearGradient(0, 0, width, length);
      shell.addColorStop(0, '#4A5684');
      shell.addColorStop(1, '#6E6E92');
      pen.fillStyle = shell;
      pen.fill();
      pen.strokeStyle = fade('#F2B34B', 0.5);
      pen.lineWidth = length / 160;
      pen.stroke();
      drawBackThings(pen, width / 100, length);
      pen.restore();
    },
  };
}

function drawBackThings(pen: Pen, unit: number, length: number): void {
  pen.fillStyle = '#2A3252';
  roundRect(pen, { x: 10 * unit, y: 10 * unit, width: 34 * unit, height: 36 * unit }, 10 * unit);
  pen.fill();
  for (const [x, y] of [
    [21, 21],
    [33, 35],
  ] as const) {
    pen.beginPath();
    pen.arc(x * unit, y * unit, 6.5 * unit, 0, Math.PI * 2);
    pen.fillStyle = '#0E1220';
    pen.fill();
    pen.beginPath();
    pen.arc((x - 2) * unit, (y - 2) * unit, 1.6 * unit, 0, Math.PI * 2);
    pen.fillStyle = fade('#BFD2FF', 0.7);
    pen.fill();
  }
  const side = 34 * unit;
  const at = { x: 33 * unit, y: length * 0.56, side };
  drawIcon(pen, tacticPaths['job-offer'], at, fade('#F7CE86', 0.95), { weight: 1.8 });
}
