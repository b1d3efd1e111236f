/** What stays on this device: IndexedDB, and forgetting it. Only display settings so far. */
import { openDB } from 'idb';

export interface DeviceStore {
  readSettings(): Promise<unknown>;
  writeSettings(settings: unknown): Promise<void>;
  forget(): Promise<void>;
}

const database = 'unsent';
const store = 'settings';
const key = 'display';

/**
 * Gives the store of this device. Where IndexedDB is forbidden (private windows, strict policies)
 * reading gives null and `onTrouble` hears of it once.
 */
export function deviceStore(onTrouble: (reason: unknown) => void): DeviceStore {
  let told = false;
  const attempt = async <T>(action: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await action();
    } catch (reason) {
      if (!told) onTrouble(reason);
      told = true;
      return otherwise;
    }
  };
  const open = () =>
    openDB(database, 1, {
      upgrade: (db) => {
        db.createObjectStore(store);
      },
    });
  const withStore = async <T>(action: (db: Awaited<ReturnType<typeof open>>) => Promise<T>) => {
    const db = await open();
    try {
      return await action(db);
    } finally {
      db.close();
    }
  };
  return {
    readSettings: () =>
      attempt(() => withStore((db) => db.get(store, key) as Promise<unknown>), null),
    writeSettings: (settings) =>
      attempt(() => withStore(async (db) => void (await db.put(store, settings, key))), undefined),
    forget: () => attempt(() => withStore((db) => db.clear(store)), undefined),
  };
}
