/** A video call: it rings, it is on, it is over. Its buttons are there where they can be pressed. */

import { fade } from '../../../src/look/colour.ts';
import { icons } from '../../../src/look/icons.ts';
import type { CallView } from '../../../src/session/call.ts';
import { type CallAct, type ControlId, controlsOf } from '../../../src/session/controls.ts';
import type { Rect } from '../../../src/view/placement.ts';
import { saidIn } from '../../../src/view/said.ts';
import { drawAvatar } from '../../pen/avatar.ts';
import { smallControl } from '../../pen/drawn-buttons.ts';
import { drawIcon } from '../../pen/icon.ts';
import { type Pen, type Picture, roundRect } from '../../pen/picture.ts';
import type { Style } from '../../pen/style.ts';
import { drawText } from '../../pen/text-block.ts';
import type { DeckParts } from './deck-shape.ts';
import { drawName, drawPresence, drawTiles, presenceOf } from './presence.ts';
import { faceOf } from './who.ts';

/** Lower than this a call is only its words, on a line of their own. CSS px at scale 1. */
const least = 150;
const most = 520;
/** From here on there is room over the face for the way to a closer look. */
const leastWithLook = 180;

export function callScreen(parts: DeckParts, room: number): Picture | null {
  const { style, view, room: width } = parts;
  const { px } = style;
  const { call, title: said } = view.screen;
  if (!call || !said) return null;
  const height = Math.min(Math.round(room), px(most));
  if (height < px(least)) return null;
  const title = saidIn(parts.words, said);
  const buttons = buttonsOf(parts, { width, height });
  const closer = closerOf(parts, { width, height });
  return {
    width,
    height,
    bleed: 0,
    ink: [
      ...['call', call.state, call.with.join(), title, call.camera, width, height],
      ...buttons.map(({ id }) => id),
      closer?.at.y,
    ].join('|'),
    controls: {
      ...Object.fromEntries(buttons.map(({ id, at }) => [id, at])),
      ...(closer ? { notice: closer.at } : {}),
    },
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
      const bar = buttons.length > 0 ? barOf(height, parts) : px(14);
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
      } else if (alone !== undefined)
        drawCaller(pen, belowOf(closer, area, style), faceOf(parts, alone), call, style);
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
      for (const button of buttons) drawButton(pen, button, style);
      if (closer === null) return;
      pen.save();
      pen.translate(closer.at.x, closer.at.y);
      closer.picture.paint(pen);
      pen.restore();
    },
  };
}

/** The way to a closer look, under the words of the call; null where there is nothing to find, or no room. */
function closerOf(
  { view, words, style }: DeckParts,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly picture: Picture; readonly at: Rect } | null {
  const hint = view.screen.lines.find(({ mark }) => mark === 'hint');
  if (!hint || view.vote !== null || height < style.px(leastWithLook)) return null;
  const text = saidIn(words, hint.said);
  const picture = smallControl(
    { text, on: 'room', room: width - style.px(24), sign: icons.look },
    style,
  );
  const x = (width - picture.width) / 2;
  const at = { x, y: style.px(30), width: picture.width, height: picture.height };
  return { picture, at };
}

/** The rings keep off what is pressed above them, as long as that leaves a face to be seen. */
function belowOf(closer: { readonly at: Rect } | null, area: Rect, { px }: Style): Rect {
  if (closer === null) return area;
  const y = Math.max(area.y, closer.at.y + closer.at.height);
  const height = area.y + area.height - y;
  return height < px(84) ? area : { ...area, y, height };
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
  drawIcon(pen, icons['answer-camera-off'], at, '#AEB7C8');
}

interface Button {
  readonly id: ControlId;
  readonly icon: string;
  readonly ground: string;
  /** Larger than the circle: a finger hits it. */
  readonly at: Rect;
}

const grounds = { ends: '#8A4436', takes: '#1E6B5B', quietly: '#343D50' } as const;

const looks: Readonly<Record<CallAct, readonly [icon: string, ground: string]>> = {
  decline: [icons['hang-up'], grounds.ends],
  'hang-up': [icons['hang-up'], grounds.ends],
  'answer-camera-off': [icons['answer-camera-off'], grounds.quietly],
  answer: [icons.answer, grounds.takes],
};

/** Large where there is height, the way to a closer look among what needs some. */
function barOf(height: number, { view, style: { px } }: DeckParts): number {
  const isFound = view.screen.lines.some(({ mark }) => mark === 'hint');
  return height > px(isFound ? 270 : 240) ? px(82) : px(60);
}

/** What the call can be answered or ended with now, in the middle of its foot. */
function buttonsOf(
  parts: DeckParts,
  { width, height }: { readonly width: number; readonly height: number },
): Button[] {
  const { view, scenario, style } = parts;
  const bar = barOf(height, parts);
  // At the end of the foot there may be the way to earlier messages.
  const most = (width - 2 * style.px(60)) / 3;
  const step = Math.min(most, style.px(bar > style.px(70) ? 88 : 68));
  const turn = style.direction === 'rtl' ? -1 : 1;
  const acts = controlsOf(view, scenario).flatMap(({ id }) =>
    id.startsWith('call:') ? [{ id, act: id.slice('call:'.length) as CallAct }] : [],
  );
  return acts.map(({ id, act }, at) => {
    const [icon, ground] = looks[act];
    const middle = width / 2 + (at - (acts.length - 1) / 2) * step * turn;
    return {
      id,
      icon,
      ground,
      at: { x: middle - step / 2, y: height - bar, width: step, height: bar },
    };
  });
}

function drawButton(pen: Pen, { icon, ground, at }: Button, { px }: Style): void {
  const large = at.height > px(70);
  const x = at.x + at.width / 2;
  const y = at.y + at.height / 2;
  pen.beginPath();
  pen.arc(x, y, px(large ? 28 : 22), 0, Math.PI * 2);
  pen.fillStyle = ground;
  pen.fill();
  const side = px(large ? 28 : 24);
  drawIcon(pen, icon, { x: x - side / 2, y: y - side / 2, side }, '#FFFFFF');
}
