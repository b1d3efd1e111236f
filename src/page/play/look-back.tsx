/**
 * What the drawn phone showed earlier, without a drag: the keys that scroll a document scroll the
 * conversation (WCAG 2.1.1), and so do two buttons (2.5.7).
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Send } from '../page-state.ts';
import type { PartProps } from './part-props.ts';
import { placed } from './placed.ts';

/** What takes these keys for itself: a field, and words that scroll by themselves. */
const takers = 'input, select, textarea, [contenteditable], [data-scrolls]';
/** What an arrow moves by. CSS px. */
const line = 60;
/** A page leaves a part of what was seen in sight, so that the reader finds on. */
const pagePart = 0.8;

/**
 * How far a key leads in a conversation that shows `height` CSS px of itself at once; positive is up
 * into the past, without end to its beginning or to its newest message. Null for any other key.
 */
export function stepOf(key: string, height: number): number | null {
  switch (key) {
    case 'PageUp':
      return pageOf(height);
    case 'PageDown':
      return -pageOf(height);
    case 'ArrowUp':
      return line;
    case 'ArrowDown':
      return -line;
    case 'Home':
      return Number.POSITIVE_INFINITY;
    case 'End':
      return Number.NEGATIVE_INFINITY;
    default:
      return null;
  }
}

/** What a press on the way up moves by. CSS px. */
const pageOf = (height: number): number => Math.max(line, Math.round(height * pagePart));

/** Hears these keys wherever focus is; `height` in CSS px, null where the document scrolls by itself. */
export function useLookBackKeys(send: Send, height: number | null): void {
  const current = useRef({ send, height });
  current.current = { send, height };
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { height: shown, send: tell } = current.current;
      if (shown === null || event.defaultPrevented) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest(takers) !== null) return;
      const distance = stepOf(event.key, shown);
      if (distance === null) return;
      event.preventDefault();
      tell({ type: 'scroll', distance, rest: true });
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

/** Over the stage only: a document scrolls by itself. */
export function ToEarlier({ words, send, over }: PartProps) {
  if (!over?.earlier) return null;
  const distance = pageOf(over.log.height);
  return (
    <button
      type="button"
      class="quiet"
      data-intent="to-earlier"
      {...placed(over, over.earlier)}
      onClick={() => send({ type: 'scroll', distance, rest: true })}
    >
      <span class="face">{words.ui('play.to-earlier')}</span>
    </button>
  );
}

/** Over the stage only, and while the reader looks back. */
export function ToNewest({ words, send, over }: PartProps) {
  if (!over?.newest) return null;
  return (
    <button
      type="button"
      class="quiet"
      data-intent="to-newest"
      {...placed(over, over.newest)}
      onClick={() => send({ type: 'scroll', distance: Number.NEGATIVE_INFINITY, rest: true })}
    >
      <span class="face">{words.ui('play.to-newest')}</span>
    </button>
  );
}
