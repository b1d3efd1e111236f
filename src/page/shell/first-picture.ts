/**
 * The picture that stands in the page before the app does (build/first-picture): the same elements that
 * the app draws first. They are taken over as they stand, with focus, and with what was pressed on them.
 */
import { hydrate, render, type VNode } from 'preact';
import type { Words } from '../../view/ports.ts';
import type { PageState } from '../page-state.ts';

export interface Drawing {
  /** Before the first drawing: what stands there is taken over by it, or taken away. */
  begin(state: PageState): void;
  put(shown: VNode): void;
}

export function overPicture(root: HTMLElement, words: Words): Drawing {
  let put = render;
  return {
    begin(state) {
      if (root.firstChild === null) return;
      if (!isPictured(root, words, state)) root.textContent = '';
      else {
        put = hydrate;
        // Once whoever has this drawn can be asked for something.
        queueMicrotask(whatWasPressed(root));
      }
    },
    put(shown) {
      put(shown, root);
      put = render;
    },
  };
}

/** Nobody was here before, and nothing is asked for: what the build has drawn. */
const isPictured = (root: HTMLElement, words: Words, state: PageState): boolean =>
  root.ownerDocument.documentElement.lang === words.language &&
  // A translator has put elements of its own into it.
  root.querySelector('font') === null &&
  state.place === 'library' &&
  state.role === 'solo' &&
  [state.hint, state.notice, state.onward, state.lms].every((other) => other === null);

/** Looks what was pressed; what it gives does that. */
function whatWasPressed(root: HTMLElement): () => void {
  const heard = root.querySelector<HTMLElement>('[aria-busy]');
  const choice = heard instanceof HTMLSelectElement ? heard.value : null;
  return () => {
    // What opens by itself has nobody told of it.
    for (const door of root.querySelectorAll('details[open]'))
      door.dispatchEvent(new Event('toggle'));
    heard?.removeAttribute('aria-busy');
    if (heard instanceof HTMLSelectElement && choice !== null) {
      heard.value = choice;
      heard.dispatchEvent(new Event('change', { bubbles: true }));
    } else heard?.click();
  };
}
