/** Which part of a map is seen: pure arithmetic of moving and zooming. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point of the map `(x, y)` is seen at `(x * scale + left, y * scale + top)`. */
export interface ViewBox {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Names of 13 px are still read at the one, and one beat fills a phone at the other. */
const smallest = 0.08;
const largest = 3;
/** At least this much of the map stays in sight, CSS px. */
const edge = 60;

/** All of the map in the middle, never larger than life. */
export function wholeOf(map: Size, seen: Size): ViewBox {
  const scale = between(smallest, Math.min(seen.width / map.width, seen.height / map.height), 1);
  return {
    scale,
    left: (seen.width - map.width * scale) / 2,
    top: Math.max(0, (seen.height - map.height * scale) / 2),
  };
}

/** The beginning of the story large enough to read: the top of the map, its middle column. */
export function atStart(map: Size, seen: Size, start: { x: number; y: number }): ViewBox {
  const whole = wholeOf(map, seen);
  if (whole.scale >= readable) return whole;
  return keepInSight(
    { scale: readable, left: seen.width / 2 - start.x * readable, top: 0 },
    map,
    seen,
  );
}

const readable = 0.85;

export function moveBy(box: ViewBox, x: number, y: number): ViewBox {
  return { ...box, left: box.left + x, top: box.top + y };
}

/** Zooms so that what lies under the point stays there. */
export function zoomAt(box: ViewBox, factor: number, point: { x: number; y: number }): ViewBox {
  const scale = between(smallest, box.scale * factor, largest);
  const by = scale / box.scale;
  return {
    scale,
    left: point.x - (point.x - box.left) * by,
    top: point.y - (point.y - box.top) * by,
  };
}

/** The same view, moved back as far as needed so that the map cannot get lost. */
export function keepInSight(box: ViewBox, map: Size, seen: Size): ViewBox {
  return {
    ...box,
    left: between(edge - map.width * box.scale, box.left, seen.width - edge),
    top: between(edge - map.height * box.scale, box.top, seen.height - edge),
  };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
