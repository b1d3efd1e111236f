/** Line icons on a field of 24: one path each, drawn for this project. Never the only carrier. */
import { ratingPaths } from '../../src/look/ratings.ts';
import { tacticPaths } from '../../src/look/tactics.ts';
import type { Act, Sign } from '../../src/script/types.ts';
import type { Pen } from './picture.ts';

const handset =
  'M7 4.5h3l1.4 4-2.1 1.4a11 11 0 0 0 4.8 4.8l1.4-2.1 4 1.4v3a1.8 1.8 0 0 1-1.9 1.8A15 15 0 0 1 5.2 6.4 1.8 1.8 0 0 1 7 4.5z';
const phone =
  'M8.5 3h7a1.8 1.8 0 0 1 1.8 1.8v14.4a1.8 1.8 0 0 1-1.8 1.8h-7a1.8 1.8 0 0 1-1.8-1.8V4.8A1.8 1.8 0 0 1 8.5 3z';
const circle = 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z';
const person =
  'M9 5a3.2 3.2 0 1 1 0 6.4A3.2 3.2 0 1 1 9 5zM3 19.5c.4-3.6 2.8-5.6 6-5.6s5.6 2 6 5.6';
const bubble =
  'M6.5 4.5h11A2.5 2.5 0 0 1 20 7v6.5a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4V16A2.5 2.5 0 0 1 4 13.5V7a2.5 2.5 0 0 1 2.5-2.5z';

const acts: Readonly<Record<Act, string>> = {
  reply: `${bubble}M8.5 8.8h7M8.5 12h4.5`,
  look: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM15.3 15.3L20.5 20.5',
  proof:
    'M4 8.5V5.5A1.5 1.5 0 0 1 5.5 4h3M15.5 4h3A1.5 1.5 0 0 1 20 5.5v3M20 15.5v3a1.5 1.5 0 0 1-1.5 1.5h-3M8.5 20h-3A1.5 1.5 0 0 1 4 18.500v-3M8 10h8M8 14h5',
  block: `${circle}M6.2 6.2l11.6 11.6`,
  report: 'M6 21V4.500M6 5c4-2.6 7 2.2 12.5 0v8.500c-5.5 2.2-8.5-2.6-12.5 0',
  tell: `${person}M16.5 6.200c1.2.8 1.2 3.2 0 4M19 4.200c2.4 2 2.4 6 0 8`,
  ask: 'M5.5 4h8A1.5 1.5 0 0 1 15 5.500v5a1.5 1.5 0 0 1-1.5 1.500H9l-3 3v-3h-.500A1.5 1.5 0 0 1 4 10.500v-5A1.5 1.5 0 0 1 5.5 4zM18 9h.500a1.5 1.5 0 0 1 1.5 1.500v5a1.5 1.5 0 0 1-1.5 1.500H18v3l-3-3h-3.5',
  answer: handset,
  'answer-camera-off':
    'M4 7.500A1.5 1.5 0 0 1 5.5 6h8A1.5 1.5 0 0 1 15 7.500v9a1.5 1.5 0 0 1-1.5 1.500h-8A1.5 1.5 0 0 1 4 16.500zM15 11l5-3.200v8.400L15 13M3.5 3.500l17 17',
  decline: `${circle}M8.8 8.800l6.4 6.400M15.2 8.800l-6.4 6.4`,
  'hang-up':
    'M3.5 14.800c-.8-1.2-.3-2.8 1-3.7 4.3-3.1 10.7-3.1 15 0 1.3.9 1.8 2.5 1 3.700l-.9 1.2-4.2-1.200v-2.500a11 11 0 0 0-6.8 0v2.500L4.4 16z',
  'put-down': `${phone}M12 8v6.500M9.3 12l2.7 2.700L14.7 12`,
};

const signs: Readonly<Record<Sign, string>> = {
  heart: tacticPaths['too-fast'],
  thumb:
    'M4 11h3.500v8.500H4zM7.500 12l3.500-7.500c1.500 0 2.300 1 2 2.500l-.7 3.500h5.200a1.700 1.700 0 0 1 1.600 2.200l-1.700 5.500a1.700 1.700 0 0 1-1.600 1.300H7.500',
  laugh: `${circle}M7.800 8.800l1.700 1.300-1.700 1.300M16.200 8.800l-1.700 1.300 1.700 1.300M8 14c.8 3.600 7.200 3.600 8 0z`,
  surprise: `${circle}M9 9.500v.01M15 9.500v.01M12 13a1.900 1.900 0 1 1 0 3.800a1.900 1.900 0 1 1 0-3.800z`,
  sad: `${circle}M9 9.500v.01M15 9.500v.01M8.500 16.500c1.500-2.300 5.500-2.300 7 0`,
};

const picture =
  'M5.5 4.500h13A1.5 1.5 0 0 1 20 6v12a1.5 1.5 0 0 1-1.5 1.500h-13A1.5 1.5 0 0 1 4 18V6a1.5 1.5 0 0 1 1.5-1.500zM4.5 16.500l4.5-4.5 3.5 3.5 2.5-2.5 4.5 4M15.5 8.300a1 1 0 1 1-.01 0';
