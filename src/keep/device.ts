/** The display settings that stay on this device; they hold nothing of a play, so they may. */
import { inTime } from '../app/in-time.ts';
import type { Clock } from '../session/play.ts';
import { oneValue } from './one-value.ts';

export interface DeviceStore {
  readSettings(): Promise<unknown>;
  writeSettings(settings: unknown): Promise<void>;
}

const database = 'unsent';
const store = 'settings';
const key = 'display';

/** How long the first screen waits for the settings, in ms: a disk that is awake takes a tenth. */
const patience = 1500;

/**
 * Gives the store of this device. Where IndexedDB is forbidden (private windows, strict policies) or
 * never answers, reading gives null and `onTrouble` hears of it once.
 */
export function deviceStore(clock: Clock, onTrouble: (reason: unknown) => void): DeviceStore {
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
  const kept = oneValue(database, store, key);
  return {
    readSettings: () => attempt(() => inTime(clock, patience, kept.read()), null),
    writeSettings: (settings) => attempt(() => kept.write(settings), undefined),
  };
}
