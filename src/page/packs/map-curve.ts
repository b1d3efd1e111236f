/** From the points of a way to the line that is drawn: pure geometry. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

const halfway = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

interface Bend {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** Each inner point bends the line towards the middle between it and the next one. */
function bendsOf(points: readonly Point[]): Bend[] {
  const inner = points.slice(1, -1);
  return inner.map((control, index) => ({
    from: index === 0 ? (points[0] ?? control) : halfway(points[index] ?? control, control),
    control,
    to:
      index === inner.length - 1
        ? (points.at(-1) ?? control)
        : halfway(control, points[index + 2] ?? control),
  }));
}

/** The line as an SVG path. */
export function curve(points: readonly Point[]): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  const bends = bendsOf(points).map(
    ({ control, to }) => `Q${control.x} ${control.y} ${to.x} ${to.y}`,
  );
  return `M${first.x} ${first.y}${bends.length > 0 ? bends.join('') : `L${last.x} ${last.y}`}`;
}

/** A point on the line, about half of the way. */
export function middleOf(points: readonly Point[]): Point {
  const bends = bendsOf(points);
  const bend = bends[Math.floor(bends.length / 2)];
  if (!bend) return halfway(points[0] ?? origin, points.at(-1) ?? origin);
  return halfway(halfway(bend.from, bend.control), halfway(bend.control, bend.to));
}

const origin: Point = { x: 0, y: 0 };

/** The head of the arrow, drawn as a path: a marker would need an address inside the document. */
export function head(points: readonly Point[]): string {
  const tip = points.at(-1);
  const from = points.at(-2);
  if (!tip || !from) return '';
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length };
  const [x, y] = [tip.x - along.x * 9, tip.y - along.y * 9];
  return `M${tip.x} ${tip.y}L${x - along.y * 4} ${y + along.x * 4} ${x + along.y * 4} ${y - along.x * 4}z`;
}
