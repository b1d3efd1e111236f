/** A pen that draws nothing and remembers what it was to draw: words, icons and portraits, with their places. */
import type { Pen, Picture } from '../../scenes/pen/picture.ts';
import type { Rect } from '../../src/view/placement.ts';
import { widthOf } from './letters.ts';

export interface SeenText {
  readonly text: string;
  /** CSS px from the picture's corner; as high as the letters are. */
  readonly at: Rect;
  readonly font: string;
  readonly size: number;
  readonly direction: CanvasDirection;
  /** The side at which the line begins. */
  readonly align: CanvasTextAlign;
  readonly colour: string;
}

export interface SeenShape {
  /** The path that was drawn; of a portrait its name is not known, only that it is one. */
  readonly path: string;
  readonly at: Rect;
  readonly colour: string;
}

export interface Seen {
  readonly texts: readonly SeenText[];
  readonly icons: readonly SeenShape[];
  readonly portraits: readonly SeenShape[];
  /** Filled circles, as a button's, and how many of the words were drawn before each. */
  readonly discs: readonly { readonly at: Rect; readonly words: number }[];
}

class SeenPath {
  readonly d: string;
  constructor(d = '') {
    this.d = d;
  }
}

/** Paths are the browser's; here one only knows what it was made of. */
export function letPathsBe(): void {
  globalThis.Path2D ??= SeenPath as unknown as typeof Path2D;
}

/** The ground that every portrait begins with, on its field of 100. */
const portraitGround = 'M0 0h100v100H0z';

interface State {
  /** A portrait is being drawn: its strokes are no icons. */
  face: boolean;
  x: number;
  y: number;
  scale: number;
  font: string;
  direction: CanvasDirection;
  textAlign: CanvasTextAlign;
  fillStyle: unknown;
  strokeStyle: unknown;
}

/** Paints a picture and gives what there is to be seen on it. */
export function seenOn(picture: Picture): Seen {
  letPathsBe();
  const texts: SeenText[] = [];
  const icons: SeenShape[] = [];
  const portraits: SeenShape[] = [];
  const discs: { at: Rect; words: number }[] = [];
  /** The circle that the path consists of; null for any other. */
  let circle: Rect | null = null;
  let now: State = {
    face: false,
    x: 0,
    y: 0,
    scale: 1,
    font: '',
    direction: 'ltr',
    textAlign: 'start',
    fillStyle: '',
    strokeStyle: '',
  };
  const before: State[] = [];
  const placed = (x: number, y: number, width: number, height: number): Rect => ({
    x: now.x + x * now.scale,
    y: now.y + y * now.scale,
    width: width * now.scale,
    height: height * now.scale,
  });
  const acts: Record<string, unknown> = {
    save: () => before.push({ ...now }),
    restore: () => {
      now = before.pop() ?? now;
    },
    translate: (x: number, y: number) => {
      now = { ...now, x: now.x + x * now.scale, y: now.y + y * now.scale };
    },
    scale: (x: number) => {
      // What is mirrored stays where it was: only whole icons are.
      if (x > 0) now = { ...now, scale: now.scale * x };
      else now = { ...now, x: now.x - 24 * now.scale };
    },
    getTransform: () => ({ a: now.scale, d: now.scale, f: now.y }),
    measureText: (text: string) => ({
      width: widthOf(text, now.font),
      fontBoundingBoxAscent: sizeIn(now.font) * 0.95,
      fontBoundingBoxDescent: sizeIn(now.font) * 0.25,
    }),
    createLinearGradient: () => ({ addColorStop: () => {} }),
    createRadialGradient: () => ({ addColorStop: () => {} }),
    fillText: (text: string, x: number, y: number) => {
      const width = widthOf(text.trim(), now.font);
      const size = sizeIn(now.font);
      const left = now.textAlign === 'center' ? width / 2 : now.textAlign === 'right' ? width : 0;
      texts.push({
        text,
        at: placed(x - left, y - size * 0.75, width, size),
        font: now.font,
        size: size * now.scale,
        direction: now.direction,
        align: now.textAlign,
        colour: String(now.fillStyle),
      });
    },
    beginPath: () => {
      circle = null;
    },
    arc: (x: number, y: number, radius: number, from: number, to: number) => {
      const isWhole = to - from >= Math.PI * 2;
      circle = isWhole ? placed(x - radius, y - radius, 2 * radius, 2 * radius) : null;
    },
    stroke: (path?: SeenPath) => {
      const colour = String(now.strokeStyle);
      if (path && !now.face) icons.push({ path: path.d, at: placed(0, 0, 24, 24), colour });
    },
    fill: (path?: SeenPath | string) => {
      if (!path && circle && !now.face) discs.push({ at: circle, words: texts.length });
      if (!(path instanceof Object) || path.d !== portraitGround) return;
      const colour = String(now.fillStyle);
      portraits.push({ path: path.d, at: placed(0, 0, 100, 100), colour });
      now = { ...now, face: true };
    },
  };
  const pen = new Proxy(acts, {
    get: (_, name) => acts[String(name)] ?? now[name as keyof State] ?? (() => {}),
    set: (_, name, value) => Reflect.set(now, name, value),
  });
  picture.paint(pen as unknown as Pen);
  return { texts, icons, portraits, discs };
}

const sizeIn = (font: string): number => Number(/([\d.]+)px/.exec(font)?.[1] ?? 0);
