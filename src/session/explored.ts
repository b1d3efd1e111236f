/** The ways through a story that were seen: trails, none of which is the beginning of another. */
import { storedTrail } from './save.ts';
import { listOf } from './stored.ts';
import { isRest, type Trail } from './trail.ts';

export type Explored = readonly Trail[];

/**
 * Adds a way; one that goes on from a way already seen takes its place. That the rest was told is
 * no way.
 */
export function withWay(explored: Explored, walked: Trail): Explored {
  const trail = walked.filter((step) => !isRest(step));
  if (trail.length === 0 || explored.some((seen) => startsWith(seen, trail))) return explored;
  return [...explored.filter((seen) => !startsWith(trail, seen)), trail];
}

/** Reads ways from storage or another window; what is not a trail is left out. */
export const readExplored = (value: unknown): Explored =>
  (ways(value) ?? []).reduce<Explored>(withWay, []);

const ways = listOf(storedTrail);

function startsWith(trail: Trail, start: Trail): boolean {
  return start.length <= trail.length && start.every((step, at) => trail[at] === step);
}
