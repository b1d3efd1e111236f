/**
 * Where keyboard focus goes after a change of state. A new screen: its heading. A card that rises over
 * nothing new: its heading. After a choice and after `continue` it waits before the first of what is
 * new in the conversation and stays there: what came is heard and read before the card or the question,
 * which is the next thing that Tab leads to.
 */

import type { PageState } from '../page-state.ts';
import { isNowhere } from './kept-focus.ts';

/** Moves focus for the change from `before` (null at the first drawing) to `state`. */
export function moveFocus(root: HTMLElement, before: PageState | null, state: PageState): void {
  if (before === null || state.panel !== null) return;
  if (state.place !== before.place) {
    if (state.place === 'playing') focusOn(root, '[data-waits]');
    else focusOn(root, 'main h1');
  }
  // A pack that has just been opened is what the person was waiting for.
  if (state.place === 'library' && state.notice !== null && state.notice !== before.notice)
    focusOn(root, '[data-fresh]');
  // The way into class mode and the way out of it take each other's place.
  if (state.role !== before.role && isLost()) focusOn(root, '[data-leads]');
  if (state.place !== 'playing' || state.view === null) return;
  if (state.view.paused) {
    if (isLost()) focusOn(root, '[data-intent=resume]');
    return;
  }
  const turn = state.view.turn;
  const left = before.place === 'playing' ? (before.view?.turn ?? null) : null;
  // Lines that came before a card or with the ending are read first.
  const isNew = root.querySelector('.log [data-waits]') !== null;
  const together = turn === 'explaining' && left === 'asking';
  const reads = isNew && (together || waits());
  // What was asked before a card gives way to it.
  if (turn === 'explaining' && before.view?.guess && !state.view.guess) {
    focusOn(root, '[data-takes-focus]');
    return;
  }
  if (turn === 'explaining' || (turn === 'ended' && !reads)) {
    if (turn !== left && reads) focusOn(root, '[data-waits]');
    else if (turn !== left || isLost()) focusOn(root, '[data-takes-focus]');
    return;
  }
  // What is written is heard first; taken back, there is a choice again.
  const wrote = state.view.draft?.choice ?? null;
  const stood = before.view?.draft?.choice ?? null;
  if (turn === 'asking' && left === 'asking' && wrote !== stood) {
    focusOn(root, wrote === null ? '.choices' : '[data-draft]');
    return;
  }
  if (left === 'explaining' || isLost() || waits()) focusOn(root, '[data-waits]');
  if (turn === 'asking' && state.view.vote?.phase === 'revealed' && waits())
    focusOn(root, '[data-ways-on]');
}

/**
 * Focus is on the conversation: whoever has it there is led by what comes. On a control in it, such
 * as a photo that was opened, it is where the person put it, and stays.
 */
const waits = (): boolean => {
  const { activeElement } = document;
  return activeElement?.closest('.log') != null && !activeElement.matches('button');
};

/**
 * Lets go of focus that stands in something the change will take away. Taken away together, the
 * browser styles and lays out the half-drawn page to find out what focus is on now.
 */
export function letGo(before: PageState | null, state: PageState): void {
  const { activeElement } = document;
  const [was, is] = [before?.view, state.view];
  const goesOn = was?.turn === is?.turn && was?.made === is?.made;
  if (goesOn || !(activeElement instanceof HTMLElement)) return;
  if (activeElement.closest('.choices, .draft, .feedback, .ending')) activeElement.blur();
  // The mark of what was new stays until focus has left it (see Log), but not where another conversation
  // comes, nor at the head of one: then focus waits on the conversation.
  else if (
    activeElement.matches(`.log > [data-waits]${was?.open === is?.open ? ':first-child' : ''}`)
  )
    activeElement.closest<HTMLElement>('.log')?.focus({ preventScroll: true });
}

/** The element that had focus is gone, or held. */
const isLost = (): boolean => isNowhere(document);

/** Without scrolling: what has to be seen is decided in `reveal`. */
function focusOn(root: HTMLElement, selector: string): void {
  root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}
