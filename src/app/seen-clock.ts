/** A clock for somebody who may look away, or is being read to: what falls due meanwhile waits until then. */
import type { Clock } from '../session/play.ts';

export interface SeenClock extends Clock {
  /** They look again: what waits happens now, unless they do not yet. */
  look(): void;
}

/** `isSeen` is asked at the moment something falls due. */
export function seenClock(behind: Clock, isSeen: () => boolean): SeenClock {
  const waiting = new Map<number, () => void>();
  const timers = new Map<number, unknown>();
  let next = 1;
  return {
    setTimeout(callback, delay) {
      const id = next++;
      const due = (): void => {
        timers.delete(id);
        if (isSeen()) callback();
        else waiting.set(id, callback);
      };
      timers.set(id, behind.setTimeout(due, delay));
      return id;
    },
    clearTimeout(id: number) {
      waiting.delete(id);
      behind.clearTimeout(timers.get(id));
      timers.delete(id);
    },
    look() {
      if (!isSeen()) return;
      const due = [...waiting.values()];
      waiting.clear();
      for (const callback of due) callback();
    },
  };
}
