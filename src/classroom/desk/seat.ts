/**
 * The seat of whoever steers a class. The browser holds it under a lock: it stays with a desk whose
 * timers are slowed or that sleeps, and is free the moment a window dies.
 */
import type { Id } from '../../script/types.ts';

export interface Seat {
  /** Steers from here, even if another desk does. */
  take(): void;
  leave(): void;
}

export interface SeatParts {
  /** This desk steered before, over a reload or in the last story of the lesson: it does again. */
  readonly steered: boolean;
  /** null: this browser has no locks after all, and signs on the line have to do. */
  onHolds(holds: boolean | null): void;
}

/** Asks for the seat of a class; null in a browser without locks. */
export type OpenSeat = (session: Id, parts: SeatParts) => Seat | null;
