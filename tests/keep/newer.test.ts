/** When a newer version may be told of, and when it is started: a browser of plain objects. */
import { expect, test } from 'vitest';
import { newerVersions } from '../../src/keep/newer.ts';
import { eventClock } from '../support/event-clock.ts';

type Hear = () => void;

/** Something that states come and go of. */
function worker(state: string) {
  const heard: Hear[] = [];
  const told: unknown[] = [];
  const self = {
    state,
    told,
    addEventListener: (_: string, hear: Hear) => void heard.push(hear),
    postMessage: (message: unknown) => void told.push(message),
    become(next: string) {
      self.state = next;
      for (const hear of heard) hear();
    },
  };
  return self;
}
type Worker = ReturnType<typeof worker>;

/** The locks of a browser, as far as sharing one goes. */
function sharedLocks() {
  let held = 0;
  return {
    get held() {
      return held;
    },
    request: (async (_: string, { mode }: LockOptions, then: (lock: unknown) => unknown) => {
      if (mode !== 'shared') return then(held === 0 ? {} : null);
      held += 1;
      await then({});
      held -= 1;
    }) as unknown as LockManager['request'],
  };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

async function browser(parts: { waiting?: Worker; served?: boolean; locks?: unknown } = {}) {
  const { waiting = null, served = true } = parts;
  const locks = (parts.locks ?? sharedLocks()) as ReturnType<typeof sharedLocks>;
  let changes: Hear = () => {};
  let finds: Hear = () => {};
  const registration = {
    waiting,
    installing: null as Worker | null,
    active: served ? worker('activated') : null,
    addEventListener: (_: string, hear: Hear) => {
      finds = hear;
    },
    update: () => Promise.reject(new Error('no network')),
  };
  const said: string[] = [];
  const clock = eventClock();
  const newer = newerVersions({
    workers: {
      ready: Promise.resolve(registration),
      controller: served ? {} : null,
      getRegistration: async () => registration,
      addEventListener: (_: string, hear: Hear) => {
        changes = hear;
      },
    } as unknown as ServiceWorkerContainer,
    locks,
    clock,
    onWaits: () => said.push('waits'),
    reload: () => said.push('reload'),
  });
  await settled();
  const find = (installing: Worker): void => {
    registration.installing = installing;
    finds();
  };
  return { newer, said, locks, clock, registration, find, change: () => changes() };
}

test('one that is found is told of once it is whole, the first of a device never', async () => {
  const { said, find, registration } = await browser();
  const next = worker('installing');
  find(next);
  expect(said).toEqual([]);
  next.become('installed');
  expect(said).toEqual(['waits']);
  registration.active = null;
  const first = worker('installing');
  find(first);
  first.become('installed');
  expect(said).toEqual(['waits']);
});

test('an update that was cut off is nothing', async () => {
  const { said, find } = await browser();
  const next = worker('installing');
  find(next);
  next.become('redundant');
  expect(said).toEqual([]);
});

test('it is started when no window is in use, and then this one is loaded anew', async () => {
  const waiting = worker('installed');
  const { newer, said, locks, change } = await browser({ waiting });
  expect(said).toEqual(['waits']);
  newer.use(true);
  newer.use(true);
  expect(locks.held).toBe(1);
  expect(await newer.take()).toBe('in-use');
  expect(waiting.told).toEqual([]);
  newer.use(false);
  await settled();
  expect(locks.held).toBe(0);
  const taken = newer.take();
  await settled();
  expect(waiting.told).toEqual([{ type: 'SKIP_WAITING' }]);
  change();
  waiting.become('activated');
  expect(await taken).toBe('taken');
  expect(said).toEqual(['waits', 'reload']);
});

test('a window that is in use when the version changes is loaded anew only afterwards', async () => {
  const { newer, said, change } = await browser();
  newer.use(true);
  change();
  expect(said).toEqual([]);
  newer.use(false);
  expect(said).toEqual(['reload']);
});

test('the first version that serves a window reloads nothing', async () => {
  const { said, change } = await browser({ served: false });
  change();
  expect(said).toEqual([]);
  change();
  expect(said).toEqual(['reload']);
});

test('nothing that goes wrong leaves the window without an answer', async () => {
  const { newer: gone } = await browser();
  expect(await gone.take()).toBe('stayed');
  gone.look();
  const refuse = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) };
  const { newer: refused } = await browser({ waiting: worker('installed'), locks: refuse });
  refused.use(true);
  expect(await refused.take()).toBe('stayed');
  const waiting = worker('installed');
  const { newer: silent, clock } = await browser({ waiting });
  const taken = silent.take();
  await settled();
  clock.pass(10_000);
  expect(await taken).toBe('stayed');
  const other = worker('installed');
  const { newer: lost } = await browser({ waiting: other });
  const ending = lost.take();
  await settled();
  other.become('redundant');
  expect(await ending).toBe('stayed');
});
