/** Work that several causes of one event ask for is done once, when that event is over. */

export interface Soon {
  /** Asks for the work; asking again before it is done changes nothing. */
  ask(): void;
  /** It has just been done another way. */
  drop(): void;
}

/** `work` is done in a microtask of its own: before anything is painted, after what asked for it. */
export function soon(work: () => void): Soon {
  let asked = false;
  return {
    ask() {
      if (asked) return;
      asked = true;
      queueMicrotask(() => {
        if (!asked) return;
        asked = false;
        work();
      });
    },
    drop() {
      asked = false;
    },
  };
}
