/** How the work of a function grows: for proving that hostile input costs no more than its length. */

/** The processor's own time in microseconds, which other programs on the machine do not lengthen. */
function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * How many times more work `run` has with input that is four times as large: about 4 where it grows
 * with the length, 16 where it grows with the square. The best of three runs each.
 */
export function growthOf<T>(make: (size: number) => T, size: number, run: (input: T) => void) {
  const best = (input: T): number => Math.min(...[1, 2, 3].map(() => cpuTime(() => run(input))));
  run(make(Math.ceil(size / 4)));
  return best(make(4 * size)) / best(make(size));
}
