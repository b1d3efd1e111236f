/** Flat, few things on the desk and by the wall, different from story to story. */
import { mix, seedOf } from '../../src/look/colour.ts';
import type { Pen } from '../pen/picture.ts';
import type { Light } from './light.ts';
import type { RoomSize } from './size.ts';

type Draw = (pen: Pen, light: Light) => void;

/** Things that lean or stand at the far side, and things that lie on the desk in front. */
const standing: readonly Draw[] = [drawBoard, drawGuitar, drawBall];
const lying: readonly Draw[] = [drawHeadphones, drawMug, drawBooks];

export function drawThings(
  pen: Pen,
  { width, height, desk, unit, free, lamp }: RoomSize,
  light: Light,
  story: string,
): void {
  const seed = seedOf(story);
  const put = (draw: Draw, x: number, y: number, scale = 1): void => {
    pen.save();
    pen.translate(x, y);
    pen.scale(unit * scale, unit * scale);
    draw(pen, light);
    pen.restore();
  };
  put(standing[seed % standing.length] as Draw, width * 0.815, desk + 14 * unit);
  // The plant makes room for a lamp on its side.
  const plant = Math.min(free + 46 * unit, width * 0.34);
  put(
    drawPlant,
    Math.abs(plant - lamp) < 170 * unit ? lamp - 190 * unit : plant,
    desk + 30 * unit,
    1.12,
  );
  put(drawPostcards, width * 0.905, desk - 470 * unit);
  const front = desk + (height - desk) * 0.52;
  put(drawHomework, width * 0.53, front + 26 * unit);
  put(lying[(seed >>> 4) % lying.length] as Draw, width * 0.705, front + 20 * unit);
}

function shadow(pen: Pen, x: number, y: number, wide: number, high: number): void {
  pen.fillStyle = 'rgb(6 8 16 / 0.3)';
  pen.beginPath();
  pen.ellipse(x, y, wide, high, 0, 0, Math.PI * 2);
  pen.fill();
}

function drawPlant(pen: Pen, light: Light): void {
  shadow(pen, 4, 2, 46, 8);
  const leaf = light.tone('#5E9A6B');
  const dark = light.tone('#3F7657');
  for (const [angle, length, colour] of [
    [-0.95, 96, dark],
    [0.95, 92, dark],
    [-0.5, 132, leaf],
    [0.55, 126, leaf],
    [-0.12, 152, dark],
    [0.2, 140, leaf],
  ] as const) {
    pen.save();
    pen.translate(0, -52);
    pen.rotate(angle);
    pen.fillStyle = colour;
    pen.beginPath();
    pen.moveTo(0, 6);
    pen.quadraticCurveTo(-26, -length * 0.55, 0, -length);
    pen.quadraticCurveTo(26, -length * 0.55, 0, 6);
    pen.fill();
    pen.restore();
  }
  pen.fillStyle = light.tone('#C4704F');
  pen.beginPath();
  pen.moveTo(-36, -62);
  pen.lineTo(36, -62);
  pen.lineTo(27, 0);
  pen.quadraticCurveTo(0, 6, -27, 0);
  pen.fill();
  pen.fillStyle = light.tone('#D98A66');
  pen.beginPath();
  pen.roundRect(-40, -68, 80, 14, 4);
  pen.fill();
}

/** Postcards on the wall: places, nobody's face. */
function drawPostcards(pen: Pen, light: Light): void {
  for (const [x, y, turn, sky, land] of [
    [-62, 0, -0.07, '#E6B487', '#8A5F7C'],
    [26, -22, 0.05, '#9DB9D6', '#4F7A80'],
    [44, 66, -0.03, '#D9C48C', '#7A8C5C'],
  ] as const) {
    pen.save();
    pen.translate(x, y);
    pen.rotate(turn);
    pen.fillStyle = 'rgb(6 8 16 / 0.22)';
    pen.fillRect(-33, -22, 72, 54);
    pen.fillStyle = light.tone('#EFE6D6');
    pen.fillRect(-36, -26, 72, 54);
    pen.fillStyle = light.tone(sky);
    pen.fillRect(-31, -21, 62, 44);
    pen.fillStyle = light.tone(land);
    pen.beginPath();
    pen.moveTo(-31, 10);
    pen.quadraticCurveTo(-8, -8, 8, 8);
    pen.quadraticCurveTo(20, 14, 31, 2);
    pen.lineTo(31, 23);
    pen.lineTo(-31, 23);
    pen.fill();
    pen.restore();
  }
}

/** A skateboard leaning on the wall, seen from below. */
function drawBoard(pen: Pen, light: Light): void {
  shadow(pen, 6, 0, 44, 8);
  pen.rotate(0.16);
  pen.fillStyle = light.tone('#2A3148');
  pen.beginPath();
  pen.roundRect(-33, -262, 66, 262, 33);
  pen.fill();
  pen.fillStyle = light.tone('#E0A04A');
  pen.beginPath();
  pen.roundRect(-30, -259, 56, 256, 28);
  pen.fill();
  pen.fillStyle = light.tone('#B8563F');
  pen.beginPath();
  pen.moveTo(-30, -150);
  pen.lineTo(26, -190);
  pen.lineTo(26, -150);
  pen.lineTo(-30, -110);
  pen.fill();
  for (const y of [-214, -48]) {
    pen.fillStyle = light.tone('#8D93A4');
    pen.fillRect(-24, y - 5, 44, 10);
    pen.fillStyle = light.tone('#F1E7D8');
    for (const x of [-34, 18]) {
      pen.beginPath();
      pen.roundRect(x, y - 12, 15, 24, 6);
      pen.fill();
    }
  }
}

