/** The glass behind a list of conversations, and the card on it for what the story tells now. */

import { drawAbstract } from '../../pen/abstract.ts';
import { fillCard } from '../../pen/drawn-buttons.ts';
import { type Picture, roundRect } from '../../pen/picture.ts';
import type { Style } from '../../pen/style.ts';

export interface ListBackParts {
  /** Seed of the wallpaper; null for the plain ground of a list. */
  readonly wallpaper: string | null;
  readonly width: number;
  readonly height: number;
  /** Radii of the glass above and below. */
  readonly corner: number;
  readonly foot: number;
}

export function listBack(parts: ListBackParts, style: Style): Picture {
  const { wallpaper, width, height, corner, foot } = parts;
  const { palette } = style;
  const isBare = isBareBack(wallpaper, style);
  return {
    width,
    height,
    bleed: 0,
    ink: `list-back|${wallpaper}|${width}|${height}|${foot}`,
    paint(pen) {
      const of = { x: 0, y: 0, width, height };
      pen.save();
      roundRect(pen, of, [corner, corner, foot, foot]);
      pen.clip();
      pen.fillStyle = palette.screenBar;
      pen.fillRect(0, 0, width, height);
      if (!isBare) {
        drawAbstract(pen, `wallpaper-${wallpaper}`, of, style);
        pen.fillStyle = 'rgb(20 26 46 / 0.52)';
        pen.fillRect(0, 0, width, height);
      }
      pen.restore();
    },
  };
}

const isBareBack = (wallpaper: string | null, { flat }: Style): boolean =>
  wallpaper === null || flat;

/** What is written on it itself. */
export const inkOnBack = (wallpaper: string | null, style: Style): string =>
  isBareBack(wallpaper, style) ? style.palette.inkSoft : '#F7F1E5';

export function toldCard(width: number, height: number, style: Style): Picture {
  const { palette, px } = style;
  return {
    width,
    height,
    bleed: px(12),
    ink: `told-card|${width}|${height}`,
    paint(pen) {
      roundRect(pen, { x: 0, y: 0, width, height }, px(16));
      fillCard(pen, palette.screen, 0.6, style);
    },
  };
}
