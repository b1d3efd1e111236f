/**
 * Every icon, once for page and stage: one path each on a field of 24, drawn for this project as a
 * line in the colour of the words beside it. Never the only carrier of what it says.
 */
import type { Act, Rating, Sign } from '../script/types.ts';
import { ratingPaths } from './ratings.ts';
import { tacticPaths } from './tactics.ts';

const circle = 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z';
const talker =
  'M9 5a3.2 3.2 0 1 1 0 6.4A3.2 3.2 0 1 1 9 5zM3 19.5c.4-3.6 2.8-5.6 6-5.6s5.6 2 6 5.6';
const speech =
  'M6.5 4.5h11A2.5 2.5 0 0 1 20 7v6.5a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4V16A2.5 2.5 0 0 1 4 13.5V7a2.5 2.5 0 0 1 2.5-2.5zM8.5 8.8h7M8.5 12h4.5';
const video =
  'M4 7.5A1.5 1.5 0 0 1 5.5 6h8A1.5 1.5 0 0 1 15 7.5v9a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 4 16.5zM15 11l5-3.2v8.4L15 13';
const phone =
  'M8.5 3h7a1.8 1.8 0 0 1 1.8 1.8v14.4a1.8 1.8 0 0 1-1.8 1.8h-7a1.8 1.8 0 0 1-1.8-1.8V4.8A1.8 1.8 0 0 1 8.5 3z';
const picture =
  'M5.5 4.5h13A1.5 1.5 0 0 1 20 6v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18V6a1.5 1.5 0 0 1 1.5-1.5zM4.5 16.5l4.5-4.5 3.5 3.5 2.5-2.5 4.5 4M15.5 8.3a1 1 0 1 1-.01 0';
const flag = 'M6 21V4.5M6 5c4-2.6 7 2.2 12.5 0v8.5c-5.5 2.2-8.5-2.6-12.5 0';
const speaker = 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4z';

/** What the player does. */
const acts: Readonly<Record<Act, string>> = {
  reply: speech,
  look: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM15.3 15.3L20.5 20.5',
  proof:
    'M4 8.5V5.5A1.5 1.5 0 0 1 5.5 4h3M15.5 4h3A1.5 1.5 0 0 1 20 5.5v3M20 15.5v3a1.5 1.5 0 0 1-1.5 1.5h-3M8.5 20h-3A1.5 1.5 0 0 1 4 18.5v-3M8 10h8M8 14h5',
  block: `${circle}M6.2 6.2l11.6 11.6`,
  report: flag,
  tell: `${talker}M16.5 6.2c1.2.8 1.2 3.2 0 4M19 4.2c2.4 2 2.4 6 0 8`,
  ask: 'M5.5 4h8A1.5 1.5 0 0 1 15 5.5v5a1.5 1.5 0 0 1-1.5 1.5H9l-3 3v-3h-.5A1.5 1.5 0 0 1 4 10.5v-5A1.5 1.5 0 0 1 5.5 4zM18 9h.5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H18v3l-3-3h-3.5',
  answer:
    'M7 4.5h3l1.4 4-2.1 1.4a11 11 0 0 0 4.8 4.8l1.4-2.1 4 1.4v3a1.8 1.8 0 0 1-1.9 1.8A15 15 0 0 1 5.2 6.4 1.8 1.8 0 0 1 7 4.5z',
  'answer-camera-off': `${video}M3.5 3.5l17 17`,
  decline: `${circle}M8.8 8.8l6.4 6.4M15.2 8.8l-6.4 6.4`,
  'hang-up':
    'M3.5 14.8c-.8-1.2-.3-2.8 1-3.7 4.3-3.1 10.7-3.1 15 0 1.3.9 1.8 2.5 1 3.7l-.9 1.2-4.2-1.2v-2.5a11 11 0 0 0-6.8 0v2.5L4.4 16z',
  'put-down': `${phone}M12 8v6.5M9.3 12l2.7 2.7L14.7 12`,
};

