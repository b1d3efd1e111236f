/** The head of a feed: whose stories are there. The posts themselves stand in the conversation. */

import { controlsOf, inFeed } from '../../../src/session/controls.ts';
import { drawAvatar } from '../../pen/avatar.ts';
import type { Picture } from '../../pen/picture.ts';
import { drawFrame } from '../../pen/portrait-frame.ts';
import { panel, stackBlocks } from './blocks.ts';
import type { DeckParts } from './deck-shape.ts';
import { faceOf } from './who.ts';

export function feedScreen(parts: DeckParts, room: number): Picture | null {
  const { scenario, style, view, room: width } = parts;
  const { px } = style;
  const radius = px(21);
  const step = 2 * radius + px(14);
  const most = Math.floor((width - px(12)) / step);
  const cast = inFeed(scenario).slice(0, most);
  const alive = new Set(controlsOf(view, scenario).map(({ id }) => id));
  const rtl = style.direction === 'rtl';
  const xOf = (at: number): number => {
    const start = px(14) + radius + at * step;
    return rtl ? width - start : start;
  };
  const row = {
    height: 2 * radius + px(6),
    gap: 0,
    rank: 0,
    draw(pen: CanvasRenderingContext2D, y: number) {
      cast.forEach((id, at) => {
        const x = xOf(at);
        drawFrame(pen, x, y + radius + px(3), radius + px(2), style);
        const corner = style.app.frame === 'square' ? 0.36 : 1;
        drawAvatar(pen, faceOf(parts, id), x, y + radius + px(3), radius - px(1), corner);
      });
    },
  };
  const fitted = stackBlocks([row], Math.min(room, px(120)), px(7));
  if (!fitted) return null;
  const controls = cast.flatMap((id, at) => {
    const of = { x: xOf(at) - step / 2, y: 0, width: step, height: fitted.height };
    return alive.has(`person:${id}`) ? [[`person:${id}`, of] as const] : [];
  });
  const picture = panel({ key: `feed|${cast.length}`, width, fitted, edge: 'lower' }, style);
  return { ...picture, controls: Object.fromEntries(controls) };
}
