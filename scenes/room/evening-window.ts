/** The window: the evening outside says how late it is in the story. */
import { fade, mix } from '../../src/look/colour.ts';
import type { Rect } from '../../src/view/placement.ts';
import type { Direction } from '../../src/view/ports.ts';
import { rect } from '../geometry/rects.ts';
import type { Pen, Picture } from '../pen/picture.ts';
import type { Light } from './light.ts';
import type { RoomSize } from './size.ts';

/** Roofs as parts of the window's width and height: left, width, height, and slope or flat. */
const houses = [
  [0, 0.16, 0.2, false],
  [0.13, 0.18, 0.28, true],
  [0.3, 0.13, 0.18, false],
  [0.42, 0.2, 0.24, true],
  [0.6, 0.12, 0.34, false],
  [0.7, 0.19, 0.2, true],
  [0.87, 0.13, 0.27, false],
] as const;

const stars = [
  [0.12, 0.12],
  [0.26, 0.3],
  [0.37, 0.1],
  [0.52, 0.22],
  [0.63, 0.08],
  [0.72, 0.14],
  [0.82, 0.36],
] as const;

/** Its panes, left to right. */
function panesOf({ width, unit, desk }: RoomSize): Rect {
  const w = Math.min(width * 0.44, 600 * unit);
  const h = 430 * unit;
  return rect(width * 0.56 - w / 2 + 60 * unit, desk - h - 66 * unit, w, h);
}

export function drawWindow(pen: Pen, size: RoomSize, light: Light): void {
  const { unit } = size;
  const { x, y, width: w, height: h } = panesOf(size);
  pen.save();
  pen.translate(x, y);
  drawFrame(pen, w, h, unit, light);
  pen.save();
  pen.beginPath();
  pen.roundRect(0, 0, w, h, 4 * unit);
  pen.clip();
  drawSky(pen, w, h, unit, light);
  drawHouses(pen, w, h, light);
  pen.restore();
  drawBars(pen, w, h, unit, light);
  pen.restore();
}

function drawFrame(pen: Pen, w: number, h: number, unit: number, light: Light): void {
  const rim = 14 * unit;
  pen.fillStyle = light.tone('#C9BFC4');
  pen.beginPath();
  pen.roundRect(-rim, -rim, w + 2 * rim, h + 2 * rim, 8 * unit);
  pen.fill();
  pen.fillStyle = 'rgb(8 10 20 / 0.28)';
  pen.fillRect(-rim * 1.6, h + rim * 2.1, w + rim * 3.2, 10 * unit);
  pen.fillStyle = light.tone('#DDD3D3');
  pen.beginPath();
  pen.roundRect(-rim * 2, h + rim * 0.7, w + rim * 4, rim * 1.5, 4 * unit);
  pen.fill();
}

function drawSky(pen: Pen, w: number, h: number, unit: number, light: Light): void {
  const sky = pen.createLinearGradient(0, 0, 0, h);
  sky.addColorStop(0, light.sky[0]);
  sky.addColorStop(0.42, light.sky[1]);
  sky.addColorStop(0.76, light.sky[2]);
  pen.fillStyle = sky;
  pen.fillRect(0, 0, w, h);
  pen.fillStyle = fade('#F6F0FF', 0.75);
  for (const [x, y] of stars) {
    pen.beginPath();
    pen.arc(x * w, y * h, 1.3 * unit, 0, Math.PI * 2);
    pen.fill();
  }
}

const moonRadius = 19;

/** Where the moon stands that has come so far over the roofs, 0 to 1; left to right. */
export function moonAt(size: RoomSize, part: number): Rect {
  const { x, y, width, height } = panesOf(size);
  const radius = moonRadius * size.unit;
  const middle = x + width * (0.1 + 0.8 * part);
  const high = y + height * (0.3 - 0.2 * Math.sin(Math.PI * part));
  return rect(middle - radius, high - radius, 2 * radius, 2 * radius);
}

/** A thin moon: a disc of which a piece is taken out again. */
export function moonPicture(unit: number, direction: Direction): Picture {
  const radius = moonRadius * unit;
  const side = 2 * radius;
  return {
    width: side,
    height: side,
    bleed: 1,
    ink: `moon|${direction}`,
    paint(pen) {
      const rtl = direction === 'rtl';
      pen.beginPath();
      pen.arc(radius, radius, radius, 0, Math.PI * 2);
      pen.fillStyle = '#F7EBD2';
      pen.fill();
      pen.save();
      pen.globalCompositeOperation = 'destination-out';
      pen.beginPath();
      const away = rtl ? 8 * unit : -8 * unit;
      pen.arc(radius + away, radius - 5 * unit, radius, 0, Math.PI * 2);
      pen.fill();
      pen.restore();
    },
  };
}

function drawHouses(pen: Pen, w: number, h: number, light: Light): void {
  const near = mix(light.sky[0], '#0B1020', 0.55);
  houses.forEach(([left, wide, high, sloped], at) => {
    const [x, y, width] = [left * w, h * (1 - high), wide * w];
    pen.fillStyle = mix(near, light.sky[1], at % 2 === 0 ? 0.18 : 0.02);
    pen.beginPath();
    pen.moveTo(x, h);
    pen.lineTo(x, y);
    if (sloped) pen.lineTo(x + width / 2, y - width * 0.28);
    pen.lineTo(x + width, y);
    pen.lineTo(x + width, h);
    pen.fill();
    const panes = 2 + (at % 2);
    for (let pane = 0; pane < panes * 2; pane += 1) {
      const lit = (at * 5 + pane * 3) % 7 < 3 * light.neighbours + 0.2;
      if (!lit) continue;
      const px = x + width * (0.2 + ((pane % panes) / panes) * 0.72);
      const py = y + h * 0.05 + Math.floor(pane / panes) * h * 0.075;
      pen.fillStyle = fade('#F6C877', 0.35 + 0.5 * light.neighbours);
      pen.fillRect(px, py, width * 0.12, h * 0.034);
    }
  });
}

function drawBars(pen: Pen, w: number, h: number, unit: number, light: Light): void {
  const bar = 9 * unit;
  pen.fillStyle = light.tone('#C9BFC4');
  pen.fillRect(w / 2 - bar / 2, 0, bar, h);
  pen.fillRect(0, h * 0.4 - bar / 2, w, bar);
  const inner = pen.createLinearGradient(0, 0, 0, 26 * unit);
  inner.addColorStop(0, 'rgb(8 10 20 / 0.35)');
  inner.addColorStop(1, 'rgb(8 10 20 / 0)');
  pen.fillStyle = inner;
  pen.fillRect(0, 0, w, 26 * unit);
}
