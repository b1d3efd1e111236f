/** A drawing as plain data, on a field of 100 by 100: SVG and canvas both read these paths. */

export interface Layer {
  /** SVG path data. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** Width of the stroke on the field. */
  readonly width?: number;
  /** Where two parts of the path overlap there is a hole. */
  readonly hole?: true;
}

export const filled = (d: string, fill: string): Layer => ({ d, fill });
export const drawn = (d: string, stroke: string, width: number): Layer => ({ d, stroke, width });

/** A circle as path data. */
export const dot = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** Circles at every place of a list. */
export const dots = (places: readonly (readonly [number, number])[], radius: number): string =>
  places.map(([x, y]) => dot(x, y, radius)).join('');
