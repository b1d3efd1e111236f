/** The reader holds the pace: a tap on the play, Space or the arrow that points on brings the next line. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChatView } from '../../session/view.ts';
import type { Direction } from '../../view/ports.ts';
import type { Send } from '../page-state.ts';

export interface NextLineParts {
  readonly send: Send;
  readonly view: ChatView;
  /** Which way is on. */
  readonly direction: Direction;
  /** Something lies over the play. */
  readonly covered: boolean;
}

/** What answers a press itself. */
const controls = 'a, button, input, select, textarea, summary, label, [contenteditable]';
const fields = 'input, select, textarea, [contenteditable]';

/** Listens for keys, wherever focus is; gives what the element around the play does on a click. */
export function useNextLine(parts: NextLineParts): (event: MouseEvent) => void {
  const current = useRef(parts);
  current.current = parts;
  const isDue = (): boolean => {
    const { view, covered } = current.current;
    return view.turn === 'delivering' && !view.paused && !covered;
  };
  const bring = (): void => current.current.send({ type: 'play', intent: { type: 'next' } });
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      // A class has a clicker, and its own keys for this.
      if (current.current.view.vote !== null || event.defaultPrevented || !isDue()) return;
      if (!isOn(event, current.current.direction)) return;
      event.preventDefault();
      bring();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (event) => {
    if (!isDue() || isOnControl(event.target)) return;
    // Whoever marks words with the mouse is reading them.
    if (getSelection()?.isCollapsed === false) return;
    bring();
  };
}

/** A key that means "next line"; → points on where words run from left to right, ← where they do not. */
export function isOn(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'target'>,
  direction: Direction,
): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
  if (event.key === ' ') return !reaches(event.target, controls);
  const onward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return event.key === onward && !reaches(event.target, fields);
}

/** Whatever was pressed answers itself. */
export const isOnControl = (target: EventTarget | null): boolean => reaches(target, controls);

const reaches = (target: EventTarget | null, selector: string): boolean =>
  target !== null && 'closest' in target && (target as Element).closest(selector) !== null;
