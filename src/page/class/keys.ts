/** Which key does what while a class plays. Keys of one character can be switched off. */

type Plain = 'on' | 'back' | 'reveal' | 'blank' | 'calm' | 'pause' | 'full' | 'sheet';

export type ClassKey =
  | { readonly does: Plain }
  /** `index` counts the letters from 0; null is "pass". */
  | { readonly does: 'vote'; readonly index: number | null; readonly by: 1 | -1 };

/** The part of a keyboard event that is looked at. */
export interface Pressed {
  readonly key: string;
  /** The place of the key: digits need Shift on some keyboards, so their place decides. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** The key is held down. */
  readonly repeat: boolean;
}

const single: Readonly<Record<string, Plain>> = {
  '.': 'blank',
  b: 'blank',
  c: 'calm',
  f: 'full',
  p: 'pause',
  r: 'reveal',
  '?': 'sheet',
};

/**
 * Gives what a key asks for, or null; `characters` false leaves only the keys of a clicker. A key that
 * is held counts once: a thumb that rests on a clicker must not run through the story.
 */
export function classKey(pressed: Pressed, characters: boolean): ClassKey | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.repeat) return null;
  if (pressed.key === 'PageDown') return { does: 'on' };
  if (pressed.key === 'PageUp') return { does: 'back' };
  if (!characters) return null;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(pressed.code)?.[1];
  if (digit !== undefined) {
    const by = pressed.shiftKey ? -1 : 1;
    return { does: 'vote', index: digit === '0' ? null : Number(digit) - 1, by };
  }
  const does = single[pressed.key] ?? single[pressed.key.toLowerCase()];
  return does === undefined ? null : { does };
}
