/** The phone itself: body, glass, status bar, foot, and its back when it lies face down. */
import type { Rect } from '../../src/app/placement.ts';
import type { Style } from '../style.ts';
import { fade } from './colour.ts';
import { drawIcon, icons } from './icon.ts';
import { fillLifted, type Pen, type Picture, roundRect } from './picture.ts';

export interface PhoneParts {
  readonly body: Rect;
  /** The glass, in the same coordinates as the body. */
  readonly glass: Rect;
  readonly corner: number;
  readonly status: number;
}

export function phoneFrame({ body, glass, corner, status }: PhoneParts, style: Style): Picture {
  const { palette, px } = style;
  const bezel = glass.x - body.x;
  const inner = { x: bezel, y: glass.y - body.y, width: glass.width, height: glass.height };
  return {
    width: body.width,
    height: body.height,
    bleed: px(64),
    ink: `phone|${body.width}|${body.height}|${corner}`,
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
      roundRect(pen, inner, corner);
      pen.fillStyle = palette.screen;
      pen.fill();
      if (status > 0) drawStatus(pen, { ...inner, height: status }, corner, style);
    },
  };
}

/** A camera's dot, a battery and waves: signs of a phone, of nobody's make. */
function drawStatus(pen: Pen, of: Rect, corner: number, style: Style): void {
  const { palette, px } = style;
  roundRect(pen, of, [corner, corner, 0, 0]);
  pen.fillStyle = palette.screenBar;
  pen.fill();
  const middle = of.y + of.height * 0.56;
  pen.fillStyle = '#0B0E16';
  roundRect(pen, { x: of.x + of.width / 2 - px(26), y: middle - px(8), width: px(52), height: px(16) }, px(8));
  pen.fill();
  const ink = palette.inkSoft;
  const end = of.x + of.width - px(24);
  pen.strokeStyle = ink;
  pen.lineWidth = px(1.4) || 1;
  roundRect(pen, { x: end - px(20), y: middle - px(5), width: px(20), height: px(10) }, px(3));
  pen.stroke();
  pen.fillStyle = ink;
  roundRect(pen, { x: end - px(18), y: middle - px(3), width: px(12), height: px(6) }, px(1.5));
  pen.fill();
  for (let bar = 0; bar < 4; bar += 1) {
    const height = px(3 + bar * 2.4);
    pen.fillStyle = bar === 3 ? fade(ink, 0.4) : ink;
    pen.fillRect(of.x + px(26) + bar * px(5), middle + px(5) - height, px(3), height);
  }
}

/** The foot of the glass: a field to write in and what stands beside it; nothing here is pressed. */
export function composer(width: number, height: number, corner: number, style: Style): Picture {
  const { palette, px } = style;
  return {
    width,
    height,
    bleed: 0,
    ink: `composer|${width}|${height}`,
    paint(pen) {
      roundRect(pen, { x: 0, y: 0, width, height }, [0, 0, corner, corner]);
      pen.fillStyle = palette.screenBar;
      pen.fill();
      pen.fillStyle = palette.line;
      pen.fillRect(0, 0, width, 1);
      const rtl = style.direction === 'rtl';
      const side = px(22);
      const fieldHeight = px(36);
      const y = (height - fieldHeight) / 2;
      const start = px(16);
      const fieldWidth = width - 2 * start - 2 * (side + px(12));
      const flip = (x: number, size: number): number => (rtl ? width - x - size : x);
      const field = { x: flip(start, fieldWidth), y, width: fieldWidth, height: fieldHeight };
      roundRect(pen, field, fieldHeight / 2);
      pen.fillStyle = palette.screen;
      pen.fill();
      pen.strokeStyle = palette.line;
      pen.lineWidth = 1;
      pen.stroke();
      [icons.camera, icons.heart].forEach((icon, at) => {
        const x = flip(start + fieldWidth + px(12) + at * (side + px(10)), side);
        drawIcon(pen, icon, { x, y: (height - side) / 2, side }, palette.mark);
      });
    },
  };
}

/** The phone lying face down: quiet, with its camera and a sticker that somebody likes. */
export function phoneBack(width: number, height: number, corner: number, style: Style): Picture {
  const { px } = style;
  return {
    width,
    height,
    bleed: px(64),
    ink: `back|${width}|${height}`,
    paint(pen) {
      roundRect(pen, { x: 0, y: 0, width, height }, corner);
      fillLifted(pen, '#39456B', 'stands', style.scale * 1.4);
      const shell = pen.createLinearGradient(0, 0, width, height);
      shell.addColorStop(0, '#5A6794');
      shell.addColorStop(0.5, '#39456B');
      shell.addColorStop(1, '#2C3656');
      pen.fillStyle = shell;
      pen.fill();
      pen.strokeStyle = fade('#F2B34B', 0.35);
      pen.lineWidth = px(1.5);
      pen.stroke();
      const unit = width / 100;
      pen.fillStyle = '#222A45';
      roundRect(pen, { x: 10 * unit, y: 10 * unit, width: 34 * unit, height: 36 * unit }, 10 * unit);
      pen.fill();
      for (const [x, y] of [[21, 21], [33, 35]] as const) {
        pen.beginPath();
        pen.arc(x * unit, y * unit, 6.5 * unit, 0, Math.PI * 2);
        pen.fillStyle = '#0E1220';
        pen.fill();
        pen.beginPath();
        pen.arc((x - 2) * unit, (y - 2) * unit, 1.6 * unit, 0, Math.PI * 2);
        pen.fillStyle = fade('#BFD2FF', 0.7);
        pen.fill();
      }
      const side = 30 * unit;
      drawIcon(
        pen,
        icons.tactics['job-offer'],
        { x: (width - side) / 2, y: height * 0.6, side },
        fade('#F2B34B', 0.85),
        { weight: 1.6 },
      );
    },
  };
}
