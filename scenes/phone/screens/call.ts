/** A video call: it rings, it is on, it is over. Nothing here is pressed. */

import type { CallView } from '../../../src/session/call.ts';
import type { Rect } from '../../../src/view/placement.ts';
import { saidIn } from '../../../src/view/said.ts';
import { drawAvatar } from '../../pen/avatar.ts';
import { fade } from '../../pen/colour.ts';
import { drawIcon, icons } from '../../pen/icon.ts';
import { type Pen, type Picture, roundRect } from '../../pen/picture.ts';
import type { Style } from '../../pen/style.ts';
import { drawText } from '../../pen/text-block.ts';
import type { DeckParts } from './parts.ts';
import { drawName, drawPresence, drawTiles, presenceOf } from './presence.ts';
import { faceOf } from './who.ts';

/** Lower than this a call is only its words, on a line of their own. CSS px at scale 1. */
const least = 150;
const most = 520;

export function callScreen(parts: DeckParts, room: number): Picture | null {
  const { style, view, room: width } = parts;
  const { px } = style;
  const { call, title: said } = view.screen;
  if (!call || !said) return null;
  const height = Math.min(Math.round(room), px(most));
  if (height < px(least)) return null;
  const title = saidIn(parts.words, said);
  return {
    width,
    height,
    bleed: 0,
    ink: ['call', call.state, call.with.join(), title, call.camera, width, height].join('|'),
    paint(pen) {
      drawNight(pen, width, height, style);
      const pad = px(8);
      const words = style.type.set(
        title,
        style.face('small', 600),
        width - 4 * pad,
        style.direction,
        1,
      );
      const bar = height > px(240) ? px(82) : px(60);
      const top = pad + words.height + px(6);
      const area = { x: pad, y: top, width: width - 2 * pad, height: height - top - pad - bar };
      const [alone] = call.with.length === 1 ? call.with : [];
      if (alone !== undefined && call.state === 'on') {
        const pane = { x: 0, y: 0, width, height };
        const other = presenceOf(parts, alone);
        drawPresence(pen, pane, { ...other, name: null }, style);
        drawShades(pen, width, height, { top: top + pad, foot: bar }, style);
        // The foot of the pane belongs to the controls.
        if (other.name !== null)
          drawName(pen, { ...pane, height: height - bar }, other.name, style);
        drawOwn(pen, parts, area, call.camera, style);
      } else if (alone !== undefined) drawCaller(pen, area, faceOf(parts, alone), call, style);
      else {
        const off = call.state === 'over';
        const sides = call.with.map((id) => ({ ...presenceOf(parts, id), off }));
        drawTiles(pen, sides, area, px(6), style);
      }
      drawText(pen, words, '#F4F1EA', {
        x: 0,
        y: pad,
        width,
        align: 'centre',
        direction: style.direction,
      });
      drawControls(pen, { x: 0, y: height - bar, width, height: bar }, call, style);
    },
  };
}

/** Dark behind the words above and the controls below a pane that fills the screen. */
function drawShades(
  pen: Pen,
  width: number,
  height: number,
  { top, foot }: { readonly top: number; readonly foot: number },
  style: Style,
): void {
  for (const [y, high, from] of [
    [0, top, 0],
    [height - foot * 1.3, foot * 1.3, 1],
  ] as const) {
    const dark = pen.createLinearGradient(0, y + from * high, 0, y + (1 - from) * high);
    dark.addColorStop(0, 'rgb(10 13 20 / 0.86)');
    dark.addColorStop(0.6, 'rgb(10 13 20 / 0.6)');
    dark.addColorStop(1, style.flat ? 'rgb(10 13 20 / 0.6)' : 'rgb(10 13 20 / 0)');
    pen.fillStyle = dark;
    pen.fillRect(0, y, width, high);
  }
}

/** A call fills the glass with its own dark. */
function drawNight(pen: Pen, width: number, height: number, style: Style): void {
  const night = pen.createLinearGradient(0, 0, 0, height);
  night.addColorStop(0, '#0D1018');
  night.addColorStop(1, '#1D2333');
  pen.fillStyle = style.flat ? '#000000' : night;
  pen.fillRect(0, 0, width, height);
}

/** Before somebody answers there is only the account's picture: rings around it, or none any more. */
function drawCaller(pen: Pen, of: Rect, avatar: string, { state }: CallView, style: Style): void {
  const { px } = style;
  const x = of.x + of.width / 2;
  const y = of.y + of.height / 2;
  const rings = state === 'rings' ? [1.3, 1.62, 1.98] : [];
  const radius = Math.min(px(64), (of.height / 2 - px(6)) / 2);
  rings.forEach((part, at) => {
    pen.beginPath();
    pen.arc(x, y, radius * part, 0, Math.PI * 2);
    pen.strokeStyle = fade('#BFD2FF', style.flat ? 1 : 0.42 - at * 0.13);
    pen.lineWidth = px(2);
    pen.stroke();
  });
  pen.save();
  pen.globalAlpha = state === 'over' ? 0.5 : 1;
  drawAvatar(pen, avatar, x, y, radius);
  pen.restore();
}

/** The own side: a small pane in the corner, dark while the camera is off. */
function drawOwn(pen: Pen, parts: DeckParts, area: Rect, camera: boolean, style: Style): void {
  const { px } = style;
  const width = px(area.height > px(180) ? 76 : 50);
  const height = Math.min(width * 1.32, area.height - px(4));
  const rtl = style.direction === 'rtl';
  const x = rtl ? area.x + px(4) : area.x + area.width - width - px(4);
  const pane = { x, y: area.y + px(4), width, height };
  const own = { ...presenceOf(parts, parts.scenario.lead), name: null };
  drawPresence(pen, pane, camera ? own : { ...own, face: null, off: true }, style);
  roundRect(pen, pane, px(12));
  pen.strokeStyle = fade('#F4F1EA', style.flat ? 1 : 0.55);
  pen.lineWidth = px(1.6);
  pen.stroke();
  if (camera) return;
  const side = px(24);
  const at = { x: pane.x + (width - side) / 2, y: pane.y + (height - side) / 2, side };
  drawIcon(pen, icons.videoOff, at, '#AEB7C8');
}

function drawControls(pen: Pen, of: Rect, call: CallView, style: Style): void {
  const { px } = style;
  const large = of.height > px(70);
  const radius = px(large ? 28 : 22);
  const camera = call.camera ? icons.video : icons.videoOff;
  const signs: readonly (readonly [string, string, string])[] =
    call.state === 'rings'
      ? [
          [icons.acts['hang-up'], '#8A4436', '#FFFFFF'],
          [icons.videoOff, '#343D50', '#FFFFFF'],
          [icons.acts.answer, '#1E6B5B', '#FFFFFF'],
        ]
      : [
          [icons.mic, '#343D50', '#FFFFFF'],
          [camera, '#343D50', '#FFFFFF'],
          [icons.acts['hang-up'], call.state === 'over' ? '#343D50' : '#8A4436', '#FFFFFF'],
        ];
  const step = px(large ? 88 : 68);
  const turn = style.direction === 'rtl' ? -1 : 1;
  signs.forEach(([icon, ground, ink], at) => {
    const x = of.x + of.width / 2 + (at - 1) * step * turn;
    const y = of.y + of.height / 2;
    pen.beginPath();
    pen.arc(x, y, radius, 0, Math.PI * 2);
    pen.fillStyle = ground;
    pen.fill();
    const side = px(large ? 28 : 24);
    drawIcon(pen, icon, { x: x - side / 2, y: y - side / 2, side }, ink);
  });
}