function drawGuitar(pen: Pen, light: Light): void {
  shadow(pen, 4, 0, 60, 8);
  pen.rotate(0.12);
  pen.fillStyle = light.tone('#5B3B2A');
  pen.fillRect(-8, -300, 16, 190);
  pen.beginPath();
  pen.roundRect(-14, -334, 28, 44, 6);
  pen.fill();
  pen.fillStyle = light.tone('#C98544');
  pen.beginPath();
  pen.ellipse(0, -54, 60, 54, 0, 0, Math.PI * 2);
  pen.ellipse(0, -120, 42, 38, 0, 0, Math.PI * 2);
  pen.fill();
  pen.fillStyle = light.tone('#3A2620');
  pen.beginPath();
  pen.arc(0, -96, 18, 0, Math.PI * 2);
  pen.fill();
  pen.fillRect(-20, -40, 40, 8);
}

function drawBall(pen: Pen, light: Light): void {
  shadow(pen, 6, 0, 58, 10);
  pen.fillStyle = light.tone('#D9763F');
  pen.beginPath();
  pen.arc(0, -54, 54, 0, Math.PI * 2);
  pen.fill();
  pen.strokeStyle = light.tone('#5A2E22');
  pen.lineWidth = 3;
  pen.beginPath();
  pen.arc(0, -54, 53, 0, Math.PI * 2);
  pen.moveTo(-54, -54);
  pen.quadraticCurveTo(0, -34, 54, -54);
  pen.moveTo(0, -108);
  pen.quadraticCurveTo(20, -54, 0, 0);
  pen.stroke();
}

/** A sheet of homework with a pencil: lines only, nothing to read. */
function drawHomework(pen: Pen, light: Light): void {
  pen.save();
  pen.transform(1, 0, -0.35, 0.42, 0, 0);
  pen.fillStyle = 'rgb(6 8 16 / 0.25)';
  pen.fillRect(-86, -74, 190, 176);
  pen.fillStyle = light.tone('#EFE6D6');
  pen.fillRect(-94, -84, 190, 176);
  pen.fillStyle = light.tone('#A9A3B2');
  for (const [at, part] of [0.8, 0.66, 0.74, 0.42, 0.7].entries())
    pen.fillRect(-74, -58 + at * 28, 150 * part, 5);
  pen.restore();
  pen.save();
  pen.translate(118, 12);
  pen.rotate(-0.32);
  pen.fillStyle = light.tone('#E2B24A');
  pen.fillRect(-52, -4, 92, 8);
  pen.fillStyle = light.tone('#E9D7BC');
  pen.beginPath();
  pen.moveTo(-52, -4);
  pen.lineTo(-66, 0);
  pen.lineTo(-52, 4);
  pen.fill();
  pen.fillStyle = light.tone('#C4705F');
  pen.fillRect(40, -4, 10, 8);
  pen.restore();
}

function drawHeadphones(pen: Pen, light: Light): void {
  shadow(pen, 4, 16, 88, 12);
  pen.lineCap = 'round';
  pen.strokeStyle = light.tone('#39425F');
  pen.lineWidth = 13;
  pen.beginPath();
  pen.ellipse(0, -4, 66, 46, 0, Math.PI * 1.02, Math.PI * 1.98);
  pen.stroke();
  for (const side of [-1, 1]) {
    pen.fillStyle = light.tone('#2B3350');
    pen.beginPath();
    pen.ellipse(side * 64, 0, 21, 28, side * 0.12, 0, Math.PI * 2);
    pen.fill();
    pen.fillStyle = light.tone('#D8825A');
    pen.beginPath();
    pen.ellipse(side * 58, 0, 13, 22, side * 0.12, 0, Math.PI * 2);
    pen.fill();
  }
}

function drawMug(pen: Pen, light: Light): void {
  shadow(pen, 4, 14, 48, 9);
  const clay = light.tone('#6F95A8');
  pen.strokeStyle = clay;
  pen.lineWidth = 9;
  pen.beginPath();
  pen.ellipse(38, -24, 18, 19, 0, -1.4, 1.5);
  pen.stroke();
  pen.fillStyle = clay;
  pen.beginPath();
  pen.moveTo(-36, -62);
  pen.lineTo(36, -62);
  pen.lineTo(31, 8);
  pen.quadraticCurveTo(0, 20, -31, 8);
  pen.fill();
  pen.fillStyle = light.tone('#3A2C2A');
  pen.beginPath();
  pen.ellipse(0, -62, 36, 9, 0, 0, Math.PI * 2);
  pen.fill();
  pen.fillStyle = mix(clay, light.tone('#FFFFFF'), 0.5);
  pen.fillRect(-33, -36, 65, 9);
}

function drawBooks(pen: Pen, light: Light): void {
  shadow(pen, 4, 14, 100, 10);
  for (const [x, y, width, colour] of [
    [-84, -12, 168, '#7C5C86'],
    [-72, -34, 150, '#C58A4A'],
    [-80, -54, 138, '#4F7F86'],
  ] as const) {
    pen.fillStyle = light.tone(colour);
    pen.beginPath();
    pen.roundRect(x, y, width, 22, 4);
    pen.fill();
    pen.fillStyle = light.tone('#EAD9B8');
    for (const band of [0.12, 0.17, 0.86]) pen.fillRect(x + width * band, y, 4, 22);
  }
}