const camera =
  'M4 7.500A1.5 1.5 0 0 1 5.5 6h8A1.5 1.5 0 0 1 15 7.500v9a1.5 1.5 0 0 1-1.5 1.500h-8A1.5 1.5 0 0 1 4 16.500zM15 11l5-3.200v8.400L15 13';

export const icons = {
  acts,
  ratings: ratingPaths,
  tactics: tacticPaths,
  signs,
  heart: signs.heart,
  picture,
  /** One that stays closed. */
  pictureClosed: `${picture}M3 21L21 3`,
  camera: 'M4 8.500h3.500L9 6h6l1.5 2.500H20V18.500H4zM12 10.500a3 3 0 1 1 0 6a3 3 0 1 1 0-6z',
  coin: tacticPaths['pay-or-share'],
  person,
  star: tacticPaths['job-offer'],
  help: 'M12 20.500c-3-1.8-7.5-4.5-7.5-10V6L12 3.5 19.5 6v4.500c0 5.5-4.5 8.2-7.5 10zM8.8 11.800l2.3 2.3 4.2-4.4',
  words:
    'M9.5 7C6.5 7.5 5 9.5 5 12.500V17h5v-5H7.500c0-1.8.7-2.8 2-3.300zM18.5 7c-3 .5-4.5 2.5-4.5 5.500V17h5v-5h-2.500c0-1.8.7-2.8 2-3.300z',
  hurry: 'M5 6l6.5 6L5 18M12.5 6l6.5 6-6.5 6',
  wave: 'M4 10.5v3M8 7v10M12 4.5v15M16 8v8M20 10.5v3',
  file: 'M6.5 3.5h7l4 4v13h-11zM13 3.5v4.5h4.5M9 12.5h6M9 16h4',
  forward: 'M5 12h13.500M13 6.500l5.5 5.5-5.5 5.5',
  back: 'M14.5 5.500L8 12l6.5 6.5',
  more: 'M12 5.500v.01M12 12v.01M12 18.500v.01',
  tick: 'M6 12.500l4 4 8-9',
  ticks: 'M2.500 12.500l4 4 8-9M10.500 15.500l1 1 8.500-9',
  cross: 'M7 7l10 10M17 7L7 17',
  up: 'M12 18.500V6M6.500 11.500l5.500-5.500 5.500 5.500',
  down: 'M12 5.500v12.500M6.500 12.500l5.500 5.500 5.500-5.500',
  mic: 'M12 4a2.800 2.800 0 0 1 2.800 2.800v4.400a2.800 2.800 0 0 1-5.600 0V6.800A2.800 2.800 0 0 1 12 4zM6.500 11a5.500 5.500 0 0 0 11 0M12 16.500V20',
  video: camera,
  videoOff: acts['answer-camera-off'],
  play: 'M9 6.500l8.500 5.500L9 17.500z',
  flame:
    'M12 20.500c-4 0-6.500-2.500-6.500-6 0-3.500 2.500-5 3-8.500 2.500 1 3.500 3 3.500 5 1-.6 1.600-1.800 1.600-3 2.500 1.500 4.900 4 4.900 6.800 0 3.400-2.700 5.700-6.500 5.700z',
  send: 'M4.500 12L20 4.500 15.500 19.500 11.500 13.500zM11.500 13.500L20 4.500',
  /** A call that came and was not taken: it bounces off. */
  missed:
    'M3 19.800c-.8-1.2-.3-2.8 1-3.700 4.600-3.100 11.400-3.100 16 0 1.300.9 1.800 2.500 1 3.700l-.9 1.200-4.400-1.200v-2.200a12 12 0 0 0-7.400 0v2.200L3.900 21zM5.500 6.500V3h3.500M5.500 3l6.500 5.500 5-4.500',
  mail: 'M4 6h16v12.500H4zM4.5 7l7.5 6 7.5-6',
} as const;

/** Icons that point along the line of reading are mirrored right to left. */
const pointing: ReadonlySet<string> = new Set([
  icons.hurry,
  icons.forward,
  icons.back,
  icons.send,
  acts.reply,
]);

/** Draws an icon in a square of `side` CSS px; `weight` in units of the field of 24. */
export function drawIcon(
  pen: Pen,
  path: string,
  of: { readonly x: number; readonly y: number; readonly side: number },
  colour: string,
  options: { readonly weight?: number; readonly mirror?: boolean } = {},
): void {
  pen.save();
  pen.translate(of.x, of.y);
  pen.scale(of.side / 24, of.side / 24);
  if (options.mirror && pointing.has(path)) {
    pen.translate(24, 0);
    pen.scale(-1, 1);
  }
  pen.strokeStyle = colour;
  pen.lineWidth = options.weight ?? 1.9;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.stroke(new Path2D(path));
  pen.restore();
}
