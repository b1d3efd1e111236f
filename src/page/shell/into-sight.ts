/** What a change of the screen brings into sight; a play has its own (`play/reveal.ts`), which comes with it. */
import { screensOf } from '../late.ts';
import type { PageState } from '../page-state.ts';

/** Scrolls for the change from `before` to `state`; does nothing at the first state of all. */
export function bringIntoSight(
  root: HTMLElement,
  before: PageState | null,
  state: PageState,
): void {
  if (before === null) return;
  if (state.place !== before.place) window.scrollTo(0, 0);
  if (state.place === 'library' && state.notice !== null && state.notice !== before.notice) {
    root.querySelector('.notice')?.scrollIntoView({ block: 'start' });
    // A pack that has just come stands further down, behind the adults' door.
    root.querySelector('[data-fresh]')?.scrollIntoView({ block: 'center' });
  }
  screensOf('play')?.revealPlay(root, before, state);
}
