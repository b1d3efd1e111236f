/** What a change of the screen brings into sight; a play has its own (`play/reveal.ts`), which comes with it. */
import { screensOf } from '../late.ts';
import type { PageState } from '../page-state.ts';

/** Scrolls for the change from `before` to `state`. `stepsIn`: the document has just come where a picture was. */
export function bringIntoSight(
  root: HTMLElement,
  before: PageState | null,
  state: PageState,
  stepsIn: boolean,
): void {
  const play = screensOf('play');
  if (stepsIn) play?.revealInstead(root, state);
  else if (before !== null) {
    revealScreen(root, before, state);
    play?.revealPlay(root, before, state);
  }
}

function revealScreen(root: HTMLElement, before: PageState, state: PageState): void {
  if (state.place !== before.place) window.scrollTo(0, 0);
  if (state.place !== 'library' || state.notice === null || state.notice === before.notice) return;
  root.querySelector('.notice')?.scrollIntoView({ block: 'start' });
  // A pack that has just come stands further down, behind the adults' door.
  root.querySelector('[data-fresh]')?.scrollIntoView({ block: 'center' });
}
