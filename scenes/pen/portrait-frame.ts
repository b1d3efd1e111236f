/** What each kind of app draws around a portrait. */

import { fade } from '../../src/look/colour.ts';
import type { Pen } from './picture.ts';
import type { Style } from './style.ts';

/** Around a portrait in the middle of (x, y); `radius` of the frame, CSS px. */
export function drawFrame(pen: Pen, x: number, y: number, radius: number, style: Style): void {
  const { px, palette, flat } = style;
  const { frame } = style.app;
  pen.save();
  pen.lineCap = 'round';
  pen.lineWidth = px(2.2) || 2;
  pen.beginPath();
  if (frame === 'ring') {
    pen.arc(x, y, radius, 0, Math.PI * 2);
    const sweep = pen.createLinearGradient(x - radius, y + radius, x + radius, y - radius);
    sweep.addColorStop(0, '#E0A13A');
    sweep.addColorStop(0.55, '#C8604F');
    sweep.addColorStop(1, '#7E5AA6');
    pen.strokeStyle = flat ? palette.line : sweep;
    pen.stroke();
  }
  if (frame === 'ember') {
    // An edge that has burnt away in part.
    pen.arc(x, y, radius, -Math.PI * 0.45, Math.PI * 1.05);
    pen.strokeStyle = flat ? palette.line : '#D9742B';
    pen.stroke();
    pen.beginPath();
    pen.arc(x, y, radius, Math.PI * 1.12, Math.PI * 1.2);
    pen.strokeStyle = flat ? palette.line : '#F2B34B';
    pen.stroke();
  }
  if (frame === 'square') {
    pen.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, radius * 0.4);
    pen.strokeStyle = palette.line;
    pen.stroke();
  }
  if (frame === 'waves')
    for (const [from, to] of [
      [-0.3, 0.3],
      [0.7, 1.3],
    ] as const) {
      pen.beginPath();
      pen.arc(x, y, radius, Math.PI * from, Math.PI * to);
      pen.strokeStyle = flat ? palette.line : fade(palette.accent, 0.8);
      pen.stroke();
    }
  if (frame === 'petals')
    for (let at = 0; at < 12; at += 1) {
      const angle = (at / 12) * Math.PI * 2;
      pen.beginPath();
      pen.arc(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius, px(2), 0, Math.PI * 2);
      pen.fillStyle = flat ? palette.line : palette.accent;
      pen.fill();
    }
  pen.restore();
}
