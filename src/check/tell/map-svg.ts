/** The map as one SVG. Colour and shape both tell the rating, so that either is enough. */
import { escapeMarkup } from '../../script/markup.ts';
import { ratingColours } from './colours.ts';
import { type MapEdge, type MapNode, nameOnWay, type StoryMap } from './map.ts';

/** Each rating has its colour, its line and its sign; the page may set other colours. */
const style = `
.map { font: 13px system-ui, sans-serif; background: var(--paper, #fbf7f0) }
.map text { fill: var(--ink, #1b2233); text-anchor: middle; dominant-baseline: central; paint-order: stroke; stroke: var(--paper, #fbf7f0); stroke-width: 4 }
.map [data-beat] text { stroke: none }
.map .beat { fill: var(--raised, #ffffff); stroke: var(--ink, #1b2233); stroke-width: 1.5 }
.map .ending .beat { stroke-width: 4 }
.map .tension-2 .beat, .map .tension-3 .beat { fill: var(--line, #d9d2c5) }
.map .way { fill: none; stroke: var(--ink-soft, #4a5368); stroke-width: 1.5 }
.map .sign { stroke: none; fill: var(--ink-soft, #4a5368) }
.map .safe .way { stroke: var(--safe, ${ratingColours.safe}); stroke-width: 2 }
.map .safe .sign { fill: var(--safe, ${ratingColours.safe}) }
.map .unsure .way { stroke: var(--unsure, ${ratingColours.unsure}); stroke-width: 2; stroke-dasharray: 8 4 }
.map .unsure .sign { fill: var(--unsure, ${ratingColours.unsure}) }
.map .risky .way { stroke: var(--risky, ${ratingColours.risky}); stroke-width: 2; stroke-dasharray: 2 4 }
.map .risky .sign { fill: var(--risky, ${ratingColours.risky}) }
.map .skip .way { stroke-dasharray: 1 6 }
`;

/** An entry: a piece of line with its sign, then words; entries stand in rows as wide as the map. */
const entry = { margin: 24, line: 40, gap: 10, perCharacter: 7.5, between: 24, row: 26, top: 18 };

/** What stands on the map beside names; given in the language of whoever looks. */
export interface MapWords {
  readonly title: string;
  readonly safe: string;
  readonly unsure: string;
  readonly risky: string;
  readonly skip: string;
}

/** Draws a map. Names are escaped: a map of an opened pack is only a picture. */
export function drawMap(map: StoryMap, words: MapWords): string {
  const entries = placed(words, map.width);
  const widest = Math.max(...entries.map(({ x, width }) => x + width));
  const width = Math.ceil(Math.max(map.width, widest + entry.margin));
  const legendHeight = Math.max(...entries.map(({ y }) => y)) + entry.top;
  const height = Math.ceil(map.height) + legendHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="map" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escapeMarkup(words.title)}</title>`,
    `<style>${style}</style>`,
    arrow,
    ...entries.map(drawEntry),
    `<g transform="translate(0 ${legendHeight})">`,
    ...map.edges.map(drawEdge),
    ...map.nodes.map(drawNode),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

const arrow =
  '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="var(--ink-soft, #4a5368)"/></marker></defs>';

function drawEdge(edge: MapEdge): string {
  const { from, to, kind, rating, points, at } = edge;
  const [first, ...rest] = points.map(({ x, y }) => `${round(x)} ${round(y)}`);
  const name = nameOnWay(edge);
  return [
    `<g class="${rating ?? kind}">`,
    `<title>${escapeMarkup(`${from} → ${to}${name === '' ? '' : `: ${name}`}`)}</title>`,
    `<path class="way" marker-end="url(#arrow)" d="M${first} ${rest.map((point) => `L${point}`).join(' ')}"/>`,
    rating === null ? '' : sign(rating, at.x, at.y + 9),
    name === ''
      ? ''
      : `<text x="${round(at.x)}" y="${round(at.y - 9)}">${escapeMarkup(name)}</text>`,
    '</g>',
  ].join('');
}

/** A circle for safe, a diamond for unsure, a triangle for risky. */
function sign(rating: NonNullable<MapEdge['rating']>, x: number, y: number): string {
  const at = (points: string): string =>
    `<path class="sign" transform="translate(${round(x)} ${round(y)})" d="${points}"/>`;
  if (rating === 'safe') return at('M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z');
  return at(rating === 'unsure' ? 'M0 -8 8 0 0 8 -8 0z' : 'M0 -8 8 7 -8 7z');
}

/** Decisions are boxes, branches diamonds, endings round with a thick edge, the rest soft boxes. */
function drawNode({ id, kind, tension, x, y, width, height }: MapNode): string {
  const left = round(x - width / 2);
  const top = round(y - height / 2);
  const radius = { choices: 2, then: 10, branch: 0, ending: height / 2 }[kind];
  const shape =
    kind === 'branch'
      ? `<path class="beat" d="M${left} ${round(y)} ${round(x)} ${top} ${round(x + width / 2)} ${round(y)} ${round(x)} ${round(y + height / 2)}z"/>`
      : `<rect class="beat" x="${left}" y="${top}" width="${round(width)}" height="${round(height)}" rx="${radius}"/>`;
  return `<g class="${kind} tension-${tension}" data-beat="${escapeMarkup(id)}">${shape}<text x="${round(x)}" y="${round(y)}">${escapeMarkup(id)}</text></g>`;
}

interface Entry {
  readonly kind: NonNullable<MapEdge['rating']> | 'skip';
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The entries of the legend, row by row; a narrow map has several rows. */
function placed(words: MapWords, width: number): Entry[] {
  let x = entry.margin;
  let y = entry.top;
  return (['safe', 'unsure', 'risky', 'skip'] as const).map((kind): Entry => {
    const own = entry.line + entry.gap + words[kind].length * entry.perCharacter;
    if (x > entry.margin && x + own > width - entry.margin) {
      x = entry.margin;
      y += entry.row;
    }
    const here = { kind, words: words[kind], x, y, width: own };
    x += own + entry.between;
    return here;
  });
}

function drawEntry({ kind, words, x, y }: Entry): string {
  const end = x + entry.line;
  const shape = kind === 'skip' ? '' : sign(kind, x + entry.line / 2, y);
  return `<g class="legend ${kind}"><path class="way" d="M${round(x)} ${y} L${round(end)} ${y}"/>${shape}<text x="${round(end + entry.gap)}" y="${y}" style="text-anchor: start">${escapeMarkup(words)}</text></g>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
