/** A piece of the picture: what is drawn, where it rests, and how it comes there. */

import type { Picture } from '../pen/picture.ts';
import type { Layer } from './cameras.ts';

export interface Piece {
  /** The same thing keeps its key from one view to the next. */
  readonly key: string;
  readonly picture: Picture;
  /** Place of the picture's corner, CSS px: of the host, or of the conversation on `log`. */
  readonly x: number;
  readonly y: number;
  readonly layer: Layer;
  /** From where it comes when it is new, relative to its place. */
  readonly enter?: { readonly x: number; readonly y: number };
  /**
   * Milliseconds for a new picture to replace the old one; without it, at once. What fades is
   * painted only in `catchUp`, so that a large picture never keeps words waiting.
   */
  readonly fade?: number;
  /** It bobs up and down for as long as it is there, this part of a turn behind the first. */
  readonly sway?: number;
  /** New, it shows once and goes out within so many milliseconds. */
  readonly glint?: number;
  /** New, it comes into sight in so many steps, each as long as the one before. */
  readonly unveil?: {
    /** How long nothing of it is seen before; 0 when left out. */
    readonly waits?: number;
    readonly milliseconds: number;
    readonly steps: number;
    readonly from: 'top' | 'left' | 'right';
  };
  /** A new piece grows to its width, and its corners with it. */
  readonly grow?: { readonly milliseconds: number; readonly from: 'left' | 'right' };
  /** Texture pixels per device pixel, under 1 for what is soft anyway. */
  readonly detail?: number;
}

/** A piece on the layer of the phone and of the thinking space. */
export const groundPiece = (
  key: string,
  picture: Picture,
  { x, y }: { readonly x: number; readonly y: number },
  enter?: Piece['enter'],
): Piece => ({ key, picture, x, y, layer: 'ground', ...(enter ? { enter } : {}) });
