/** A map that is longer than a sheet, cut where nothing is written: pure geometry. */
import type { MapEdge, StoryMap } from '../../check/tell/map.ts';
import { middleOf } from './map-curve.ts';

/** A part of a map, in the map's own units: it begins at `top`, as wide as the map. */
export interface MapPart {
  readonly top: number;
  readonly height: number;
}

/** Height to width of what a sheet of A4 or Letter has room for, under a heading; its height in CSS px. */
const sheet = { shape: 1.25, height: 850 };
/** Smaller than on more sheets, but a map is not a book. */
const mostSheets = 3;
/** Above and below a box, and around the sign and the name of a way. */
const clear = 6;
const named = { above: 24, below: 10 };

/** As many parts as the map needs at the width of a sheet, and never larger than one CSS px to its unit. */
export function mapParts(map: StoryMap): readonly MapPart[] {
  const room = Math.max(map.width * sheet.shape, sheet.height);
  const count = Math.min(mostSheets, Math.ceil(map.height / room));
  const written = writtenOn(map);
  const cuts = [0];
  for (let part = 1; part < count; part++)
    cuts.push(freeNear((map.height * part) / count, map.height / count / 3, written));
  return cuts.map((top, at) => ({ top, height: (cuts[at + 1] ?? map.height) - top }));
}

/** What of a map is seen in a part, so that no part draws the whole. */
export function inPart({ nodes, edges, ...map }: StoryMap, { top, height }: MapPart): StoryMap {
  const meets = (from: number, to: number): boolean => to >= top && from <= top + height;
  return {
    ...map,
    nodes: nodes.filter((node) => meets(node.y - node.height / 2, node.y + node.height / 2)),
    edges: edges.filter(({ points }) => {
      const ys = points.map(({ y }) => y);
      return meets(Math.min(...ys) - named.above, Math.max(...ys));
    }),
  };
}

type Span = readonly [from: number, to: number];

function writtenOn({ nodes, edges }: StoryMap): readonly Span[] {
  const isSigned = ({ rating, choice }: MapEdge): boolean => rating !== null || choice !== null;
  return [
    ...nodes.map(({ y, height }): Span => [y - height / 2 - clear, y + height / 2 + clear]),
    ...edges.filter(isSigned).map(({ points }): Span => {
      const { y } = middleOf(points);
      return [y - named.above, y + named.below];
    }),
  ];
}

/** The height nearest to the one wished for at which nothing is written, not further off than `most`. */
function freeNear(wish: number, most: number, written: readonly Span[]): number {
  const isFree = (y: number): boolean => written.every(([from, to]) => y < from || y > to);
  for (let off = 0; off <= most; off++)
    for (const y of [wish - off, wish + off]) if (isFree(y)) return y;
  return wish;
}
