/** Hears the keys of whoever leads, wherever the focus is: in the class window, and at the desk. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { intentFor, type Led, type Standing } from '../../../classroom/desk/leading.ts';
import type { DeskIntent } from '../../../classroom/desk/protocol.ts';
import type { Id } from '../../../script/types.ts';
import { type Around, type ClassKey, classKey } from './class-keys.ts';
import { toggleFullscreen } from './windows.ts';

export interface Leading {
  /** Keys of one character are on. */
  readonly characters: boolean;
  readonly standing: Standing;
  readonly ask: (intent: DeskIntent) => void;
  /** The sheet of keys is wanted. */
  readonly onSheet: () => void;
  /** Somebody has told something: the class is covered, and then there are words for whoever leads. */
  readonly onTold: () => void;
}

export function useLeading(leading: Leading): void {
  const current = useRef(leading);
  current.current = leading;
  const added = useRef<{ at: string; votes: readonly (Id | null)[] }>({ at: '', votes: [] });

  useLayoutEffect(() => {
    const lead = (led: Led): void => {
      const { standing, ask } = current.current;
      const intent = intentFor(led, standing);
      if (intent === null) return;
      if (intent.type === 'vote' && intent.by === 1)
        added.current = { at: voteOf(standing), votes: [...votesAt(standing), intent.choice] };
      ask(intent);
    };
    /** The votes that keys added to the vote at hand, oldest first. */
    const votesAt = (standing: Standing): readonly (Id | null)[] =>
      added.current.at === voteOf(standing) ? added.current.votes : [];
    const takeBack = (): void => {
      const { standing, ask } = current.current;
      const votes = votesAt(standing);
      const choice = votes.at(-1);
      if (choice === undefined || standing.over === 'panel') return;
      added.current = { at: voteOf(standing), votes: votes.slice(0, -1) };
      ask({ type: 'vote', choice, by: -1 });
    };
    const press = (key: ClassKey): void => {
      if (key.does === 'full') toggleFullscreen();
      else if (key.does === 'sheet') current.current.onSheet();
      else if (key.does === 'told') current.current.onTold();
      else if (key.does === 'unvote') takeBack();
      else lead(key);
    };
    const hear = (event: KeyboardEvent): void => {
      const { characters } = current.current;
      if (event.defaultPrevented || hasOwnKeys(event)) return;
      const key = classKey(event, { ...aroundOf(event), characters });
      if (key === null) return;
      event.preventDefault();
      press(key);
    };
    document.addEventListener('keydown', hear);
    document.addEventListener('mousedown', pressWithoutFocus);
    return () => {
      document.removeEventListener('keydown', hear);
      document.removeEventListener('mousedown', pressWithoutFocus);
    };
  }, []);
}

/** Something is open that has keys of its own; a cover has none, and may lie over it. */
const hasOwnKeys = ({ target }: KeyboardEvent): boolean =>
  !(target instanceof Element && target.closest('dialog')?.matches('[data-cover]')) &&
  document.querySelector('dialog[open]:not([data-cover], [data-led])') !== null;

/** Votes of the first round are no votes of the second. */
const voteOf = ({ play }: Standing): string =>
  play === null ? '' : [play.round, ...play.options].join(' ');

function aroundOf({ target }: KeyboardEvent): Omit<Around, 'characters'> {
  const { scrollHeight, clientHeight } =
    document.querySelector('dialog[data-led]') ?? document.documentElement;
  return { focus: focusOf(target), scrolls: scrollHeight > clientHeight + 1 };
}

function focusOf(target: EventTarget | null): Around['focus'] {
  if (!(target instanceof Element)) return 'none';
  if (target.matches('input[inputmode="numeric"]')) return 'number';
  if (target.closest('input, select, textarea, [contenteditable]')) return 'words';
  return target.closest('button, a[href], summary, label') ? 'control' : 'none';
}

/**
 * What the mouse presses takes no focus: a clicker that sends Space or Enter would press it again. A
 * field that was being typed into is left, as by every other press.
 */
function pressWithoutFocus(event: MouseEvent): void {
  const { target } = event;
  const led = '.class-play, .desk, .toolbar, .rehearse';
  if (!(target instanceof Element) || !target.closest('button, summary')?.closest(led)) return;
  event.preventDefault();
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement) activeElement.blur();
}
