/** A field whose text is told when it is left. What is typed stays there, however often windows draw. */
import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { figuresOf } from '../../../classroom/lesson/figures.ts';

type InputEvent = TargetedEvent<HTMLInputElement>;

/**
 * Gives the properties of an input. A heartbeat of the other window, a lesson that was written
 * down: each draws the page anew, and a field that shows only what is known would take back what is
 * typed and not told yet.
 */
export function useHeld(value: string | number, onTell: (typed: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    value: typed ?? value,
    onInput: (event: InputEvent) => setTyped(event.currentTarget.value),
    onChange: (event: InputEvent) => {
      onTell(event.currentTarget.value);
      setTyped(null);
    },
    onBlur: () => setTyped(null),
  };
}

/** What a field for the size of a class says: a number, or nothing. */
export function sizeFrom(text: string): number | null {
  const size = Number(figuresOf(text));
  return size > 0 ? size : null;
}
