/** A screen of the app is a stack of blocks; what there is no room for is left out, by rank. */

import type { Rect } from '../../../src/view/placement.ts';
import { fillLifted, type Pen, type Picture, roundRect } from '../../pen/picture.ts';
import type { Style } from '../../pen/style.ts';

export interface Block {
  readonly height: number;
  /** Room above the block. CSS px. */
  readonly gap: number;
  /** 0 always stays; of the others the highest goes first, and blocks of one rank go together. */
  readonly rank: number;
  /** Draws the block with its top at `y`. */
  draw(pen: Pen, y: number): void;
  readonly id?: string;
}

export interface Placed {
  readonly block: Block;
  readonly y: number;
}

export interface Fitted {
  readonly placed: readonly Placed[];
  readonly height: number;
}

/** Stacks blocks from `pad` down, at most `room` high with `pad` below; null if rank 0 is too much. */
export function stackBlocks(blocks: readonly Block[], room: number, pad: number): Fitted | null {
  let kept = blocks;
  const heightOf = (): number =>
    kept.reduce((sum, { height, gap }, at) => sum + height + (at === 0 ? 0 : gap), 2 * pad);
  while (heightOf() > room) {
    const worst = Math.max(...kept.map(({ rank }) => rank));
    if (worst <= 0) return null;
    kept = kept.filter(({ rank }) => rank !== worst);
  }
  let y = pad;
  const placed = kept.map((block, at) => {
    y += at === 0 ? 0 : block.gap;
    const here = { block, y };
    y += block.height;
    return here;
  });
  return { placed, height: heightOf() };
}

export interface Panel {
  readonly key: string;
  readonly width: number;
  readonly fitted: Fitted;
  /** Which of its edges is free: the round one. */
  readonly edge: 'lower' | 'upper';
  /** Fills the ground under the blocks; the bar's colour when left out. */
  readonly ground?: (pen: Pen, height: number) => void;
}

/** Whole rows, by the ids of their blocks. */
const controlsIn = (placed: readonly Placed[], width: number): Record<string, Rect> =>
  Object.fromEntries(
    placed.flatMap(({ block: { id, height }, y }) =>
      id === undefined ? [] : [[id, { x: 0, y, width, height }]],
    ),
  );

/** A panel of the app: its ground, its free edge, its blocks. */
export function panel({ key, width, fitted, edge, ground }: Panel, style: Style): Picture {
  const { px, palette } = style;
  const { height, placed } = fitted;
  const round = px(16);
  const radii = edge === 'lower' ? [0, 0, round, round] : round;
  return {
    width,
    height,
    bleed: px(16),
    ink: `${key}|${width}|${height}|${placed.length}`,
    controls: controlsIn(placed, width),
    paint(pen) {
      const box = { x: 0, y: 0, width, height };
      roundRect(pen, box, radii);
      if (style.flat) {
        pen.fillStyle = palette.screenBar;
        pen.fill();
      } else fillLifted(pen, palette.screenBar, 'stands', style.scale * 0.7);
      pen.save();
      roundRect(pen, box, radii);
      pen.clip();
      ground?.(pen, height);
      pen.restore();
      if (style.flat) {
        roundRect(pen, box, radii);
        pen.strokeStyle = palette.line;
        pen.lineWidth = 2;
        pen.stroke();
      }
      for (const { block, y } of placed) block.draw(pen, y);
    },
  };
}
