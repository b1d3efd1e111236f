/** The seat at the desk under the browser's locks. On plain http there are none. */
import type { OpenSeat, Seat, SeatParts } from '../classroom/desk/seat.ts';
import type { Clock } from '../session/play.ts';

export type Locks = Pick<LockManager, 'request'>;

export const seatsHere = (clock: Clock): OpenSeat =>
  'locks' in navigator ? lockedSeats(navigator.locks, clock) : () => null;

/**
 * A desk that reloads lets go for a moment. Another one that waited has the lock then, but says
 * nothing of it for so long, in ms: whoever comes back takes it again, and nobody saw it move.
 */
const reloads = 3000;

export function lockedSeats(locks: Locks, clock: Clock): OpenSeat {
  return (session, parts) => lockedSeat(locks, clock, `unsent-steers-${session}`, parts);
}

function lockedSeat(locks: Locks, clock: Clock, name: string, parts: SeatParts): Seat {
  /** The newest wish counts: what an older one comes to is no longer of interest. */
  let wish = 0;
  let end: () => void = () => {};

  /** Keeps the lock until `end`; says so after `delay` ms. */
  const keep = (mine: number, delay: number): Promise<void> => {
    if (mine !== wish) return Promise.resolve();
    return new Promise((release) => {
      const say = (): void => {
        if (mine === wish) parts.onHolds(true);
      };
      const timer = delay > 0 ? clock.setTimeout(say, delay) : say();
      end = () => {
        clock.clearTimeout(timer);
        release();
      };
    });
  };
  const begin = (): number => {
    end();
    end = () => {};
    wish += 1;
    return wish;
  };
  /** A lock that was stolen is waited for; a browser that refuses locks has none. */
  const lost = (mine: number, reason: unknown): void => {
    if (mine !== wish) return;
    const stolen = isStolen(reason);
    parts.onHolds(stolen ? false : null);
    if (stolen) wait();
  };
  const wait = (): void => {
    const mine = begin();
    const leaving = new AbortController();
    end = () => leaving.abort();
    locks
      .request(name, { signal: leaving.signal }, () => keep(mine, reloads))
      .catch((reason: unknown) => lost(mine, reason));
  };
  const take = (): void => {
    const mine = begin();
    locks
      .request(name, { steal: true }, () => keep(mine, 0))
      .catch((reason: unknown) => lost(mine, reason));
  };
  const askFor = (): void => {
    const mine = begin();
    const held = (lock: Lock | null): Promise<void> => {
      if (lock) return keep(mine, 0);
      if (mine !== wish) return Promise.resolve();
      parts.onHolds(false);
      wait();
      return Promise.resolve();
    };
    locks.request(name, { ifAvailable: true }, held).catch((reason: unknown) => lost(mine, reason));
  };

  if (parts.steered) take();
  else askFor();
  return { take, leave: () => void begin() };
}

const isStolen = (reason: unknown): boolean =>
  reason instanceof DOMException && reason.name === 'AbortError';
