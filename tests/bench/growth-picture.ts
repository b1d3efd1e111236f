/** How a cost grows, as a picture: both axes in powers of ten, a line for each of those compared. */

export interface Growth {
  readonly title: string;
  /** What the axes count, with the unit. */
  readonly across: string;
  readonly up: string;
  readonly lines: Readonly<Record<string, readonly (readonly [across: number, up: number])[]>>;
}

/** CSS px. */
const size = { width: 640, height: 360, left: 72, right: 150, top: 40, bottom: 56 };
/** Told apart without colour too: by the dash, and by a name at the end of each line. */
const strokes = [
  { colour: '#0b6e6e', dash: 'none' },
  { colour: '#b3541e', dash: '7 4' },
  { colour: '#5a4fa2', dash: '2 4' },
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const powersBetween = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
const inPowers = (values: readonly number[]): readonly [number, number] => [
  Math.floor(Math.log10(Math.min(...values))),
  Math.ceil(Math.log10(Math.max(...values))),
];

/** Gives the picture as SVG. Every value must be above zero. */
export function growthPicture({ title, across, up, lines }: Growth): string {
  const points = Object.values(lines).flat();
  const [fromX, toX] = inPowers(points.map(([x]) => x));
  const [fromY, toY] = inPowers(points.map(([, y]) => y));
  const { width, height, left, right, top, bottom } = size;
  const part = (value: number, from: number, to: number): number =>
    (Math.log10(value) - from) / Math.max(1, to - from);
  const xOf = (value: number): number =>
    Math.round(left + part(value, fromX, toX) * (width - left - right));
  const yOf = (value: number): number =>
    Math.round(height - bottom - part(value, fromY, toY) * (height - top - bottom));
  const grid = [
    ...powersBetween([fromX, toX]).map((power) => {
      const x = xOf(10 ** power);
      return `<path d="M${x} ${top}V${height - bottom}" stroke="#ddd"/><text x="${x}" y="${height - bottom + 20}" text-anchor="middle">${(10 ** power).toLocaleString('en')}</text>`;
    }),
    ...powersBetween([fromY, toY]).map((power) => {
      const y = yOf(10 ** power);
      return `<path d="M${left} ${y}H${width - right}" stroke="#ddd"/><text x="${left - 8}" y="${y + 5}" text-anchor="end">${(10 ** power).toLocaleString('en', { maximumFractionDigits: 6 })}</text>`;
    }),
  ];
  const drawn = Object.entries(lines).map(([name, values], at) => {
    const { colour, dash } = strokes[at % strokes.length] ?? { colour: '#333', dash: 'none' };
    const way = values.map(([x, y], index) => `${index ? 'L' : 'M'}${xOf(x)} ${yOf(y)}`).join('');
    const dots = values.map(
      ([x, y]) => `<circle cx="${xOf(x)}" cy="${yOf(y)}" r="4" fill="${colour}"/>`,
    );
    const [x, y] = values.at(-1) ?? [1, 1];
    return `<path d="${way}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dash}"/>${dots.join('')}<text x="${xOf(x) + 10}" y="${yOf(y) + 5}" fill="${colour}" font-weight="600">${escaped(name)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="14" fill="#222" role="img" aria-label="${escaped(title)}">
<rect width="${width}" height="${height}" rx="8" fill="#fff"/>
<text x="${left}" y="24" font-size="16" font-weight="600">${escaped(title)}</text>
${[...grid, ...drawn].join('\n')}
<text x="${(left + width - right) / 2}" y="${height - 12}" text-anchor="middle">${escaped(across)}</text>
<text x="16" y="${(top + height - bottom) / 2}" text-anchor="middle" transform="rotate(-90 16 ${(top + height - bottom) / 2})">${escaped(up)}</text>
</svg>
`;
}
