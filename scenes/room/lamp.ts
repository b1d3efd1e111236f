/** The lamp at the far side: dark until somebody safe knows, then it stays on. */

import { fade, mix } from '../../src/look/colour.ts';
import { room as tokens } from '../../src/look/tokens.ts';
import type { Pen } from '../pen/picture.ts';
import type { Light } from './light.ts';
import type { RoomSize } from './size.ts';

export function drawLamp(pen: Pen, { lamp: x, desk, unit }: RoomSize, light: Light): void {
  const floor = desk + 40 * unit;
  pen.save();
  pen.translate(x, floor);
  pen.scale(unit, unit);
  const metal = light.tone('#8C7A66');
  pen.fillStyle = 'rgb(6 8 16 / 0.35)';
  pen.beginPath();
  pen.ellipse(6, 3, 62, 11, 0, 0, Math.PI * 2);
  pen.fill();
  pen.fillStyle = metal;
  pen.beginPath();
  pen.ellipse(0, -4, 48, 10, 0, 0, Math.PI * 2);
  pen.fill();
  pen.fillRect(-4, -190, 8, 188);
  drawShade(pen, light);
  pen.restore();
}

/** A linen shade: unlit cloth, or warm from within and brightest at its lower rim. */
function drawShade(pen: Pen, light: Light): void {
  const cloth = light.tone('#B3A392');
  pen.beginPath();
  pen.moveTo(-46, -312);
  pen.lineTo(46, -312);
  pen.quadraticCurveTo(72, -240, 84, -182);
  pen.quadraticCurveTo(0, -166, -84, -182);
  pen.quadraticCurveTo(-72, -240, -46, -312);
  pen.closePath();
  const fill = pen.createLinearGradient(0, -312, 0, -172);
  fill.addColorStop(0, mix(cloth, tokens.lamp, light.lamp * 0.75));
  fill.addColorStop(0.7, mix(cloth, '#FFD488', light.lamp));
  fill.addColorStop(1, mix(cloth, '#FFF1CF', light.lamp));
  pen.fillStyle = fill;
  pen.fill();
  const side = pen.createLinearGradient(-84, 0, 84, 0);
  side.addColorStop(0, fade('#1A1420', 0.16));
  side.addColorStop(0.4, fade('#1A1420', 0));
  side.addColorStop(1, fade('#1A1420', 0.26));
  pen.fillStyle = side;
  pen.fill();
}
