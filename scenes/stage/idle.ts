/** Work that may be done while nobody waits for anything, piece by piece. */

export interface Idle {
  /** `work` is called in idle time, again and again for as long as it gives true. */
  add(work: () => boolean): void;
  /** Forgets what has been added. */
  clear(): void;
  readonly done: boolean;
  /** Once, before the next frame, however often it is asked for under this name. */
  soon(name: string, work: () => void): void;
}

/** Only short pieces of work are begun with less time left than this. Milliseconds. */
const least = 4;

/** `run` is how work is called, for whoever wants to catch what goes wrong. */
export function createIdle(run: (work: () => void) => void): Idle {
  let queue: (() => boolean)[] = [];
  let asked = false;
  const names = new Set<string>();

  const later = (): void => {
    if (asked || queue.length === 0) return;
    asked = true;
    // Safari has no idle time to give; one piece in each frame does nearly the same.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(onIdle);
    else requestAnimationFrame(() => onIdle(null));
  };
  const onIdle = (deadline: IdleDeadline | null): void => {
    asked = false;
    do {
      const work = queue[0];
      if (!work) break;
      let more = false;
      run(() => {
        more = work();
      });
      if (!more && queue[0] === work) queue = queue.slice(1);
    } while (deadline && deadline.timeRemaining() > least);
    later();
  };

  return {
    add(work) {
      queue = [...queue, work];
      later();
    },
    clear() {
      queue = [];
    },
    get done() {
      return queue.length === 0;
    },
    soon(name, work) {
      if (names.has(name)) return;
      names.add(name);
      requestAnimationFrame(() => {
        names.delete(name);
        run(work);
      });
    },
  };
}
