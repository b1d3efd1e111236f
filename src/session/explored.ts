/** The ways through a story that were seen: trails, none of which is the beginning of another. */
import { readTrail } from './save.ts';
import { isRest, type Trail } from './story.ts';

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
export function readExplored(value: unknown): Explored {
  const trails: readonly unknown[] = Array.isArray(value) ? value : [];
  return trails.reduce<Explored>((explored, each) => {
    const trail = readTrail(each);
    return trail ? withWay(explored, trail) : explored;
  }, []);
}

function startsWith(trail: Trail, start: Trail): boolean {
  return start.length <= trail.length && start.every((step, at) => trail[at] === step);
}
