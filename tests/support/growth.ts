/** How the work of a function grows: for proving that hostile input costs no more than its length. */

/**
 * The processor's own time of this process in microseconds, which other programs on the machine do
 * not lengthen. Threads beside this one would: such tests have a process to themselves.
 */
function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * How many times more work `run` has with input that is four times as large: about 4 where it grows
 * with the length, 16 where it grows with the square. The best of some runs each, since now and then
 * one pays for clearing up after others.
 */
export function growthOf<T>(
  make: (size: number) => T,
  size: number,
  run: (input: T) => void,
  runs = 3,
): number {
  const best = (input: T): number =>
    Math.min(...Array.from({ length: runs }, () => cpuTime(() => run(input))));
  run(make(Math.ceil(size / 4)));
  return best(make(4 * size)) / best(make(size));
}
