/** Which key asks for what while a class is led, here and at the desk. */
import type { Led } from '../../../classroom/desk/leading.ts';

export type ClassKey =
  | Led
  | { readonly does: 'full' }
  | { readonly does: 'sheet' }
  /** What to do if somebody tells something. */
  | { readonly does: 'told' }
  /** Takes back the vote that a key added last. */
  | { readonly does: 'unvote' };

/** The part of a keyboard event that is looked at. */
export interface Pressed {
  readonly key: string;
  /** The place of the key, whatever is written on it. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** The key is held down. */
  readonly repeat: boolean;
}

/** Where a key is pressed. */
export interface Around {
  /** What has the focus: something that Space and Enter press, or a field for a number or for words. */
  readonly focus: 'none' | 'control' | 'number' | 'words';
  /** The page can be scrolled: then ↑ and ↓ do that. */
  readonly scrolls: boolean;
  /** Keys of one character are on. */
  readonly characters: boolean;
}

type Plain = Exclude<ClassKey['does'], 'vote'>;

const written: Readonly<Record<string, Plain>> = {
  '.': 'blank',
  b: 'blank',
  c: 'calm',
  e: 'end',
  f: 'full',
  p: 'pause',
  r: 'reveal',
  t: 'told',
  v: 'again',
  '?': 'sheet',
  '؟': 'sheet',
};

/** The same by place: where a Latin keyboard has them, and where a clicker presses its "." or "b". */
const placed: Readonly<Record<string, Plain>> = {
  Period: 'blank',
  KeyB: 'blank',
  KeyC: 'calm',
  KeyE: 'end',
  KeyF: 'full',
  KeyP: 'pause',
  KeyR: 'reveal',
  KeyT: 'told',
  KeyV: 'again',
};

/**
 * Gives what a key asks for, or null. A key that is held counts once: a thumb that rests on a clicker
 * must not run through the story.
 */
export function classKey(pressed: Pressed, around: Around): ClassKey | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.repeat) return null;
  const step = stepOf(pressed, around);
  if (step !== null) return { does: step };
  if (!around.characters || around.focus === 'words') return null;
  return characterOf(pressed, around.focus === 'number');
}

/** The keys that clickers send. A clicker has one "on" in every language, so → does not turn round. */
function stepOf({ key, shiftKey }: Pressed, { focus, scrolls }: Around): 'on' | 'back' | null {
  if (key === 'PageDown') return 'on';
  if (key === 'PageUp') return 'back';
  if (focus === 'number' || focus === 'words') return null;
  if (key === 'ArrowRight') return 'on';
  if (key === 'ArrowLeft') return 'back';
  if (!scrolls && key === 'ArrowDown') return 'on';
  if (!scrolls && key === 'ArrowUp') return 'back';
  // Whoever has moved the focus to a control presses that one.
  const presses = key === ' ' || key === 'Enter';
  return presses && focus === 'none' && !shiftKey ? 'on' : null;
}

const digitOf = (code: string): string | undefined => /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];

function characterOf(pressed: Pressed, inNumber: boolean): ClassKey | null {
  const { key, code, shiftKey } = pressed;
  // On Ukrainian and German keyboards a "?" stands over a figure.
  const meant = written[key] ?? written[key.toLowerCase()];
  if (meant !== undefined) return { does: meant };
  const digit = digitOf(code);
  if (digit !== undefined) return inNumber ? null : voteOf(digit, pressed);
  if (key === 'Backspace') return inNumber ? null : { does: 'unvote' };
  // Another Latin letter is that letter, wherever it stands; one of another script counts by place.
  if (/^[a-z]$/i.test(key)) return null;
  const does = placed[code];
  return does === undefined || (does === 'blank' && shiftKey) ? null : { does };
}

/**
 * A figure adds a vote. With Shift it takes one away, but not where Shift is what writes the figure,
 * as on French keyboards: whoever types a 1 there means one more.
 */
function voteOf(digit: string, { key, code, shiftKey }: Pressed): ClassKey | null {
  const isFigure = /^\p{Nd}$/u.test(key);
  // A keypad that is not switched to figures moves about.
  if (code.startsWith('Numpad') && !isFigure) return null;
  const by = shiftKey && !isFigure ? -1 : 1;
  return { does: 'vote', index: digit === '0' ? null : Number(digit) - 1, by };
}
