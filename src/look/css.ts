/** The tokens as a style sheet. */
import { motion, palettes, radius, room, space, type } from './tokens.ts';

const dashed = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declare = (
  prefix: string,
  values: Readonly<Record<string, string | number>>,
  unit = '',
): string =>
  Object.entries(values)
    .map(([name, value]) => `--${prefix}${dashed(name)}:${value}${unit}`)
    .join(';');

/** White paper, whatever the theme on screen: the light one with its grounds and greys made plain. */
export function paperAsCss(): string {
  const { accent, safe, unsure, risky } = palettes.light;
  const grounds = { paper: '#fff', raised: '#fff', note: '#fff' };
  const inks = { ink: '#000', onNote: '#000', inkSoft: '#333', line: '#999', noteEdge: '#999' };
  return declare('', { ...grounds, ...inks, accent, safe, unsure, risky });
}

/** The tokens as custom properties: `--ink`, `--space-m`, `--type-chat` …; themes by `data-theme`. */
function tokensAsCss(): string {
  const shared = [
    declare('space-', space, 'px'),
    declare('radius-', radius, 'px'),
    declare(
      'type-',
      Object.fromEntries(Object.entries(type.steps).map(([k, v]) => [k, v / 16])),
      'rem',
    ),
    declare('motion-', motion, 'ms'),
    `--family:${type.family},${type.fallback}`,
    `--line-height:${type.lineHeight}`,
  ].join(';');
  const themes = Object.entries(palettes).map(
    ([name, palette]) => `:root[data-theme="${name}"]{${declare('', { ...palette })}}`,
  );
  return `:root{${shared}}${themes.join('')}`;
}

/** `--wall-top-0` … `--wall-bottom-3`, `--desk-0` …, `--lamp`, `--glow`: the light of the room. */
function roomAsCss(): string {
  const walls = room.wall.map(
    ([top, bottom], tension) => `--wall-top-${tension}:${top};--wall-bottom-${tension}:${bottom}`,
  );
  const desks = room.desk.map((desk, tension) => `--desk-${tension}:${desk}`);
  return [...walls, ...desks, `--lamp:${room.lamp}`, `--glow:${room.glow}`].join(';');
}

/** All of them, for every theme and for paper. */
export const tokenSheet = (): string =>
  `${tokensAsCss()}:root{${roomAsCss()}}@media print{:root[data-theme]{${paperAsCss()}}}`;
