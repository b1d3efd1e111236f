/** What the shapes of pressure have in common: a figure without a word, drawn beside its sentence. */

import type { Picture } from '../../pen/picture.ts';
import type { Style } from '../../pen/style.ts';

export interface FigureParts {
  /** How many messages, calls or people there are; at least one. */
  readonly count: number;
  /** Differs from message to message: no two heaps of messages look the same. */
  readonly seed: string;
  /** Portrait of whoever presses; null where nobody is named. */
  readonly avatar: string | null;
  /** The number on a badge, as people write it. */
  readonly number: string;
  /** Width that there is for it, CSS px. */
  readonly room: number;
}

export interface Figure {
  readonly picture: Picture;
  /** In so many steps it comes into sight, one after the other. */
  readonly steps: number;
  /** Messages come from above; everything else as one reads. */
  readonly downward: boolean;
}

export type DrawFigure = (parts: FigureParts, style: Style) => Figure;

/** Mirrors a place on a figure of this width where one reads from the right. */
export const mirrored =
  (width: number, { direction }: Style) =>
  (x: number, size = 0): number =>
    direction === 'rtl' ? width - x - size : x;
