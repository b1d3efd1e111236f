/** How the story lights the room: no words, no clock, only how much colour and dark there is. */
import { room } from '../../src/look/tokens.ts';
import type { Tension } from '../../src/script/types.ts';
import { greyed, mix } from '../parts/colour.ts';

export interface Mood {
  readonly tension: Tension;
  /** Somebody safe has been told. */
  readonly lamp: boolean;
  readonly ended: boolean;
}

export interface Light {
  readonly wall: readonly [string, string];
  readonly desk: string;
  readonly sky: readonly [string, string, string];
  /** Light of the phone's glass on the room, 0 to 1. */
  readonly glow: number;
  /** Light of the lamp, 0 to 1. */
  readonly lamp: number;
  /** Darkness at the edges, 0 to 1. */
  readonly edge: number;
  /** Lit windows of the houses outside, 0 to 1. */
  readonly neighbours: number;
  /** The colour that a thing of this colour has in this light. */
  tone(colour: string): string;
}

const skies = [
  ['#2B3F7A', '#6F7FB8', '#F0B58C'],
  ['#26376A', '#55669C', '#C79486'],
  ['#1E2A4B', '#39456A', '#6B6272'],
  ['#151C30', '#202840', '#2F3445'],
] as const;
const greys = [0.05, 0.22, 0.5, 0.72] as const;
const darks = [0.3, 0.42, 0.58, 0.72] as const;
const night = '#12172A';
const amber = '#FFD9A0';

/** A flat number per mood and nothing drawn yet, so that light can be looked at on its own. */
export function lightOf({ tension, lamp, ended }: Mood): Light {
  const at = ended ? 1 : tension;
  const warmth = ended ? 0.34 : lamp ? 0.2 : 0;
  const relief = ended ? 0.55 : lamp ? 0.35 : 0;
  const grey = greys[at] * (1 - relief);
  const dark = darks[at] * (1 - relief);
  const warm = (colour: string, part: number): string => mix(colour, '#A8684A', part * warmth * 2);
  const [top, low] = room.wall[at];
  return {
    wall: [warm(top, 0.7), warm(low, 1)],
    desk: mix(room.desk[at], '#9A6B4E', warmth * 1.3),
    sky: skies[at],
    glow: ended ? 0 : [0.3, 0.42, 0.58, 0.8][at]! * (lamp ? 0.6 : 1),
    lamp: ended ? 1 : lamp ? 0.82 : 0,
    edge: [0.22, 0.34, 0.5, 0.68][at]! * (1 - relief),
    neighbours: [1, 0.6, 0.25, 0.08][at]!,
    tone: (colour) => mix(mix(greyed(colour, grey), night, dark), amber, warmth * 0.32),
  };
}
