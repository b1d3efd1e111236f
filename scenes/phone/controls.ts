/** Whatever the pictures of the phone say of themselves that it answers a press. CSS px of the host. */
import type { Placement, Rect } from '../../src/view/placement.ts';
import { bottom, rect } from '../geometry/rects.ts';
import type { Piece } from '../stage/piece.ts';

type Controls = NonNullable<Placement['controls']>;

const placedOn = ({ x, y, picture }: Piece): (readonly [string, Rect])[] =>
  Object.entries(picture.controls ?? {}).map(
    ([id, at]) => [id, { ...at, x: x + at.x, y: y + at.y }] as const,
  );

export const controlsOn = (pieces: readonly Piece[]): Controls =>
  Object.fromEntries(pieces.flatMap(placedOn));

/** A thing that is scrolled out of sight but for less than this is none to press. */
const leastInSight = 44;

/** What is in sight of the conversation while this height of it shows at the top of its window. */
export function controlsInLog(
  pieces: readonly Piece[],
  log: Rect,
  top: number,
  has: (control: string) => boolean,
): Controls {
  return Object.fromEntries(
    pieces.flatMap(placedOn).flatMap(([id, at]) => {
      const upper = Math.max(0, at.y - top);
      const lower = Math.min(log.height, bottom(at) - top);
      if (!has(id) || lower - upper < leastInSight) return [];
      return [[id, rect(log.x + at.x, log.y + upper, at.width, lower - upper)]];
    }),
  );
}
