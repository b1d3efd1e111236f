/** Whoever looks at a picture sees that first: the document under it is drawn once its frame is there. */
import type { PageState } from '../page-state.ts';
import { isViewAlone } from '../shell/beside.ts';

export interface AfterPicture {
  /** Does this once the next frame is there, after what is held already. */
  hold(work: () => void): void;
  /** Does what is held now: each step of a play is drawn, and in its order. */
  flush(): void;
  readonly isHeld: boolean;
}

/**
 * `afterFrame` does something once the next frame is there, and at once where nobody looks; `mark` hears
 * whether the document is behind. A control of the step before answers for as long as that: whoever
 * presses it saw it there, and what it asks for is what they wanted, or past and nothing.
 */
export function afterPicture(
  afterFrame: (work: () => void) => void,
  mark: (isBehind: boolean) => void,
): AfterPicture {
  let held: (() => void)[] = [];
  const flush = (): void => {
    if (held.length === 0) return;
    const works = held;
    held = [];
    for (const work of works) work();
    mark(false);
  };
  return {
    hold(work) {
      held.push(work);
      if (held.length > 1) return;
      mark(true);
      const these = held;
      // Drawn before its frame, it is not what the next one waits for.
      afterFrame(() => held === these && flush());
    },
    flush,
    get isHeld() {
      return held.length > 0;
    },
  };
}

/** For the document in `root`, which `data-behind` marks while it is behind its picture. */
export function behindPicture(
  root: HTMLElement,
  afterFrame: (work: () => void) => void,
): AfterPicture {
  const late = afterPicture(afterFrame, (isBehind) =>
    root.toggleAttribute('data-behind', isBehind),
  );
  flushBefore(window, document, late.flush);
  return late;
}

/** What is printed or left in the background is the document as it is by now: there no frame comes. */
export function flushBefore(window: EventTarget, document: EventTarget, flush: () => void): void {
  window.addEventListener('beforeprint', flush, { capture: true });
  document.addEventListener('visibilitychange', flush);
}

/**
 * The story has gone on and nothing else, for one person who looks at its picture. What lies over a
 * picture is at once there: a pause, and what a class counts.
 */
export const isSeenFirst = (before: PageState, state: PageState): boolean =>
  state.role === 'solo' &&
  state.place === 'playing' &&
  before.view?.paused === false &&
  state.view?.paused === false &&
  before.view !== state.view &&
  isViewAlone(before, state);
