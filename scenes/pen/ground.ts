/** What lies behind a conversation: each kind of app has its own quiet ground. Nothing here moves. */

import { fade, seedOf } from '../../src/look/colour.ts';
import type { Rect } from '../../src/view/placement.ts';
import type { Pen } from './picture.ts';
import type { Style } from './style.ts';

export function drawGround(pen: Pen, of: Rect, style: Style): void {
  const { ground } = style.app;
  const { accent, mark, line } = style.palette;
  const { px } = style;
  if (ground === 'embers') embers(pen, of, style);
  if (ground === 'lines') {
    pen.fillStyle = fade(line, 0.55);
    for (let y = of.y; y < of.y + of.height; y += px(56)) pen.fillRect(of.x, y, of.width, 1);
  }
  if (ground === 'grid') {
    pen.fillStyle = fade(mark, 0.16);
    const step = px(22);
    for (let y = of.y + step / 2; y < of.y + of.height; y += step)
      for (let x = of.x + step / 2; x < of.x + of.width; x += step) pen.fillRect(x, y, 1.5, 1.5);
  }
  if (ground === 'waves') {
    pen.strokeStyle = fade(accent, 0.07);
    pen.lineWidth = px(2);
    for (let ring = 1; ring < 9; ring += 1) {
      pen.beginPath();
      pen.arc(of.x + of.width / 2, of.y + of.height, ring * px(70), Math.PI, 0);
      pen.stroke();
    }
  }
  if (ground === 'petals') petals(pen, of, style);
  if (ground === 'beam') {
    const light = pen.createLinearGradient(of.x, of.y, of.x + of.width, of.y + of.height);
    light.addColorStop(0, fade(accent, 0.12));
    light.addColorStop(0.6, fade(accent, 0));
    pen.fillStyle = light;
    pen.fillRect(of.x, of.y, of.width, of.height);
  }
}

/** The lower edge glows, as if the page were burning up. */
function embers(pen: Pen, of: Rect, { px, dark }: Style): void {
  const foot = of.y + of.height;
  const glow = pen.createLinearGradient(0, foot - px(190), 0, foot);
  glow.addColorStop(0, fade('#D9742B', 0));
  glow.addColorStop(1, fade('#D9742B', dark ? 0.34 : 0.26));
  pen.fillStyle = glow;
  pen.fillRect(of.x, foot - px(190), of.width, px(190));
}

/** Small flowers, sown by number and not by chance. */
function petals(pen: Pen, of: Rect, { px, palette }: Style): void {
  pen.fillStyle = fade(palette.accent, 0.085);
  const step = px(64);
  let at = 0;
  for (let y = of.y; y < of.y + of.height + step; y += step)
    for (let x = of.x; x < of.x + of.width + step; x += step) {
      at += 1;
      const seed = seedOf(`petal-${at}`);
      const cx = x + ((seed % 40) / 40) * step;
      const cy = y + (((seed >> 6) % 40) / 40) * step;
      const size = px(4 + ((seed >> 12) % 4));
      pen.beginPath();
      for (let leaf = 0; leaf < 5; leaf += 1) {
        const angle = (leaf / 5) * Math.PI * 2 + (seed % 7);
        const [lx, ly] = [cx + Math.cos(angle) * size, cy + Math.sin(angle) * size];
        pen.moveTo(lx + size * 0.7, ly);
        pen.arc(lx, ly, size * 0.7, 0, Math.PI * 2);
      }
      pen.fill();
    }
}
