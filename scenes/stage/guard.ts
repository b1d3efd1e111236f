/** Whatever goes wrong on the stage ends it once; the page is still there without it. */
export interface Guard {
  /** Does it, unless the stage has ended. */
  guarded(act: () => unknown): void;
  fail(reason: Error): void;
  /** The stage is taken down: nothing is done any more, and nothing has failed. */
  end(): void;
}

export function createGuard(onFailed: (reason: Error) => void): Guard {
  let ended = false;
  const fail = (reason: Error): void => {
    if (ended) return;
    ended = true;
    onFailed(reason);
  };
  return {
    fail,
    guarded(act) {
      if (ended) return;
      try {
        act();
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
      }
    },
    end() {
      ended = true;
    },
  };
}
