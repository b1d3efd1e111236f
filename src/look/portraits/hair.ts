/** Hair and what is worn on the head: path data around a head in the middle of the field. */
import { dot, dots } from './layer.ts';

export interface Cut {
  /** Behind the shoulders and the head. */
  readonly back?: string;
  /** Over the head. */
  readonly front?: string;
}

const side =
  'M29 47C24 24 39 14 54 16C69 18 75 31 71 47C70 39 67 34 62 30C54 36 42 37 36 34C32 37 30 42 29 47z';
const crop =
  'M30 43C28 26 38 18.500 50 18.500C62 18.500 72 26 70 43C68 35 64 31 50 30.500C36 31 32 35 30 43z';
const parted = 'M29 50C23 22 42 14 50 17C58 14 77 22 71 50C70 40 61 36 52 24C46 36 31 39 29 50z';
const fringe = 'M28 50C23 22 38 15 50 15C62 15 77 22 72 50L69 40C60 42 40 42 31 40z';
const curly = dots(
  [
    [31, 36],
    [33, 27],
    [40, 21],
    [49, 18.5],
    [58, 20],
    [66, 26],
    [69.5, 35],
    [42, 28],
    [52, 26],
    [60, 29],
  ],
  7,
);

export const cuts = {
  bald: {},
  crop: { front: crop },
  side: { front: side },
  quiff: {
    front:
      'M30 44C26 34 28 25 36 22C38 13 56 9 66 17C75 22 74 34 70 44C69 36 65 33 60 32C52 35 42 30 37 32C33 35 31 39 30 44z',
  },
  curls: { front: curly },
  afro: {
    back: dot(50, 36, 27),
    front:
      'M29 46C27 24 40 20 50 20C60 20 73 24 71 46C70 38 66 33 60 31.5C54 30 46 30 40 31.5C34 33 30 38 29 46z',
  },
  puffs: { back: dot(28, 24, 12) + dot(72, 24, 12), front: crop },
  bun: { back: dot(50, 13, 9), front: crop },
  bob: {
    back: 'M25 48C22 14 78 14 75 48L76 63C71 69 65 68 63 65L37 65C35 68 29 69 24 63z',
    front: fringe,
  },
  long: { back: 'M27 44C22 13 78 13 73 44L78 88L22 88z', front: parted },
  waves: {
    back: 'M27 44C20 13 80 13 73 44C82 54 72 62 79 72C82 84 68 86 62 80L38 80C32 86 18 84 21 72C28 62 18 54 27 44z',
    front: side,
  },
  tail: { back: 'M58 23C72 17 90 30 85 56C83 67 75 71 75 62C79 48 74 36 60 34z', front: crop },
  braids: {
    back: dots(
      [
        [27, 54],
        [25.5, 62],
        [25, 70],
        [25, 78],
        [73, 54],
        [74.5, 62],
        [75, 70],
        [75, 78],
      ],
      5.5,
    ),
    front: parted,
  },
  locs: {
    back: [24, 31, 38, 62, 69, 76]
      .map((x, at) => `M${x - 3.4} 34h6.8v${at % 2 ? 40 : 34}a3.4 3.4 0 0 1-6.8 0z`)
      .join(''),
    front: side,
  },
  rows: { front: crop },
  scarf: {
    back: 'M50 12C26 12 21 34 24 54C26 68 30 74 24 92L76 92C70 74 74 68 76 54C79 34 74 12 50 12z',
    front:
      'M50 12C26 12 21 34 24 54C26 68 34 78 50 82C66 78 74 68 76 54C79 34 74 12 50 12zM50 25C61 25 67 34 67 46C67 60 60 69 50 69C40 69 33 60 33 46C33 34 39 25 50 25z',
  },
  turban: {
    front: 'M27 42C20 20 36 9 50 9C64 9 80 20 73 42C66 33 58 28.500 50 27C42 28.500 34 33 27 42z',
  },
  beanie: { front: 'M27 39C23 18 38 11 50 11C62 11 77 18 73 39C60 34 40 34 27 39z' },
  cap: {
    front: 'M28 38C25 20 38 14 50 14C63 14 75 20 72 37L86 40C87 43 86 44 83 44C66 36 42 35 28 38z',
  },
} as const satisfies Readonly<Record<string, Cut>>;

export type CutName = keyof typeof cuts;

/** These are cloth, and have a colour of their own instead of the hair's. */
export const cloth: ReadonlySet<CutName> = new Set(['scarf', 'turban', 'beanie', 'cap']);

/** Lines on hair or cloth. */
export const folds: Partial<Record<CutName, string>> = {
  rows: 'M38 32C37 26 40 22 42 20M46 31C45 25 47 21 48 19M54 31C55 25 53 21 52 19M62 32C63 26 60 22 58 20',
  turban: 'M29 36C38 20 54 14 66 15M35 30C44 20 60 18 71 28',
  beanie: 'M27 39C40 34 60 34 73 39M29 32C42 27 58 27 71 32',
  scarf: 'M30 64C36 76 46 80 58 79',
  cap: 'M50 14L50 35',
};
