/** What a map is coloured by, and the mark that each beat has then: a shape, a word, sometimes a figure. */

import type { FeltKind } from '../../check/tell/lessons/felt.ts';
import type { ChanceBand, MapReading } from '../../check/tell/map-reading.ts';
import type { Id } from '../../script/types.ts';
import type { Words } from '../../view/ports.ts';

/** By rating and mood as ever; by what is felt later; by the chance of one ending. */
export type MapColour = { readonly by: 'rating' } | { readonly by: 'felt' } | ChanceColour;
interface ChanceColour {
  readonly by: 'chance';
  readonly ending: Id;
}

export type MarkKind = FeltKind | ChanceBand;
export interface MapMark {
  readonly kind: MarkKind;
  /** As it is written on the picture. */
  readonly figure: string | null;
  /** The same in a sentence. */
  readonly text: string;
}
export type MarkOf = (beat: Id) => MapMark | null;

/** Round (0 0), as wide as fits into a box of 14. No two are alike without their colour. */
export const markShapes: Readonly<Record<MarkKind, string>> = {
  // A star: it decides an ending.
  ending: 'M0-8 2-2.5 8-2.5 3 1 5 7 0 3.5-5 7-3 1-8-2.5-2-2.5z',
  // A fork.
  route: 'M-1.5 8V1L-7-5-5-7 0-1.5 5-7 7-5 1.5 1V8z',
  // Two dots, one after the other.
  later: 'M-7 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM1 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z',
  once: 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z',
  nothing: 'M-6-4-4-6 0-2 4-6 6-4 2 0 6 4 4 6 0 2-4 6-6 4-2 0z',
  always: 'M-6-6H6V6H-6z',
  more: 'M0-7 7 6H-7z',
  level: 'M-7-5H7V-1.5H-7zM-7 1.5H7V5H-7z',
  less: 'M0 7-7-6H7z',
  never: 'M-7-1.8H7V1.8H-7z',
};

export const feltKindsShown = [
  'ending',
  'route',
  'later',
  'once',
  'nothing',
] as const satisfies readonly FeltKind[];
export const chanceBands = [
  'always',
  'more',
  'level',
  'less',
  'never',
] as const satisfies readonly ChanceBand[];

/** No mark where the story is not read yet, or where nothing can be said of a beat. */
export function marksFor(words: Words, reading: MapReading | null, colour: MapColour): MarkOf {
  if (reading === null || colour.by === 'rating') return () => null;
  if (colour.by === 'felt')
    return (beat) => {
      const kind = reading.beats[beat]?.felt ?? null;
      return kind && { kind, figure: null, text: words.ui(`packs.map.felt.${kind}`) };
    };
  const place = reading.endings.findIndex(({ id }) => id === colour.ending);
  return (beat) => {
    const end = reading.beats[beat]?.ends[place];
    if (end === undefined) return null;
    const { band: kind, of } = end;
    const figure = words.number(Math.round(of));
    const said = words.ui(`packs.map.chance.${kind}`);
    return { kind, figure, text: words.ui('packs.map.chance.here', { figure, said }) };
  };
}
