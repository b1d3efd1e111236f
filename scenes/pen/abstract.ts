/** Stand-ins for pictures: hills under a low sun. Never a photo, and never anybody's likeness. */
import type { Rect } from '../../src/view/placement.ts';
import { mix, pick, seedOf } from './colour.ts';
import type { Pen } from './picture.ts';
import type { Style } from './style.ts';

const moods = [
  ['#F2B38A', '#7C6FA8'],
  ['#8CC0C8', '#3F5C8C'],
  ['#E7C77E', '#8A6E7E'],
  ['#B7C99A', '#4E7A78'],
] as const;

/** The name is the seed: the same picture looks the same everywhere. */
export function drawAbstract(pen: Pen, name: string, of: Rect, style: Style): void {
  const seed = seedOf(name);
  const [warm, cool] = pick(moods, seed, 0);
  pen.save();
  pen.translate(of.x, of.y);
  const sky = pen.createLinearGradient(0, 0, 0, of.height);
  sky.addColorStop(0, mix(cool, '#FFFFFF', 0.25));
  sky.addColorStop(1, warm);
  pen.fillStyle = style.flat ? cool : sky;
  pen.fillRect(0, 0, of.width, of.height);
  pen.fillStyle = mix(warm, '#FFFFFF', 0.55);
  pen.beginPath();
  pen.arc(
    of.width * (0.3 + ((seed >> 5) % 40) / 100),
    of.height * 0.46,
    of.height * 0.17,
    0,
    Math.PI * 2,
  );
  pen.fill();
  [0.62, 0.76, 0.88].forEach((level, at) => {
    const lift = (((seed >> (at * 4)) % 10) / 100) * of.height;
    pen.fillStyle = mix(warm, cool, 0.45 + at * 0.26);
    pen.beginPath();
    pen.moveTo(0, of.height);
    pen.lineTo(0, of.height * level + lift);
    const swing = (at % 2 === 0 ? -1 : 1) * of.height * 0.16;
    const y = of.height * level;
    pen.bezierCurveTo(
      of.width * 0.35,
      y + swing,
      of.width * 0.6,
      y - swing,
      of.width,
      y + swing / 3,
    );
    pen.lineTo(of.width, of.height);
    pen.fill();
  });
  pen.restore();
}
