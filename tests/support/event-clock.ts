/** A clock that stands still until somebody lets the next thing happen. Milliseconds. */
import type { Clock } from '../../src/session/play.ts';

export interface EventClock extends Clock {
  readonly now: number;
  /** Lets the time pass until the next thing that is due, and lets it happen; false: nothing is due. */
  next(): boolean;
  /** Lets so much time pass, and everything that falls due in it happen. */
  pass(time: number): void;
}

export function eventClock(): EventClock {
  const waiting = new Map<number, { readonly due: number; readonly call: () => void }>();
  let now = 0;
  let ids = 0;
  const first = (): number | undefined =>
    [...waiting.keys()].sort((a, b) => dueOf(a) - dueOf(b) || a - b)[0];
  const dueOf = (id: number): number => waiting.get(id)?.due ?? Number.POSITIVE_INFINITY;
  const fire = (id: number): void => {
    const entry = waiting.get(id);
    waiting.delete(id);
    now = Math.max(now, entry?.due ?? now);
    entry?.call();
  };
  return {
    get now() {
      return now;
    },
    setTimeout(call, delay) {
      waiting.set(++ids, { due: now + delay, call });
      return ids;
    },
    clearTimeout: (id: number) => void waiting.delete(id),
    next() {
      const id = first();
      if (id !== undefined) fire(id);
      return id !== undefined;
    },
    pass(time) {
      const end = now + time;
      for (let id = first(); id !== undefined && dueOf(id) <= end; id = first()) fire(id);
      now = end;
    },
  };
}
