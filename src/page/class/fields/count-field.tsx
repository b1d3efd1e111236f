/** A field for a count, told at each key: nothing has to be left or confirmed for it to be known. */
import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { figuresOf } from '../../../classroom/lesson/figures.ts';

interface CountFieldProps {
  label: string;
  name?: string;
  /** What stands there while nobody types: a number, or nothing. */
  value: number | '';
  /** The class sees this screen: no figure of it is ever shown. */
  masked?: boolean;
  onCount: (count: number) => void;
}

type InputEvent = TargetedEvent<HTMLInputElement>;

/**
 * Holds only what is typed since it was entered, so that a number takes the place of the one before
 * and never stands behind it; and so that no drawing of another window takes a figure back.
 */
export function CountField({ label, name, value, masked = false, onCount }: CountFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = ({ currentTarget }: InputEvent): void => {
    const figures = figuresOf(currentTarget.value);
    currentTarget.value = figures;
    setTyped(figures);
    if (figures !== '' || typed) onCount(Number(figures));
  };
  return (
    <input
      // As text: a field for numbers turns with the wheel and knows the figures of one script only.
      type="text"
      name={name}
      class={masked ? 'masked' : undefined}
      inputMode="numeric"
      autocomplete="off"
      maxLength={3}
      aria-label={label}
      value={typed ?? (masked ? '' : value)}
      onFocus={({ currentTarget }: InputEvent) => currentTarget.select()}
      onClick={({ currentTarget }: InputEvent) => typed === null && currentTarget.select()}
      onInput={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) goOn(event);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** Enter goes to the next field of the same set, and after the last to what comes after the set. */
function goOn(event: TargetedKeyboardEvent<HTMLInputElement>): void {
  event.preventDefault();
  const set = event.currentTarget.closest('[data-counts]');
  const fields = [...(set?.querySelectorAll('input') ?? [])];
  const next = fields[fields.indexOf(event.currentTarget) + 1];
  const after = set?.parentElement?.querySelector<HTMLElement>('[data-after-counts]');
  (next ?? after)?.focus();
}