export const icons = {
  ...acts,
  ...ratingPaths,
  again: 'M4.5 12a7.5 7.5 0 1 0 2.5-5.6M4.5 4.5V8.5h4',
  back: 'M19.5 12h-15M10 6.5L4.5 12l5.5 5.5',
  bell: 'M6 16.5v-5.5a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4',
  clock: `${circle}M12 7v5l3.5 2`,
  coin: tacticPaths['pay-or-share'],
  cross: 'M6 6l12 12M18 6L6 18',
  dark: 'M5 4.5h14a2 2 0 0 1 2 2v8.5a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-8.5a2 2 0 0 1 2 -2zM8.5 20.5h7M4 16.5L20 5',
  door: 'M6 20.5V4.5l9-1.5v17.5M3.5 20.5h17M15 5.5h3v15M11.8 12v.5',
  down: 'M12 5.5v12.5M6.5 12.5l5.5 5.5 5.5-5.5',
  file: 'M6.5 3.5h7l4 4v13h-11zM13 3.5v4.5h4.5M9 12.5h6M9 16h4',
  flag,
  flame:
    'M12 20.5c-4 0-6.5-2.5-6.5-6 0-3.5 2.5-5 3-8.5 2.5 1 3.5 3 3.5 5 1-.6 1.6-1.8 1.6-3 2.5 1.5 4.9 4 4.9 6.8 0 3.4-2.7 5.7-6.5 5.7z',
  folder: 'M3.5 6h6l2 2.5h9v10.5h-17z',
  forward: 'M5 12h13.5M13 6.5l5.5 5.5-5.5 5.5',
  full: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  /** A hand held under somebody: two arcs and a person. */
  help: 'M9 7a3 3 0 1 0 6 0a3 3 0 1 0 -6 0zM6.5 15.5c1-3 3-4.5 5.5-4.5s4.5 1.5 5.5 4.5M3 15c1.5 4 5 6 9 6s7.5-2 9-6',
  /** What helps from here: a shield that holds. */
  helps:
    'M12 20.5c-3-1.8-7.5-4.5-7.5-10V6L12 3.5 19.5 6v4.5c0 5.5-4.5 8.2-7.5 10zM8.8 11.8l2.3 2.3 4.2-4.4',
  hurry: 'M5 6l6.5 6L5 18M12.5 6l6.5 6-6.5 6',
  keyboard:
    'M5 6h14a2.5 2.5 0 0 1 2.5 2.5v7a2.5 2.5 0 0 1 -2.5 2.5h-14a2.5 2.5 0 0 1 -2.5 -2.5v-7a2.5 2.5 0 0 1 2.5 -2.5zM6.5 10h.01M10.2 10h.01M13.8 10h.01M17.5 10h.01M8 14h8',
  language:
    'M3.5 5.5h9M8 3.5v2M10.5 5.5c-.5 3.5-3 6-6.5 7.5M6 8.5c1 2 2.8 3.5 5 4.5M12.5 20.5l4-10 4 10M14 17h5',
  leaf: 'M5 19.5c9.5 1 14.5-4.5 14-15C9.5 4.5 4 9.5 6 17M5 20.5c1.5-5 4.5-8.5 9-10.5',
  /** A door and the way out of it. */
  leave:
    'M13 4H6.5A1.5 1.5 0 0 0 5 5.5v13A1.5 1.5 0 0 0 6.5 20H13M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5',
  map: 'M12 4v5M12 9c0 4-6 3-6 7M12 9c0 4 6 3 6 7M4 18.5h4M16 18.5h4',
  mask: 'M4 6.5c5-1.5 11-1.5 16 0v5c0 4.5-3.5 8-8 8s-8-3.5-8-8zM7.5 11.5c.8-1 2.4-1 3.2 0M13.3 11.5c.8-1 2.4-1 3.2 0',
  /** A call that came and was not taken: it bounces off. */
  missed:
    'M3 19.8c-.8-1.2-.3-2.8 1-3.7 4.6-3.1 11.4-3.1 16 0 1.3.9 1.8 2.5 1 3.7l-.9 1.2-4.4-1.2v-2.2a12 12 0 0 0-7.4 0v2.2L3.9 21zM5.5 6.5V3h3.5M5.5 3l6.5 5.5 5-4.5',
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  people: tacticPaths['borrowed-trust'],
  person: 'M8.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0zM5 20c.6-4 3.3-6.5 7-6.5s6.4 2.5 7 6.5',
  phone:
    'M9.5 2.5h5a2.5 2.5 0 0 1 2.5 2.5v14a2.5 2.5 0 0 1 -2.5 2.5h-5a2.5 2.5 0 0 1 -2.5 -2.5v-14a2.5 2.5 0 0 1 2.5 -2.5zM10.5 18.5h3',
  picture,
  /** One that stays closed. */
  pictureClosed: `${picture}M3 21L21 3`,
  resume: 'M8 5.5v13l10.5-6.5z',
  send: 'M4.5 12L20 4.5 15.5 19.5 11.5 13.5zM11.5 13.5L20 4.5',
  settings:
    'M4 7h8M18 7h2M4 17h2M12 17h8M12.5 7a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0zM6.5 17a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z',
  share: 'M12 15V4M8 7.5l4-4 4 4M6 11.5H5v9h14v-9h-1',
  shield: 'M12 3l7.5 2.8v5.7c0 4.5-3 7.8-7.5 9.5-4.5-1.7-7.5-5-7.5-9.5V5.8z',
  soundOff: `${speaker}M16 10l4.5 4.5M20.5 10L16 14.5`,
  soundOn: `${speaker}M15.5 9.5a4 4 0 0 1 0 5M18 7a7.5 7.5 0 0 1 0 10`,
  speech,
  sticker:
    'M20 12.5V12a8 8 0 1 0-7.5 8zM12.5 20c0-4.5 3-7.5 7.5-7.5M9 13.5c1 1.3 2.3 1.7 3.5 1.5M9.2 9.5v.3M14.5 9.5v.3',
  text: 'M4.5 6h15M4.5 10h15M4.5 14h15M4.5 18h9',
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  ticks: 'M2.5 12.5l4 4 8-9M10.5 15.5l1 1 8.5-9',
  up: 'M12 18.5V6M6.5 11.5l5.5-5.5 5.5 5.5',
  video,
  wave: 'M4 10.5v3M8 7v10M12 4.5v15M16 8v8M20 10.5v3',
  words:
    'M9.5 7C6.5 7.5 5 9.5 5 12.5V17h5v-5H7.5c0-1.8.7-2.8 2-3.3zM18.5 7c-3 .5-4.5 2.5-4.5 5.5V17h5v-5h-2.5c0-1.8.7-2.8 2-3.3z',
} as const satisfies Readonly<Record<Act | Rating, string>> & Readonly<Record<string, string>>;

