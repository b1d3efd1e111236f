/** The head of a feed: whose stories are there. The posts themselves stand in the conversation. */
import { drawAvatar } from '../../pen/avatar.ts';
import type { Picture } from '../../pen/picture.ts';
import { drawFrame } from '../../pen/portrait-frame.ts';
import { panel, stackBlocks } from './blocks.ts';
import type { DeckParts } from './parts.ts';
import { faceOf } from './who.ts';

export function feedScreen(parts: DeckParts, room: number): Picture | null {
  const { scenario, style, room: width } = parts;
  const { px } = style;
  const radius = px(21);
  const step = 2 * radius + px(14);
  const most = Math.floor((width - px(12)) / step);
  const cast = Object.values(scenario.cast)
    .filter(({ as }) => as !== 'stranger' && as !== 'safe-adult')
    .slice(0, most);
  const rtl = style.direction === 'rtl';
  const row = {
    height: 2 * radius + px(6),
    gap: 0,
    rank: 0,
    draw(pen: CanvasRenderingContext2D, y: number) {
      cast.forEach(({ id }, at) => {
        const start = px(14) + radius + at * step;
        const x = rtl ? width - start : start;
        drawFrame(pen, x, y + radius + px(3), radius + px(2), style);
        const corner = style.app.frame === 'square' ? 0.36 : 1;
        drawAvatar(pen, faceOf(parts, id), x, y + radius + px(3), radius - px(1), corner);
      });
    },
  };
  const fitted = stackBlocks([row], Math.min(room, px(120)), px(7));
  return fitted && panel({ key: `feed|${cast.length}`, width, fitted, edge: 'lower' }, style);
}
