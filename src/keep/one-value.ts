/** One value in a store of this browser, of which the first screen waits for no library. */

export interface OneValue {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
}

/** Every call opens the database; rejects where IndexedDB is full or forbidden. */
export function oneValue(database: string, store: string, key: string): OneValue {
  const within = async <T>(
    mode: IDBTransactionMode,
    ask: (values: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore(store);
    const opened = await answer(opening);
    try {
      const step = opened.transaction(store, mode);
      const asked = ask(step.objectStore(store));
      // What was written is kept once the whole step is, and not before.
      await new Promise<void>((resolve, reject) => {
        step.oncomplete = () => resolve();
        step.onabort = () => reject(step.error);
      });
      return asked.result;
    } finally {
      opened.close();
    }
  };
  return {
    read: () => within<unknown>('readonly', (values) => values.get(key)),
    write: async (value) => void (await within('readwrite', (values) => values.put(value, key))),
  };
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