export type IconName = keyof typeof icons;

/** They point along the line of reading, so right to left they are mirrored, on page and stage alike. */
export const pointing: ReadonlySet<string> = new Set([
  icons.hurry,
  icons.forward,
  icons.back,
  icons.send,
  icons.reply,
]);

/** With what somebody answers a message. */
export const signs: Readonly<Record<Sign, string>> = {
  heart: tacticPaths['too-fast'],
  thumb:
    'M4 11h3.5v8.5H4zM7.5 12l3.5-7.5c1.5 0 2.3 1 2 2.5l-.7 3.5h5.2a1.7 1.7 0 0 1 1.6 2.2l-1.7 5.5a1.7 1.7 0 0 1-1.6 1.3H7.5',
  laugh: `${circle}M7.8 8.8l1.7 1.3-1.7 1.3M16.2 8.8l-1.7 1.3 1.7 1.3M8 14c.8 3.6 7.2 3.6 8 0z`,
  surprise: `${circle}M9 9.5v.01M15 9.5v.01M12 13a1.9 1.9 0 1 1 0 3.8a1.9 1.9 0 1 1 0-3.8z`,
  sad: `${circle}M9 9.5v.01M15 9.5v.01M8.5 16.5c1.5-2.3 5.5-2.3 7 0`,
};
