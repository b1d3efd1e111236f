/**
 * What a person wants last counts. One thing at a time is on its way; a newer wish takes the place of
 * the one before, and going elsewhere ends it: whatever of it comes after that is nobody's any more.
 */

export interface NewestParts<Wish, Got> {
  /** Called at once. `onLeft` takes what is to be done when the wait is over, however it ends. */
  readonly load: (wish: Wish, onLeft: (end: () => void) => void) => Promise<Got>;
  readonly onCome: (got: Got, wish: Wish) => void;
  readonly onFailed: (reason: unknown, wish: Wish) => void;
}

export interface Newest<Wish> {
  /** What is on its way; null for nothing. */
  readonly wish: Wish | null;
  want(wish: Wish): void;
  leave(): void;
}

interface Waiting<Wish> {
  readonly wish: Wish;
  end: () => void;
}

export function createNewest<Wish extends object, Got>(
  parts: NewestParts<Wish, Got>,
): Newest<Wish> {
  let waiting: Waiting<Wish> | null = null;
  const leave = (): void => {
    const left = waiting;
    waiting = null;
    left?.end();
  };
  return {
    get wish() {
      return waiting?.wish ?? null;
    },
    want(wish) {
      leave();
      const mine: Waiting<Wish> = { wish, end: () => {} };
      waiting = mine;
      /** Nothing is on its way any more when what has come is taken. */
      const take = (told: () => void): void => {
        if (waiting !== mine) return;
        leave();
        told();
      };
      parts
        .load(wish, (end) => {
          mine.end = end;
        })
        .then(
          (got) => take(() => parts.onCome(got, wish)),
          (reason: unknown) => take(() => parts.onFailed(reason, wish)),
        );
    },
    leave,
  };
}
