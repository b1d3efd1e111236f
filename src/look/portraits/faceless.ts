/** Portraits without a face: what accounts show that show nobody. */
import { dot, drawn, filled, type Layer } from './layer.ts';

const ground = (fill: string): Layer => filled('M0 0h100v100H0z', fill);

export const things: Readonly<Record<string, readonly Layer[]>> = {
  sky: [
    ground('#7FA6D6'),
    filled('M0 62h100v38H0z', '#F2B98E'),
    filled(dot(68, 60, 13), '#FFE3A6'),
    filled('M14 40c0-8 12-10 16-4c8-4 18 2 14 9H16c-3 0-3-3-2-5z', '#FFFFFF'),
  ],
  board: [
    ground('#86B3AC'),
    filled('M0 74h100v26H0z', '#4C6F78'),
    drawn('M16 66C20 70 26 69 32 66L70 40C76 36 80 34 82 28', '#2B3350', 9),
    drawn('M24 62L68 33', '#E6B65A', 2.5),
    filled(dot(38, 73, 6.5) + dot(70, 51, 6.5), '#F7EBD6'),
    filled(dot(38, 73, 2.2) + dot(70, 51, 2.2), '#2B3350'),
  ],
  cat: [
    ground('#A9C2A0'),
    filled('M30 100c0-20 8-28 20-28s20 8 20 28z', '#3A3440'),
    filled('M27 30l13 10h20l13-10c5 30 0 44-23 44S22 60 27 30z', '#3A3440'),
    filled(dot(41, 54, 4) + dot(59, 54, 4), '#F2C24B'),
    filled('M47 62h6l-3 4z', '#E29C8E'),
  ],
  plant: [
    ground('#DDE6C8'),
    filled('M34 70h32l-4 24H38z', '#B0573F'),
    filled(
      'M50 70C50 40 34 32 22 34C22 52 34 64 50 70C52 44 66 24 80 26C80 48 66 62 50 70z',
      '#3F7A52',
    ),
  ],
  moon: [
    ground('#2B3358'),
    filled('M62 20a32 32 0 1 0 18 44a26 26 0 1 1-18-44z', '#F3E3B4'),
    filled(dot(26, 28, 2) + dot(80, 40, 1.6) + dot(20, 70, 1.6), '#FFFFFF'),
  ],
  drop: [
    ground('#E8D9E6'),
    filled('M50 16C62 38 72 48 72 62a22 22 0 1 1-44 0C28 48 38 38 50 16z', '#3A3560'),
    drawn('M38 60c0 9 5 13 11 14', '#9C93CC', 3),
  ],
  lamp: [
    ground('#40506B'),
    filled(dot(50, 44, 30), '#FFE0A055'),
    filled(dot(50, 44, 19), '#FFD983'),
    filled('M41 62h18v12H41z', '#D9DDE6'),
  ],
  sun: [
    ground('#E9A75C'),
    filled(dot(50, 50, 18), '#FFF0C4'),
    drawn(
      'M50 14v10M50 76v10M14 50h10M76 50h10M25 25l7 7M68 68l7 7M75 25l-7 7M32 68l-7 7',
      '#FFF0C4',
      4,
    ),
  ],
  star: [ground('#274060'), filled('M50 14l8 28 28 8-28 8-8 28-8-28-28-8 28-8z', '#DCEBFF')],
  train: [
    ground('#33425C'),
    filled('M26 30c0-12 48-12 48 0v40c0 8-48 8-48 0z', '#D8DCE8'),
    filled('M32 34h36v18H32z', '#F4C76A'),
    filled(dot(36, 66, 4) + dot(64, 66, 4), '#F7EBD6'),
    drawn('M34 80l-8 12M66 80l8 12', '#D8DCE8', 4),
  ],
  shield: [
    ground('#D5DEE8'),
    filled('M50 16l28 9v22c0 20-14 31-28 37C36 78 22 67 22 47V25z', '#4A6C96'),
    drawn('M38 50l9 9 16-18', '#FFFFFF', 6),
  ],
  broom: [
    ground('#D9E3D4'),
    drawn('M72 16L46 58', '#7A5A3C', 6),
    filled('M36 52l22 14c-6 16-18 24-36 22c8-8 8-20 14-36z', '#D8A648'),
  ],
  beat: [
    ground('#E4C9A8'),
    filled('M38 18h24l12 66H26z', '#7A4A34'),
    drawn('M50 74L66 30', '#F7EBD6', 4),
    filled(dot(61, 44, 5), '#F2C24B'),
  ],
  wave: [
    ground('#BFE0E2'),
    filled('M0 60c14-14 24-14 36 0s24 14 36 0s18-12 28-4v44H0z', '#3C7F96'),
    filled('M0 76c14-12 24-12 36 0s24 12 36 0s18-10 28-4v28H0z', '#245C74'),
  ],
  peak: [
    ground('#C9D3E6'),
    filled('M6 84l30-50 16 24 12-18 30 44z', '#59658C'),
    filled('M36 34l9 14-9 5-9-5z', '#FFFFFF'),
  ],
  buoy: [
    ground('#D8E8EC'),
    { d: `${dot(50, 50, 32)}${dot(50, 50, 15)}`, fill: '#FFFFFF', hole: true },
    drawn('M72 28l-11 11M28 28l11 11M72 72l-11-11M28 72l11-11', '#C9653F', 13),
  ],
};

/** What an account of this id shows; any other account without a face is given one of the rest. */
export const thingOf: Readonly<Record<string, string>> = {
  nova: 'board',
  loop: 'plant',
  ink: 'drop',
  desk: 'shield',
  glow: 'lamp',
  amber: 'sun',
  north: 'star',
  train: 'train',
  tempo: 'beat',
  rescue: 'broom',
  helpline: 'buoy',
};
