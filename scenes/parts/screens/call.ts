/** A video call: it rings, it is on, it is over. The other side is shapes; nothing here is pressed. */
import type { Rect } from '../../../src/app/placement.ts';
import type { Act } from '../../../src/script/types.ts';
import type { ChatView } from '../../../src/session/view.ts';
import type { Style } from '../../style.ts';
import { drawIcon, icons } from '../icon.ts';
import type { Pen, Picture } from '../picture.ts';
import { drawText } from '../text-block.ts';
import type { DeckParts } from './deck.ts';
import { drawPresence, tileRects } from './presence.ts';
import { aboutOf, actsOf, membersOf, nameOf } from './who.ts';

export type CallState = 'rings' | 'on' | 'over';

const least = 84;
const most = 300;

export function callScreen(parts: DeckParts, room: number): Picture | null {
  const { words, style, room: width, scenario, view } = parts;
  const { px } = style;
  const height = Math.min(Math.round(room), px(most));
  if (height < Math.min(px(least), least)) return null;
  const state = callState(view, actsOf(parts));
  const members = membersOf(parts).filter((id) => id !== scenario.lead);
  const about = aboutOf(parts);
  const shown = members.length > 1 ? members : [about ?? 'nobody'];
  const title = words.ui(`play.call.${state}`, { name: nameOf(parts, about) });
  const cameraOff = lastAct(view) === 'answer-camera-off' || state !== 'on';
  return {
    width,
    height,
    bleed: 0,
    ink: ['call', state, shown.join(), cameraOff, width, height].join('|'),
    paint(pen) {
      pen.fillStyle = style.flat ? '#000000' : '#10131C';
      pen.fillRect(0, 0, width, height);
      const pad = px(8);
      const words = style.type.set(
        title,
        style.face('small', 600),
        width - 4 * pad,
        style.direction,
        1,
      );
      drawText(pen, words, '#F4F1EA', {
        x: 0,
        y: pad,
        width,
        align: 'centre',
        direction: style.direction,
      });
      const bar = height > px(170) ? px(62) : 0;
      const top = pad + words.height + px(6);
      const area = { x: pad, y: top, width: width - 2 * pad, height: height - top - pad - bar };
      drawSides(pen, parts, { shown, area, state }, style);
      if (bar > 0)
        drawControls(pen, { x: 0, y: height - bar, width, height: bar }, state, cameraOff, style);
    },
  };
}

/** What the beat offers tells how far the call is; a call that nobody can answer is on or over. */
export function callState(view: ChatView, acts: readonly Act[]): CallState {
  if (acts.some((act) => act === 'answer' || act === 'answer-camera-off')) return 'rings';
  const done = lastAct(view);
  if (done === 'decline' || done === 'hang-up') return 'over';
  const thread = view.threads.find(({ id }) => id === view.open);
  return thread?.messages.at(-1)?.kind === 'call' ? 'rings' : 'on';
}

/** The last thing done in the open thread that is about calls. */
function lastAct(view: ChatView): Act | null {
  const about: readonly (Act | null)[] = ['answer', 'answer-camera-off', 'decline', 'hang-up'];
  const thread = view.threads.find(({ id }) => id === view.open);
  return thread?.messages.findLast(({ act }) => about.includes(act))?.act ?? null;
}

interface Sides {
  readonly shown: readonly string[];
  readonly area: Rect;
  readonly state: CallState;
}

function drawSides(pen: Pen, parts: DeckParts, { shown, area, state }: Sides, style: Style): void {
  const { px } = style;
  const single = shown.length === 1;
  const rects = single ? [area] : tileRects(shown.length, area, px(6));
  shown.forEach((id, at) => {
    const of = rects[at];
    const name = nameOf(parts, id);
    if (of)
      drawPresence(
        pen,
        of,
        {
          seed: id,
          name: name === '' ? null : name,
          off: state === 'over',
          ...(single ? {} : { order: at }),
        },
        style,
      );
  });
  if (!single || area.height < px(90)) return;
  // The own side: a small dark pane in the corner.
  const width = px(56);
  const height = Math.min(px(74), area.height - px(20));
  const rtl = style.direction === 'rtl';
  const x = rtl ? area.x + px(8) : area.x + area.width - width - px(8);
  drawPresence(
    pen,
    { x, y: area.y + px(8), width, height },
    { seed: 'own', name: null, off: true },
    style,
  );
  const side = px(24);
  const at = { x: x + (width - side) / 2, y: area.y + px(8) + (height - side) / 2, side };
  drawIcon(pen, icons.person, at, '#AEB7C8');
}

function drawControls(
  pen: Pen,
  of: Rect,
  state: CallState,
  cameraOff: boolean,
  style: Style,
): void {
  const { px } = style;
  const radius = px(22);
  const camera = cameraOff ? icons.videoOff : icons.video;
  const signs: readonly (readonly [string, string, string])[] =
    state === 'rings'
      ? [
          [icons.acts['hang-up'], '#8A4436', '#FFFFFF'],
          [icons.videoOff, '#343D50', '#FFFFFF'],
          [icons.acts.answer, '#1E6B5B', '#FFFFFF'],
        ]
      : [
          [icons.mic, '#343D50', '#FFFFFF'],
          [camera, '#343D50', '#FFFFFF'],
          [icons.acts['hang-up'], state === 'over' ? '#343D50' : '#8A4436', '#FFFFFF'],
        ];
  const step = px(68);
  const turn = style.direction === 'rtl' ? -1 : 1;
  signs.forEach(([icon, ground, ink], at) => {
    const x = of.x + of.width / 2 + (at - 1) * step * turn;
    const y = of.y + of.height / 2;
    pen.beginPath();
    pen.arc(x, y, radius, 0, Math.PI * 2);
    pen.fillStyle = ground;
    pen.fill();
    const side = px(24);
    drawIcon(pen, icon, { x: x - side / 2, y: y - side / 2, side }, ink);
  });
}
