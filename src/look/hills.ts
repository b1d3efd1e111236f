/** Stand-ins for pictures: hills under a low sun. Never a photo, and never anybody's likeness. */
import { mix, pick, seedOf } from './colour.ts';

const moods = [
  ['#F2B38A', '#7C6FA8'],
  ['#8CC0C8', '#3F5C8C'],
  ['#E7C77E', '#8A6E7E'],
  ['#B7C99A', '#4E7A78'],
] as const;

/** From the upper left corner of the picture, in its own units; colours as #RRGGBB. */
export interface Hills {
  readonly sky: { readonly top: string; readonly foot: string; readonly plain: string };
  readonly sun: {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly colour: string;
  };
  /** Closed paths as in SVG, the furthest first. */
  readonly ridges: readonly { readonly path: string; readonly colour: string }[];
}

/** The name is the seed: the same picture looks the same everywhere. */
export function hillsOf(name: string, width: number, height: number): Hills {
  const seed = seedOf(name);
  const [warm, cool] = pick(moods, seed, 0);
  return {
    sky: { top: mix(cool, '#FFFFFF', 0.25), foot: warm, plain: cool },
    sun: {
      x: tenth(width * (0.3 + ((seed >>> 5) % 40) / 100)),
      y: tenth(height * 0.46),
      radius: tenth(height * 0.17),
      colour: mix(warm, '#FFFFFF', 0.55),
    },
    ridges: [0.62, 0.76, 0.88].map((level, at) => {
      const lift = (((seed >>> (at * 4)) % 10) / 100) * height;
      const swing = (at % 2 === 0 ? -1 : 1) * height * 0.16;
      const y = height * level;
      const curve = [width * 0.35, y + swing, width * 0.6, y - swing, width, y + swing / 3];
      return {
        path: `M0 ${height}V${tenth(y + lift)}C${curve.map(tenth).join(' ')}V${height}Z`,
        colour: mix(warm, cool, 0.45 + at * 0.26),
      };
    }),
  };
}

/** Nobody sees more of it, and it stands in the page. */
const tenth = (length: number): number => Math.round(10 * length) / 10;
