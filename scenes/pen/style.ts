/** Everything a part needs to know to be drawn: colours, sizes, directions and the typesetter. */

import { type AppLook, appLooks, appPalette } from '../../src/look/apps.ts';
import { type as letters, type Palette, palettes } from '../../src/look/tokens.ts';
import type { KindOfApp } from '../../src/script/types.ts';
import type { Direction, Words } from '../../src/view/ports.ts';
import type { Motion, Theme } from '../../src/view/theme.ts';
import { type Frame, inHand } from '../geometry/frame.ts';
import type { Face, Typesetter } from './text-block.ts';

export interface Style {
  readonly palette: Palette;
  /** Manners of the app on the phone. */
  readonly app: AppLook;
  /** The contrast theme: no room, no gradients, no soft edges. */
  readonly flat: boolean;
  readonly dark: boolean;
  /** Direction of the interface: on which side things stand. */
  readonly direction: Direction;
  /** Direction of the story's words. */
  readonly storyDirection: Direction;
  readonly type: Typesetter;
  /** Text of the story lies this much larger than on a phone in the hand. */
  readonly scale: number;
  /** A length of the design in CSS px of this stage, whole. */
  px(length: number): number;
  face(step: keyof typeof letters.steps, weight?: Face['weight'], italic?: boolean): Face;
  /** A length of a sign that stands among words: it grows with them. CSS px, whole. */
  sign(length: number): number;
  /** A size of type, CSS px, or the smallest that can be read here. */
  readable(size: number): number;
}

/** No word is smaller than this, CSS px. */
const smallest = 12;

/**
 * `fit` makes room, and beside a whole phone type too, smaller where the words would not fit
 * otherwise: 1 is as designed.
 * Beside the phone everything has the project's palette, inside it that of the app.
 */
export function styleOf(
  frame: Frame,
  theme: Theme,
  words: Words,
  type: Typesetter,
  fit: number,
  app: KindOfApp | null,
): Style {
  const scale = frame.scale * fit;
  // On a phone in the hand the same kind of words has one size, whatever stands around it.
  const grown = frame.scale * (frame.letters ?? 1) * (inHand(frame) ? 1 : fit);
  const least = Math.max(frame.least ?? 0, smallest);
  const readable = (size: number): number => Math.ceil(Math.max(size, least) * 2) / 2;
  return {
    palette: app ? appPalette(theme, app) : palettes[theme],
    app: appLooks[app ?? 'photo-feed'],
    flat: theme === 'contrast',
    dark: theme === 'dark',
    direction: words.direction,
    storyDirection: words.storyDirection,
    type,
    scale,
    px: (length) => Math.round(length * scale),
    face: (step, weight = 400, italic = false) => ({
      size: readable(letters.steps[step] * grown),
      weight,
      italic,
    }),
    sign: (length) => Math.round(length * scale * Math.max(1, (frame.letters ?? 1) * 0.85)),
    readable,
  };
}

/** What pictures of a play are drawn in: while this text stays the same, none has to be drawn anew. */
export function dressOf(theme: Theme, motion: Motion, words: Words): string {
  const { language, storyLanguage, second } = words;
  return [theme, motion, language, storyLanguage, second?.code].join('|');
}
