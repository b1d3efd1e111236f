/** Portraits: simple and warm, without a face, made from the name of the portrait. */
import { mix, pick, seedOf } from './colour.ts';
import type { Pen } from './picture.ts';

const grounds = [
  '#F0B68A',
  '#8FB8C9',
  '#C9B1DB',
  '#A9C29A',
  '#E8C66F',
  '#E29C8E',
  '#9BB0E0',
  '#D6B79E',
];
const skins = ['#F3CFB3', '#D9A57E', '#B87C55', '#8A5A3C', '#6B4430', '#EBC09B'];
const hairs = ['#2B2430', '#4A3024', '#7A4A2A', '#B98A4E', '#8C3F2E', '#3A3A4C'];
const tops = ['#2F4C86', '#B0573F', '#2E6E62', '#6B4C97', '#C28A2C', '#40506B', '#A34D6B'];

type Cut = (pen: Pen, r: number) => void;

/** Hair as a shape around a head at (0, -0.1 r) with a radius of 0.36 r. */
const cuts: readonly Cut[] = [
  (pen, r) => {
    pen.moveTo(-0.37 * r, -0.08 * r);
    pen.quadraticCurveTo(-0.44 * r, -0.56 * r, 0, -0.54 * r);
    pen.quadraticCurveTo(0.44 * r, -0.56 * r, 0.37 * r, -0.08 * r);
    pen.quadraticCurveTo(0.34 * r, -0.28 * r, 0.12 * r, -0.28 * r);
    pen.quadraticCurveTo(-0.3 * r, -0.26 * r, -0.37 * r, -0.08 * r);
  },
  (pen, r) => {
    pen.ellipse(0, -0.16 * r, 0.43 * r, 0.4 * r, 0, Math.PI, 0);
    pen.lineTo(0.43 * r, 0.3 * r);
    pen.quadraticCurveTo(0, 0.42 * r, -0.43 * r, 0.3 * r);
  },
  (pen, r) => {
    pen.ellipse(0, -0.16 * r, 0.37 * r, 0.34 * r, 0, Math.PI, 0);
    pen.quadraticCurveTo(0, -0.36 * r, -0.37 * r, -0.16 * r);
    pen.moveTo(0.2 * r, -0.55 * r);
    pen.arc(0, -0.55 * r, 0.18 * r, 0, Math.PI * 2);
  },
  (pen, r) => {
    for (let at = 0; at < 7; at += 1) {
      const angle = Math.PI + (at / 6) * Math.PI;
      pen.moveTo(Math.cos(angle) * 0.32 * r, -0.22 * r + Math.sin(angle) * 0.26 * r);
      pen.arc(
        Math.cos(angle) * 0.32 * r,
        -0.22 * r + Math.sin(angle) * 0.26 * r,
        0.17 * r,
        0,
        Math.PI * 2,
      );
    }
  },
  (pen, r) => {
    pen.moveTo(-0.42 * r, -0.1 * r);
    pen.quadraticCurveTo(-0.46 * r, -0.62 * r, 0.05 * r, -0.58 * r);
    pen.quadraticCurveTo(0.48 * r, -0.56 * r, 0.4 * r, -0.12 * r);
    pen.quadraticCurveTo(0.2 * r, -0.36 * r, -0.42 * r, -0.1 * r);
  },
];

/** Draws the portrait `name` in a disc around (x, y), radius in CSS px. */
export function drawAvatar(pen: Pen, name: string, x: number, y: number, radius: number): void {
  const seed = seedOf(name);
  const ground = pick(grounds, seed, 0);
  const hair = pick(hairs, seed, 2);
  pen.save();
  pen.translate(x, y);
  pen.beginPath();
  pen.arc(0, 0, radius, 0, Math.PI * 2);
  pen.clip();
  const light = pen.createLinearGradient(0, -radius, 0, radius);
  light.addColorStop(0, mix(ground, '#FFF6E6', 0.25));
  light.addColorStop(1, mix(ground, '#3A2B4A', 0.16));
  pen.fillStyle = light;
  pen.fillRect(-radius, -radius, 2 * radius, 2 * radius);
  pen.translate(0, radius * 0.06);
  pen.scale(1.22, 1.22);
  const cut = pick(cuts, seed, 4);
  const long = cut === cuts[1];
  const drawHair = (): void => {
    pen.beginPath();
    cut(pen, radius);
    pen.fillStyle = hair;
    pen.fill();
  };
  if (long) drawHair();
  drawBody(pen, radius, pick(skins, seed, 1), pick(tops, seed, 3));
  if (!long) drawHair();
  else fringe(pen, radius, hair);
  pen.restore();
}

function drawBody(pen: Pen, r: number, skin: string, top: string): void {
  pen.fillStyle = top;
  pen.beginPath();
  pen.ellipse(0, 1.02 * r, 0.74 * r, 0.6 * r, 0, Math.PI, 0);
  pen.fill();
  pen.fillStyle = mix(skin, '#5A2F2A', 0.16);
  pen.beginPath();
  pen.roundRect(-0.13 * r, 0.1 * r, 0.26 * r, 0.42 * r, 0.12 * r);
  pen.fill();
  pen.fillStyle = skin;
  pen.beginPath();
  pen.ellipse(0, -0.06 * r, 0.33 * r, 0.38 * r, 0, 0, Math.PI * 2);
  pen.fill();
}

function fringe(pen: Pen, r: number, hair: string): void {
  pen.fillStyle = hair;
  pen.beginPath();
  pen.moveTo(-0.36 * r, -0.08 * r);
  pen.quadraticCurveTo(-0.3 * r, -0.56 * r, 0, -0.52 * r);
  pen.quadraticCurveTo(0.32 * r, -0.54 * r, 0.36 * r, -0.08 * r);
  pen.quadraticCurveTo(0.22 * r, -0.34 * r, -0.02 * r, -0.36 * r);
  pen.quadraticCurveTo(-0.22 * r, -0.34 * r, -0.36 * r, -0.08 * r);
  pen.fill();
}
