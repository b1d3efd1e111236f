/**
 * Lessons that a teacher keeps on this device, under the name that the teacher gave the class. They
 * stay until they are forgotten one by one; leaving quickly does not touch them.
 */
import { inTime } from '../app/in-time.ts';
import type { Clock } from '../session/play.ts';
import { storeIn } from './store.ts';

export interface ClassShelf {
  /** Everything that is kept; whoever asks reads it as if anything could stand there. */
  all(): Promise<readonly unknown[]>;
  /** Rejects where this device keeps nothing: storage is full, forbidden, or never answers. */
  put(id: string, record: unknown): Promise<void>;
  forget(id: string): Promise<void>;
}

const database = 'unsent-classes';
const store = 'lessons';

/** How long a busy disk may take, in ms, until nothing counts as kept. */
const patience = 10_000;

export function classShelf(clock: Clock): ClassShelf {
  const inStore = storeIn(database, store);
  const withStore: typeof inStore = (action) => inTime(clock, patience, inStore(action));
  return {
    all: () => withStore((db) => db.getAll(store)).catch(() => []),
    put: (id, record) => withStore(async (db) => void (await db.put(store, record, id))),
    forget: (id) => withStore((db) => db.delete(store, id)),
  };
}
