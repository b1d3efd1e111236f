/** Text view: keeps in sight what has just come, as a phone does. */
import type { PageState } from './state.ts';

/** Scrolls for the change from `before` to `state`; does nothing where nothing new has come. */
export function reveal(root: HTMLElement, before: PageState | null, state: PageState): void {
  if (before === null) return;
  if (state.place !== before.place) window.scrollTo(0, 0);
  if (state.place === 'library' && state.notice !== null && state.notice !== before.notice)
    root.querySelector('.notice')?.scrollIntoView({ block: 'start' });
  const view = state.view;
  if (state.place !== 'playing' || view === null || state.panel !== null) return;
  const old = before.view;
  const same =
    before.place === 'playing' &&
    old !== null &&
    old.turn === view.turn &&
    old.made === view.made &&
    old.fresh.length === view.fresh.length &&
    old.open === view.open &&
    old.calling === view.calling &&
    old.typing?.from === view.typing?.from;
  if (same) return;
  const parts = root.querySelector('.play-parts');
  if (parts === null || getComputedStyle(parts).position === 'static') show(root, view.turn);
}

function show(root: HTMLElement, turn: string): void {
  const card = root.querySelector<HTMLElement>('.thinking-side > *:not(.skips)');
  const beside = root.querySelector('.phone-side')?.getBoundingClientRect();
  const isBeside =
    card !== null && beside !== undefined && card.getBoundingClientRect().top < beside.bottom - 1;
  if (card === null || isBeside || turn === 'delivering') {
    window.scrollTo(0, document.documentElement.scrollHeight);
    return;
  }
  const room = window.innerHeight - 80;
  card.scrollIntoView({ block: card.offsetHeight > room ? 'start' : 'end' });
}
