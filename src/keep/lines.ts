/**
 * Windows of one class on this device: a line of messages between them, and a name that only one
 * window holds. Duplicated tabs copy what a window remembers, so a name alone proves nothing.
 */
import type { Line } from '../classroom/link.ts';
import type { DeskMessage } from '../classroom/protocol.ts';

const prefix = 'unsent-class-';
const prefixes = { class: prefix, desk: 'unsent-desk-' } as const;

/** Opens the line of one class. Where windows cannot talk to each other, it stays silent. */
export function openLine(session: string): Line {
  if (typeof BroadcastChannel === 'undefined')
    return { post: () => {}, listen: () => {}, close: () => {} };
  const channel = new BroadcastChannel(prefix + session);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => {
      channel.onmessage = ({ data }: MessageEvent<DeskMessage>) => hear(data);
    },
    close: () => channel.close(),
  };
}

export interface HeldName {
  release(): void;
}

/**
 * Takes a name until it is released or the window closes; null when another window holds it. A
 * browser without locks gives every window its name.
 */
export function holdName(kind: 'class' | 'desk', name: string): Promise<HeldName | null> {
  if (!('locks' in navigator)) return Promise.resolve({ release: () => {} });
  return new Promise((resolve) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) {
        resolve(null);
        return undefined;
      }
      return new Promise((release) => resolve({ release }));
    };
    navigator.locks
      .request(prefixes[kind] + name, { ifAvailable: true }, hold)
      .catch(() => resolve({ release: () => {} }));
  });
}

/** The names of all classes that windows of this browser hold now. */
export async function heldClasses(): Promise<string[]> {
  if (!('locks' in navigator)) return [];
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : []));
}
