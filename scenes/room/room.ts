/** The room behind the phone, painted once per mood: a wall, an evening window, a desk, a lamp. */

import { fade } from '../../src/look/colour.ts';
import { room as tokens } from '../../src/look/tokens.ts';
import type { Rect } from '../../src/view/placement.ts';
import type { Direction } from '../../src/view/ports.ts';
import type { Pen, Picture } from '../pen/picture.ts';
import { drawWindow } from './evening-window.ts';
import { drawLamp } from './lamp.ts';
import { type Light, lightOf, type Mood } from './light.ts';
import type { RoomSize } from './size.ts';
import { drawThings } from './things.ts';

export interface RoomParts {
  readonly width: number;
  readonly height: number;
  /** The phone, as laid out left to right: its glass is one of the lights. */
  readonly phone: Rect;
  /** The far edge of the desk. */
  readonly desk: number;
  readonly mood: Mood;
  readonly direction: Direction;
  /** Where the lamp stands, as a part of the width: beside the words, never behind them. */
  readonly lampAt: number;
  /** Names the things on the desk, so that each story has its own. */
  readonly story: string;
  /** Without a phone of its own on screen the things would only be in the way. */
  readonly things: boolean;
}

/** The measures of what is drawn, left to right. */
export function sizeOf({ width, height, desk, phone, lampAt }: RoomParts): RoomSize {
  // Beside a phone on an upright tablet there is height to spare, and no width.
  const isBeside = phone.width < width;
  const unit = isBeside ? Math.min(desk / 591, width / 860) : desk / 591;
  return { width, height, desk, unit, free: phone.x + phone.width, lamp: lampAt * width };
}

export function room(parts: RoomParts): Picture {
  const { width, height, mood, direction, phone } = parts;
  return {
    width,
    height,
    bleed: 0,
    ink: [
      'room',
      width,
      height,
      parts.desk,
      mood.tension,
      mood.lamp,
      mood.ended,
      direction,
      parts.things,
      parts.lampAt,
    ].join('|'),
    paint(pen) {
      const lit = lightOf(mood);
      // Behind a sheet the lights lie right under the words, and they have to stand out from it.
      const light = parts.things ? lit : { ...lit, glow: lit.glow * 0.45, lamp: lit.lamp * 0.35 };
      pen.save();
      if (direction === 'rtl') {
        pen.translate(width, 0);
        pen.scale(-1, 1);
      }
      const stage = sizeOf(parts);
      drawWall(pen, stage, light);
      if (parts.things) {
        drawWindow(pen, stage, light);
        drawDesk(pen, stage, light);
        drawThings(pen, stage, light, parts.story);
        drawLamp(pen, stage, light);
      }
      shade(pen, stage, light);
      shine(pen, stage, light, phone);
      pen.restore();
    },
  };
}

function drawWall(pen: Pen, { width, height }: RoomSize, light: Light): void {
  const wall = pen.createLinearGradient(0, 0, 0, height);
  wall.addColorStop(0, light.wall[0]);
  wall.addColorStop(0.8, light.wall[1]);
  pen.fillStyle = wall;
  pen.fillRect(0, 0, width, height);
}

function drawDesk(pen: Pen, { width, height, desk, unit }: RoomSize, light: Light): void {
  const wood = pen.createLinearGradient(0, desk, 0, height);
  wood.addColorStop(0, light.desk);
  wood.addColorStop(1, fade(light.desk, 1));
  pen.fillStyle = wood;
  pen.fillRect(0, desk, width, height - desk);
  // The shadow of the desk's far edge on the wall, and the light that its near edge catches.
  const under = pen.createLinearGradient(0, desk - 26 * unit, 0, desk);
  under.addColorStop(0, 'rgb(8 10 20 / 0)');
  under.addColorStop(1, 'rgb(8 10 20 / 0.3)');
  pen.fillStyle = under;
  pen.fillRect(0, desk - 26 * unit, width, 26 * unit);
  pen.fillStyle = 'rgb(255 236 214 / 0.13)';
  pen.fillRect(0, desk, width, 2 * unit);
  // Grain: a few long lines along the desk, closer together further away.
  pen.fillStyle = 'rgb(20 14 20 / 0.16)';
  for (let line = 1; line < 6; line += 1) {
    const y = desk + (height - desk) * (line / 6) ** 1.5;
    pen.fillRect(0, y, width, (0.6 + line * 0.25) * unit);
  }
  const depth = pen.createLinearGradient(0, desk, 0, height);
  depth.addColorStop(0, 'rgb(10 10 20 / 0.06)');
  depth.addColorStop(1, 'rgb(10 10 20 / 0.42)');
  pen.fillStyle = depth;
  pen.fillRect(0, desk, width, height - desk);
}

/** Dark gathers at the edges as the story tightens. */
function shade(pen: Pen, { width, height }: RoomSize, light: Light): void {
  const reach = Math.hypot(width, height) / 2;
  const dark = pen.createRadialGradient(
    width * 0.45,
    height * 0.48,
    reach * 0.35,
    width * 0.45,
    height * 0.48,
    reach * 1.08,
  );
  dark.addColorStop(0, 'rgb(6 8 18 / 0)');
  dark.addColorStop(1, `rgb(6 8 18 / ${light.edge})`);
  pen.fillStyle = dark;
  pen.fillRect(0, 0, width, height);
}

/** The two lights that matter: the cold one of the glass and the warm one of somebody's lamp. */
function shine(pen: Pen, size: RoomSize, light: Light, phone: Rect): void {
  const { width, height, desk, unit } = size;
  pen.save();
  pen.globalCompositeOperation = 'screen';
  if (light.evening > 0) {
    const [, haze, low] = light.sky;
    pool(
      pen,
      width * 0.6,
      desk - 240 * unit,
      620 * unit,
      haze,
      light.evening * 0.34,
      width,
      height,
    );
    pool(pen, width * 0.6, desk + 30 * unit, 420 * unit, low, light.evening * 0.2, width, height);
  }
  if (light.glow > 0) {
    const x = phone.x + phone.width / 2;
    const y = phone.y + phone.height * 0.5;
    pool(pen, x, y, phone.height * 0.86, tokens.glow, light.glow * 0.62, width, height);
    pool(pen, x, y, phone.height * 0.56, tokens.glow, light.glow * 0.3, width, height);
  }
  if (light.lamp > 0) {
    const x = size.lamp;
    const y = desk - 190 * unit;
    pool(pen, x, y, 800 * unit, '#E08A2E', light.lamp * 0.5, width, height);
    pool(pen, x, y + 30 * unit, 330 * unit, tokens.lamp, light.lamp * 0.42, width, height);
  }
  pen.restore();
}

function pool(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  colour: string,
  alpha: number,
  width: number,
  height: number,
): void {
  const light = pen.createRadialGradient(x, y, 0, x, y, radius);
  // Five stops of a soft fall: two would leave a visible rim.
  for (const [at, part] of [
    [0, 1],
    [0.25, 0.72],
    [0.5, 0.36],
    [0.75, 0.1],
    [1, 0],
  ] as const)
    light.addColorStop(at, fade(colour, alpha * part));
  pen.fillStyle = light;
  pen.fillRect(0, 0, width, height);
}
