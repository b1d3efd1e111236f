/**
 * The locks of a browser, as far as steering uses them: one holder, a queue, stealing, and windows
 * that die with everything they hold. See the Web Locks standard.
 */
import type { Locks } from '../../src/keep/seat.ts';

interface Wait {
  readonly window: object;
  readonly held: (lock: Lock | null) => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

export interface LockWindow {
  readonly locks: Locks;
  /** Closed, crashed or put away: what it holds is free, what it waits for is forgotten. */
  die(): void;
}

const aborted = (): DOMException => new DOMException('The request was aborted.', 'AbortError');

/** Gives windows of one browser. */
export function browserLocks(): () => LockWindow {
  const holders = new Map<string, Wait>();
  const queues = new Map<string, Wait[]>();
  const queueOf = (name: string): Wait[] => {
    const queue = queues.get(name) ?? [];
    queues.set(name, queue);
    return queue;
  };

  const grant = (name: string, wait: Wait): void => {
    holders.set(name, wait);
    const letGo = (): void => {
      if (holders.get(name) !== wait) return;
      holders.delete(name);
      next(name);
    };
    Promise.resolve(wait.held({ name, mode: 'exclusive' })).then(
      (value) => {
        wait.resolve(value);
        letGo();
      },
      (reason) => {
        wait.reject(reason);
        letGo();
      },
    );
  };
  const next = (name: string): void => {
    const wait = holders.has(name) ? undefined : queueOf(name).shift();
    if (wait) grant(name, wait);
  };
  const ask = (name: string, options: LockOptions, wait: Wait): void => {
    const holder = holders.get(name);
    if (options.steal) {
      holder?.reject(aborted());
      grant(name, wait);
    } else if (!holder && queueOf(name).length === 0) grant(name, wait);
    else if (options.ifAvailable) Promise.resolve(wait.held(null)).then(wait.resolve, wait.reject);
    else {
      queueOf(name).push(wait);
      options.signal?.addEventListener('abort', () => {
        const queue = queueOf(name);
        const at = queue.indexOf(wait);
        if (at < 0) return;
        queue.splice(at, 1);
        wait.reject(aborted());
      });
    }
  };

  return () => {
    const window = {};
    const request = (name: string, options: LockOptions, held: Wait['held']): Promise<unknown> =>
      new Promise((resolve, reject) => {
        // A browser answers later, never at once.
        setTimeout(() => ask(name, options, { window, held, resolve, reject }));
      });
    return {
      locks: { request: request as Locks['request'] },
      die() {
        for (const [name, queue] of queues)
          queues.set(
            name,
            queue.filter((wait) => wait.window !== window),
          );
        for (const [name, holder] of [...holders])
          if (holder.window === window) {
            holders.delete(name);
            next(name);
          }
      },
    };
  };
}
