/** A picture: its size and how it is painted, from its own top left corner, in CSS px. */
import type { Rect } from '../../src/view/placement.ts';

export type Pen = CanvasRenderingContext2D;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Room around the picture for its shadow or tail. */
  readonly bleed: number;
  /** Changes whenever the painted picture would; equal ink is never painted twice. */
  readonly ink: string;
  /** What on it answers a press, by its id in `controlsOf`; from its corner, CSS px. */
  readonly controls?: Readonly<Record<string, Rect>>;
  paint(pen: Pen): void;
}

/** A closed path with round corners; `radii` from the top left corner, clockwise. */
export function roundRect(pen: Pen, of: Rect, radii: number | readonly number[]): void {
  pen.beginPath();
  pen.roundRect(of.x, of.y, of.width, of.height, typeof radii === 'number' ? radii : [...radii]);
}

/** A thing lies, stands or floats: the one shadow language of the stage. */
export type Lift = 'lies' | 'stands' | 'floats';

const lifts = { lies: [1, 3, 0.16], stands: [5, 16, 0.24], floats: [14, 40, 0.38] } as const;

/** Fills the current path with its shadow. Lengths grow with `scale`. */
export function fillLifted(pen: Pen, colour: string, lift: Lift, scale: number): void {
  const [down, blur, alpha] = lifts[lift];
  const ratio = pen.getTransform().a;
  pen.save();
  pen.shadowColor = `rgb(10 14 28 / ${alpha})`;
  pen.shadowOffsetY = down * scale * ratio;
  pen.shadowBlur = blur * scale * ratio;
  pen.fillStyle = colour;
  pen.fill();
  pen.restore();
}
