/**
 * The next version of the app: the browser has fetched it whole, and keeps the old one until nobody
 * needs that any more. A window that must not be loaded anew holds a lock that all windows share;
 * the new version is started only by whoever finds that lock free.
 */
import { inTime } from '../app/in-time.ts';
import type { NewerEnd } from '../app/newer.ts';
import type { Clock } from '../session/play.ts';

const inUse = 'unsent-in-use';

/** How long a version that is started may take to be there, in ms. */
const patience = 10_000;

export interface NewerParts {
  readonly workers: Pick<
    ServiceWorkerContainer,
    'ready' | 'controller' | 'getRegistration' | 'addEventListener'
  >;
  readonly locks: Pick<LockManager, 'request'>;
  readonly clock: Clock;
  /** One is here and waits. */
  readonly onWaits: () => void;
  /** Loads this window anew, with the version that serves it now. */
  readonly reload: () => void;
}

export interface Newer {
  /** Whether this window must not be loaded anew. */
  use(isUsed: boolean): void;
  /** Asks the server whether there is one. */
  look(): void;
  take(): Promise<NewerEnd>;
}

export function newerVersions({ workers, locks, clock, onWaits, reload }: NewerParts): Newer {
  let isUsed = false;
  let letGo: () => void = () => {};
  let isServed = workers.controller !== null;
  let isDue = false;

  const reloadWhenFree = (): void => {
    if (!isDue || isUsed) return;
    isDue = false;
    reload();
  };
  const watch = (worker: ServiceWorker | null, active: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', () => {
      // The first one of a device waits for nobody.
      if (worker.state === 'installed' && active) onWaits();
    });
  void workers.ready.then((registration) => {
    if (registration.waiting) onWaits();
    watch(registration.installing, registration.active);
    registration.addEventListener('updatefound', () =>
      watch(registration.installing, registration.active),
    );
  });
  workers.addEventListener('controllerchange', () => {
    isDue ||= isServed;
    isServed = true;
    reloadWhenFree();
  });

  /** Holds the lock of all windows in use; without locks none of them is ever asked to change. */
  const hold = (): void => {
    const whileUsed = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    locks.request(inUse, { mode: 'shared' }, () => whileUsed).catch(() => {});
  };
  const start = async (): Promise<NewerEnd> => {
    const waiting = (await workers.getRegistration())?.waiting;
    if (!waiting) return 'stayed';
    const isOver = new Promise<NewerEnd>((resolve) =>
      waiting.addEventListener('statechange', () => {
        if (waiting.state === 'activated') resolve('taken');
        if (waiting.state === 'redundant') resolve('stayed');
      }),
    );
    waiting.postMessage({ type: 'SKIP_WAITING' });
    return inTime(clock, patience, isOver);
  };
  return {
    use(now) {
      if (now === isUsed) return;
      isUsed = now;
      if (now) hold();
      else letGo();
      reloadWhenFree();
    },
    look: () =>
      void workers.getRegistration().then(
        // Without a network there is nothing newer.
        (registration) => registration?.update().catch(() => {}),
        () => {},
      ),
    take: () =>
      Promise.resolve()
        .then(() =>
          locks.request(inUse, { ifAvailable: true }, (lock): Promise<NewerEnd> | NewerEnd =>
            lock ? start() : 'in-use',
          ),
        )
        .catch(() => 'stayed'),
  };
}
