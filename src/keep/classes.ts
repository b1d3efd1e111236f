/**
 * Lessons that a teacher keeps on this device, under the name that the teacher gave the class. They
 * stay until they are forgotten one by one; leaving quickly does not touch them.
 */
import { storeIn } from './store.ts';

export interface ClassShelf {
  /** Everything that is kept; whoever asks reads it as if anything could stand there. */
  all(): Promise<readonly unknown[]>;
  /** Rejects where this device keeps nothing: storage is full or forbidden. */
  put(id: string, record: unknown): Promise<void>;
  forget(id: string): Promise<void>;
}

const database = 'unsent-classes';
const store = 'lessons';

export function classShelf(): ClassShelf {
  const withStore = storeIn(database, store);
  return {
    all: () => withStore((db) => db.getAll(store)).catch(() => []),
    put: (id, record) => withStore(async (db) => void (await db.put(store, record, id))),
    forget: (id) => withStore((db) => db.delete(store, id)),
  };
}
