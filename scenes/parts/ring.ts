/** The focus ring: drawn where the page says that the keyboard is. */
import type { Rect } from '../../src/app/placement.ts';
import type { Theme } from '../../src/app/settings.ts';
import { palettes } from '../../src/look/tokens.ts';
import type { Piece } from '../board.ts';
import { roundRect } from './picture.ts';

/** CSS px between the control and its ring. */
const away = 4;

export function focusRing(of: Rect, theme: Theme): Piece {
  const width = of.width + 2 * away;
  const height = of.height + 2 * away;
  const picture = {
    width,
    height,
    bleed: 4,
    ink: `ring|${width}|${height}`,
    paint(pen: CanvasRenderingContext2D) {
      roundRect(pen, { x: 0, y: 0, width, height }, Math.min(16, height / 2));
      // Two lines, so that it shows on dark and on light.
      for (const [colour, weight] of [
        ['#FFFFFF', 6],
        [palettes[theme].focus, 3],
      ] as const) {
        pen.strokeStyle = theme === 'dark' && weight === 6 ? '#131A2B' : colour;
        pen.lineWidth = weight;
        pen.stroke();
      }
    },
  };
  return { key: 'ring', picture, x: of.x - away, y: of.y - away, layer: 'over' };
}
