/** What this window has from its device: time, chance, the day, and a console to speak to. */
import { dayOf } from '../app/day.ts';
import { inTime, onItsWay } from '../app/in-time.ts';
import { type SeenClock, seenClock } from '../app/seen-clock.ts';
import type { Clock } from '../session/play.ts';

export const clock: Clock = {
  setTimeout: (callback, delay) => window.setTimeout(callback, delay),
  clearTimeout: (id) => window.clearTimeout(id),
};

/**
 * A story goes on only where somebody can see it, and not over what `isBusy`. A class has a clock of
 * its own.
 */
export function clockWhileSeen(isBusy: () => boolean): SeenClock {
  const seen = seenClock(clock, () => !document.hidden && !isBusy());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) seen.look();
  });
  return seen;
}

/** A part of the app on its way here; rejects when it never comes. */
export const onTheWay = <T>(part: Promise<T>): Promise<T> => inTime(clock, onItsWay, part);

/** ISO day. */
export const today = (): string => dayOf(new Date());

/** Milliseconds. */
export const now = (): number => Date.now();

export const newSeed = (): number => Math.floor(Math.random() * 2 ** 32);

/** A name that nobody else has. A page on plain http has no `randomUUID`. */
export const newId = (): string =>
  crypto.randomUUID?.() ??
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(36)).join('');

/** For whoever looks into the console: nothing here stops anybody. */
export const report = (message: string, reason?: unknown): void => {
  // biome-ignore lint/suspicious/noConsole: the one place where the app speaks to developers.
  console.warn(message, ...(reason === undefined ? [] : [reason]));
};

/** Resolves when nothing else happens; Safari does not tell, and has a second to itself. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else window.setTimeout(resolve, 1000);
  });
}

/** The element that everything is drawn in. */
export function root(): HTMLElement {
  const element = document.getElementById('app');
  if (!element) throw new Error('index.html has no #app');
  return element;
}
