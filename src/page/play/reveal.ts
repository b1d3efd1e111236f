/** Text view: keeps in sight what has just come, as a phone does. */
import type { ChatView } from '../../session/view.ts';
import type { PageState } from '../state.ts';

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
    old.draft?.choice === view.draft?.choice &&
    old.calling?.thread === view.calling?.thread &&
    old.typing?.from === view.typing?.from;
  if (same) return;
  const parts = root.querySelector('.play-parts');
  if (parts !== null && getComputedStyle(parts).position !== 'static') return;
  const first = firstNew(root, old, view);
  if (before.place === 'playing' && isOnlyOpened(old, view)) showOpened(root, first);
  else show(root, view, first);
}

/** Another conversation is looked at, and nothing else has come. */
function isOnlyOpened(old: ChatView | null, view: ChatView): boolean {
  return (
    old !== null &&
    old.open !== view.open &&
    old.turn === view.turn &&
    old.turn !== 'delivering' &&
    old.made === view.made &&
    old.fresh.length === view.fresh.length &&
    old.draft?.choice === view.draft?.choice
  );
}

/** Whoever opens a conversation reads it: from what is new in it, else its last message. */
function showOpened(root: HTMLElement, first: HTMLElement | null): void {
  if (first) first.scrollIntoView({ block: 'start' });
  else root.querySelector('.log > :last-child')?.scrollIntoView({ block: 'nearest' });
}

/** The first of several messages that came at once: reading begins there, not at the last one. */
function firstNew(root: HTMLElement, old: ChatView | null, view: ChatView): HTMLElement | null {
  const known = new Set(old?.open === view.open && old.made === view.made ? old.fresh : []);
  const here = view.threads.find(({ id }) => id === view.open)?.messages ?? [];
  const fresh = here.filter(({ id }) => view.fresh.includes(id) && !known.has(id));
  const [first] = fresh;
  return first && fresh.length > 1
    ? root.querySelector<HTMLElement>(`[data-message="${CSS.escape(first.id)}"]`)
    : null;
}

function show(root: HTMLElement, { turn, draft }: ChatView, first: HTMLElement | null): void {
  const foot = root.querySelector('.play-parts')?.getBoundingClientRect().bottom ?? 0;
  // What sticks to the top of the window covers a part of it.
  const bar = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (first && foot - first.getBoundingClientRect().top > window.innerHeight - bar) {
    first.scrollIntoView({ block: 'start' });
    return;
  }
  if (draft !== null) {
    root.querySelector('.draft')?.scrollIntoView({ block: 'nearest' });
    return;
  }
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
