/**
 * Names that only one window of this browser holds. Duplicated tabs copy what a window remembers, so
 * a name alone proves nothing. The browser's locks see to it; on plain http there are none, and the
 * windows then ask each other.
 */
import type { Clock } from '../session/play.ts';
import { either, fields, nothing, type Stored, text } from '../session/stored.ts';
import { openChannel } from './channels.ts';

export interface HeldName {
  release(): void;
}

export type NameKind = 'class' | 'desk';

export interface Names {
  /** Takes a name until it is released or the window closes; null when another window holds it. */
  hold(kind: NameKind, name: string): Promise<HeldName | null>;
  /** The names of all classes that windows of this browser hold now. */
  classes(): Promise<string[]>;
}

export interface NamesParts {
  readonly clock: Clock;
  /** A name for this window alone. */
  readonly me: string;
}

const fullName = (kind: NameKind, name: string): string => `unsent-${kind}-${name}`;
const classPrefix = fullName('class', '');
const classesAmong = (names: Iterable<string>): string[] =>
  [...names].flatMap((name) =>
    name.startsWith(classPrefix) ? [name.slice(classPrefix.length)] : [],
  );

/** Names under the browser's locks where it has them, else under the windows' own agreement. */
export function namesHere(parts: NamesParts): Names {
  const agreed = agreedNames(parts);
  return 'locks' in navigator ? lockedNames(navigator.locks, agreed) : agreed;
}

/** A browser that has locks and refuses them is one without. */
function lockedNames(locks: LockManager, otherwise: Names): Names {
  return {
    hold: (kind, name) =>
      new Promise((resolve) => {
        const held = (lock: Lock | null): Promise<void> | undefined => {
          if (!lock) {
            resolve(null);
            return undefined;
          }
          return new Promise((release) => resolve({ release }));
        };
        locks
          .request(fullName(kind, name), { ifAvailable: true }, held)
          .catch(() => otherwise.hold(kind, name).then(resolve));
      }),
    async classes() {
      try {
        const { held = [] } = await locks.query();
        return classesAmong(held.flatMap(({ name }) => name ?? []));
      } catch {
        return otherwise.classes();
      }
    },
  };
}

type Message =
  /** Who holds this name, or, without one, any name? `from`: the window that asks. */
  { readonly ask: string | null; readonly from: string } | { readonly held: string };
const storedMessage: Stored<Message> = either(
  fields({ ask: either(text, nothing), from: text }),
  fields({ held: text }),
);

/** How long the other windows of this browser have to answer, in ms. They are on the same machine. */
const toAnswer = 300;

/** Windows that ask each other. Where they cannot talk, every window gets its name. */
export function agreedNames({ clock, me }: NamesParts): Names {
  const held = new Set<string>();
  const asked = new Set<string>();
  const listeners = new Set<(name: string) => void>();
  let channel: BroadcastChannel | null | undefined;

  const post = (message: Message): void => {
    try {
      channel?.postMessage(message);
    } catch {
      // Then nobody hears it, and nobody answers.
    }
  };
  /** Of two that ask at once, the one that comes first in the alphabet has the name. */
  const answersTo = (ask: string | null, from: string): readonly string[] => {
    if (ask === null) return [...held];
    return held.has(ask) || (asked.has(ask) && me < from) ? [ask] : [];
  };
  const hear = (data: unknown): void => {
    const message = storedMessage(data);
    if (message === undefined) return;
    if ('held' in message) for (const listener of [...listeners]) listener(message.held);
    else for (const name of answersTo(message.ask, message.from)) post({ held: name });
  };
  const open = (): void => {
    if (channel !== undefined) return;
    channel = openChannel('unsent-names');
    if (channel) channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
  };
  /** Asks, and hears every name that is held elsewhere until the time is over. */
  const collect = async (ask: string | null): Promise<Set<string>> => {
    open();
    const found = new Set<string>();
    if (!channel) return found;
    const listener = (name: string): void => void found.add(name);
    listeners.add(listener);
    post({ ask, from: me });
    await new Promise<void>((resolve) => clock.setTimeout(resolve, toAnswer));
    listeners.delete(listener);
    return found;
  };

  return {
    async hold(kind, name) {
      const wanted = fullName(kind, name);
      if (held.has(wanted)) return null;
      asked.add(wanted);
      const isTaken = (await collect(wanted)).has(wanted);
      asked.delete(wanted);
      if (isTaken) return null;
      held.add(wanted);
      return { release: () => void held.delete(wanted) };
    },
    classes: async () => classesAmong([...held, ...(await collect(null))]),
  };
}
