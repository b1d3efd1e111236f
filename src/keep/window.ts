/** What this window remembers over a reload: sessionStorage, gone when the window closes. */

export interface WindowStore {
  read(): unknown;
  /** False: it is not kept, and a reload will not find it. */
  write(value: unknown): boolean;
  clear(): void;
}

/**
 * Gives the store of this window under one name. A storage that is full or forbidden is no reason
 * to stop: `onTrouble` hears of it once, and the window then simply forgets.
 */
export function windowStore(name: string, onTrouble: (reason: unknown) => void): WindowStore {
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
    read: () => attempt(() => JSON.parse(sessionStorage.getItem(name) ?? 'null') as unknown, null),
    write: (value) =>
      attempt(() => {
        sessionStorage.setItem(name, JSON.stringify(value));
        return true;
      }, false),
    clear: () => attempt(() => sessionStorage.removeItem(name), undefined),
  };
}
