/**
 * What this window remembers over a reload (sessionStorage, gone when the window closes), and what
 * this device keeps beyond that for whoever asked for it (localStorage: what is forgotten there is
 * gone before the next line runs, so that leaving quickly leaves nothing behind).
 */

export interface WindowStore {
  read(): unknown;
  /** False: it is not kept, and a reload will not find it. */
  write(value: unknown): boolean;
  clear(): void;
}

/** Gives the store of this window under one name. */
export const windowStore = (name: string, onTrouble: (reason: unknown) => void): WindowStore =>
  storeIn(() => sessionStorage, name, onTrouble);

/** Gives the store of this device under one name; it outlasts the window. */
export const lastingStore = (name: string, onTrouble: (reason: unknown) => void): WindowStore =>
  storeIn(() => localStorage, name, onTrouble);

/** Calls whenever another window has changed what this device keeps under a name. */
export function onKeptElsewhere(name: string, hear: () => void): void {
  addEventListener('storage', ({ key }) => {
    // Without a name everything was cleared.
    if (key === name || key === null) hear();
  });
}

/**
 * Asking for a storage may already throw, so it is asked for each time. One that is full or
 * forbidden is no reason to stop: `onTrouble` hears of it once, and the window then simply forgets.
 */
function storeIn(
  storage: () => Storage,
  name: string,
  onTrouble: (reason: unknown) => void,
): WindowStore {
  let told = false;
  const attempt = <T>(action: () => T, otherwise: T): T => {
    try {
      return action();
    } catch (reason) {
      if (!told) onTrouble(reason);
      told = true;
      return otherwise;
    }
  };
  return {
    read: () => attempt(() => JSON.parse(storage().getItem(name) ?? 'null') as unknown, null),
    write: (value) =>
      attempt(() => {
        storage().setItem(name, JSON.stringify(value));
        return true;
      }, false),
    clear: () => attempt(() => storage().removeItem(name), undefined),
  };
}
