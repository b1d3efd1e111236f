/** How the story lights the room: no words, no clock, only how much colour and dark there is. */

import { greyed, mix } from '../../src/look/colour.ts';
import { room } from '../../src/look/tokens.ts';
import type { Tension } from '../../src/script/types.ts';

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
  /** Light of the evening that the window lets in, 0 to 1. */
  readonly evening: number;
  /** Lit windows of the houses outside, 0 to 1. */
  readonly neighbours: number;
  /** The colour that a thing of this colour has in this light. */
  tone(colour: string): string;
}

const skies = [
  ['#2A4184', '#7D86C4', '#FFC08F'],
  ['#25376F', '#5D69A6', '#DB9C86'],
  ['#1E2A4E', '#3C4871', '#86707C'],
  ['#141A2C', '#1F2639', '#33384A'],
] as const;
const greys = [0, 0.2, 0.5, 0.75] as const;
const darks = [0.14, 0.3, 0.52, 0.7] as const;
const glows = [0.3, 0.42, 0.58, 0.8] as const;
const evenings = [1, 0.62, 0.26, 0.08] as const;
const edges = [0.16, 0.32, 0.52, 0.74] as const;
const neighbours = [1, 0.6, 0.25, 0.08] as const;
const night = '#12172A';
const amber = '#FFD9A0';

/** A flat number per mood and nothing drawn yet, so that light can be looked at on its own. */
export function lightOf({ tension, lamp, ended }: Mood): Light {
  const at = ended ? 1 : tension;
  const warmth = ended ? 0.36 : lamp ? 0.16 : 0;
  const relief = ended ? 0.55 : lamp ? 0.35 : 0;
  const grey = greys[at] * (1 - relief);
  const dark = darks[at] * (1 - relief);
  const [top, low] = room.wall[at];
  return {
    wall: [mix(top, '#56406B', warmth * 2), mix(low, '#B97A6E', warmth * 2)],
    desk: mix(room.desk[at], '#9A6B4E', warmth * 1.3),
    sky: skies[at],
    glow: ended ? 0 : glows[at] * (lamp ? 0.6 : 1),
    lamp: ended ? 1 : lamp ? 0.82 : 0,
    evening: evenings[at],
    edge: edges[at] * (1 - relief),
    neighbours: neighbours[at],
    tone: (colour) => mix(mix(greyed(colour, grey), night, dark), amber, warmth * 0.32),
  };
}
