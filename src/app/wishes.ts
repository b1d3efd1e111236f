/** What a person wants last counts, however long an earlier wish takes to load. */

/** Tells whether this wish is still the newest one. */
export type Wish = () => boolean;

export interface Wishes {
  /** A new wish: from now on no earlier one stands any more. */
  make(): Wish;
}

export function createWishes(): Wishes {
  let newest = 0;
  return {
    make() {
      newest += 1;
      const mine = newest;
      return () => mine === newest;
    },
  };
}
