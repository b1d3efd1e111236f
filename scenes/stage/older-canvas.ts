/** What canvases have had since 2022 and the stage takes for granted (docs/browsers.md). */

/** Fills it where it is missing, for as long as the document lives. */
export function fillOlderCanvas(): void {
  const pen = CanvasRenderingContext2D.prototype;
  if (!('roundRect' in pen)) Object.defineProperty(pen, 'roundRect', { value: roundRect });
}

/** What a pen needs for it. */
type Pen = Pick<CanvasRenderingContext2D, 'moveTo' | 'arc' | 'closePath'>;

const quarter = Math.PI / 2;

/** A rectangle with rounded corners, as the standard has it: one radius, or two, three or four. */
function roundRect(
  this: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  radii: number | readonly number[] = 0,
): void {
  const given = typeof radii === 'number' ? [radii] : radii;
  const [a = 0, b = a, c = a, d = b] = given;
  // Corners that do not fit beside each other become smaller together.
  const fits = Math.min(
    1,
    ...[width / (a + b), width / (c + d), height / (a + d), height / (b + c)].map(Math.abs),
  );
  const [start, end, foot, back] = [a, b, c, d].map((radius) => radius * fits || 0) as [
    number,
    number,
    number,
    number,
  ];
  const [right, bottom] = [x + width, y + height];
  this.moveTo(x + start, y);
  this.arc(right - end, y + end, end, -quarter, 0);
  this.arc(right - foot, bottom - foot, foot, 0, quarter);
  this.arc(x + back, bottom - back, back, quarter, 2 * quarter);
  this.arc(x + start, y + start, start, 2 * quarter, 3 * quarter);
  this.closePath();
  this.moveTo(x, y);
}
