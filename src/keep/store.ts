/** One store of one database in this browser, opened for each thing that is done with it. */
import { type IDBPDatabase, openDB } from 'idb';

/** Gives what does something with the store; rejects where IndexedDB is full or forbidden. */
export function storeIn(database: string, store: string) {
  return async <T>(action: (db: IDBPDatabase) => Promise<T>): Promise<T> => {
    const db = await openDB(database, 1, { upgrade: (made) => void made.createObjectStore(store) });
    try {
      return await action(db);
    } finally {
      db.close();
    }
  };
}
