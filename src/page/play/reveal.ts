/** A play as a document, in text view and where it stands in for a picture: keeps in sight what has just come. */
import { openThread } from '../../session/open-thread.ts';
import type { ChatView } from '../../session/view.ts';
import type { PageState } from '../page-state.ts';

/** Scrolls for the change from `before` to `state`; does nothing where nothing new has come. */
export function revealPlay(root: HTMLElement, before: PageState, state: PageState): void {
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
  const scroller = scrollerOf(root);
  if (scroller === null) return;
  const first = firstNew(root, old, view);
  if (before.place === 'playing' && isOnlyOpened(old, view)) showOpened(root, first);
  else show(root, scroller, view, first);
}

/** The document has taken the place of a picture: what the picture showed last is in sight there too. */
export function revealInstead(root: HTMLElement, { view }: PageState): void {
  const scroller = scrollerOf(root);
  if (view !== null && scroller !== null) show(root, scroller, view, firstNew(root, null, view));
}

/** What the document is scrolled in: the window, or its own box where it stands in for a picture. CSS px. */
interface Scroller {
  /** How much of the document it shows at once. */
  readonly height: number;
  /** The highest card that is shown from its foot. */
  readonly room: number;
  /** Where the document ends, from the upper edge of the window. */
  readonly foot: number;
  toEnd(): void;
}

/** Null where a picture lies under the controls. */
function scrollerOf(root: HTMLElement): Scroller | null {
  const parts = root.querySelector<HTMLElement>('.play-parts');
  if (parts?.closest('[data-over]')) return null;
  const box = parts?.getBoundingClientRect();
  if (!parts || !box || getComputedStyle(parts).position === 'static') {
    // What sticks to the top of the window covers a part of it.
    const bar = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    return {
      ...{ height: window.innerHeight - bar, room: window.innerHeight - 80 },
      foot: box?.bottom ?? 0,
      toEnd: () => window.scrollTo(0, document.documentElement.scrollHeight),
    };
  }
  return {
    ...{ height: parts.clientHeight, room: parts.clientHeight - 24 },
    foot: box.top - parts.scrollTop + parts.scrollHeight,
    toEnd: () => parts.scrollTo(0, parts.scrollHeight),
  };
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
  const here = openThread(view)?.messages ?? [];
  const fresh = here.filter(({ id }) => view.fresh.includes(id) && !known.has(id));
  const [first] = fresh;
  return first && fresh.length > 1
    ? root.querySelector<HTMLElement>(`[data-message="${CSS.escape(first.id)}"]`)
    : null;
}

function show(
  root: HTMLElement,
  { height, room, foot, toEnd }: Scroller,
  { turn, draft }: ChatView,
  first: HTMLElement | null,
): void {
  if (first && foot - first.getBoundingClientRect().top > height) {
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
    toEnd();
    return;
  }
  card.scrollIntoView({ block: card.offsetHeight > room ? 'start' : 'end' });
}
