/** Waiting has an end: what a disk or a network never answers is as good as refused. */
import type { Clock } from '../session/play.ts';

/** How long a part of the app may be on its way, in ms: longer than any network that works. */
export const onItsWay = 20_000;

/** Settles as `promise` does; rejects when that takes longer than `limit`, in ms. */
export function inTime<T>(clock: Clock, limit: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = clock.setTimeout(
      () => reject(new Error(`nothing came within ${limit} ms`)),
      limit,
    );
    promise.then(resolve, reject).finally(() => clock.clearTimeout(timer));
  });
}
