/** Which places in a graph lead back to each other. */

/**
 * Gives the places that can be reached from each other, as Tarjan finds them; a place alone is one
 * too. What a circle leads to comes before it.
 */
export function circlesOf(
  places: readonly number[],
  next: (place: number) => readonly number[],
): number[][] {
  const index = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const circles: number[][] = [];
  for (const first of places) {
    if (index.has(first)) continue;
    const way: { place: number; to: readonly number[]; at: number }[] = [];
    const enter = (place: number): void => {
      low.set(place, index.size);
      index.set(place, index.size);
      open.push(place);
      isOpen.add(place);
      way.push({ place, to: next(place), at: 0 });
    };
    const lower = (place: number, value: number): void => {
      low.set(place, Math.min(low.get(place) ?? value, value));
    };
    enter(first);
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const to = top.to[top.at];
      top.at += 1;
      if (to === undefined) {
        way.pop();
        const under = way.at(-1);
        if (under) lower(under.place, low.get(top.place) ?? 0);
        if (low.get(top.place) === index.get(top.place)) {
          const circle = open.splice(open.lastIndexOf(top.place));
          for (const place of circle) isOpen.delete(place);
          circles.push(circle);
        }
      } else if (!index.has(to)) enter(to);
      else if (isOpen.has(to)) lower(top.place, index.get(to) ?? 0);
    }
  }
  return circles;
}
