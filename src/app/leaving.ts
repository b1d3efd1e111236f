/**
 * Leaving at once. One person leaves for good; whoever leads a class may take it back for a while,
 * since a class has nothing to hide and one slip of a hand would end its lesson.
 */
import type { Clock } from '../session/play.ts';

/** How long it can be taken back. Milliseconds. */
export const takeBackTime = 10_000;

export interface LeavingParts {
  readonly clock: Clock;
  /** Nobody has to be hidden from here. */
  readonly canTakeBack: () => boolean;
  readonly leave: () => void;
  /** It has come about, or was taken back. */
  readonly onChange: () => void;
}

export interface Leaving {
  /** Neutral words stand over everything, and the way back is still open. */
  readonly isDue: boolean;
  /** Asked for again while it is due: at once. */
  ask(): void;
  takeBack(): void;
}

export function createLeaving({ clock, canTakeBack, leave, onChange }: LeavingParts): Leaving {
  let timer: unknown = null;
  const stop = (): void => {
    clock.clearTimeout(timer);
    timer = null;
  };
  const go = (): void => {
    stop();
    leave();
  };
  return {
    get isDue() {
      return timer !== null;
    },
    ask() {
      if (timer !== null || !canTakeBack()) return go();
      timer = clock.setTimeout(go, takeBackTime);
      onChange();
    },
    takeBack() {
      if (timer === null) return;
      stop();
      onChange();
    },
  };
}
