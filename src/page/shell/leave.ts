/** Shift three times in a row leaves at once, from anywhere on the page where nobody is typing. */

/**
 * The longest time from the first press to the third, in milliseconds of the events' own time. Screen
 * readers and sticky keys use Shift alone too, but not three times so soon.
 */
const longest = 700;

/** Where Shift belongs to what is written, but for fields that nothing is written in. */
const fields = 'input, select, textarea, [contenteditable]';
const unwritten = '[type=radio], [type=checkbox], [type=range], [type=file]';

export interface ShiftParts {
  /** Asked at every third press: it can be switched off. */
  isOn(): boolean;
  onLeave(): void;
}

/** Listens on `target`, for as long as it lives, for three presses of Shift with nothing between. */
export function leaveOnShift(target: EventTarget, { isOn, onLeave }: ShiftParts): void {
  let presses: readonly number[] = [];
  const forget = (): void => {
    presses = [];
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.repeat) return;
    const isAlone = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key !== 'Shift' || !isAlone || isTyped(event.target)) {
      forget();
      return;
    }
    presses = [...presses, event.timeStamp].slice(-3);
    const [first = 0] = presses;
    if (presses.length < 3 || event.timeStamp - first > longest) return;
    forget();
    if (isOn()) onLeave();
  };
  target.addEventListener('keydown', (event) => hear(event as KeyboardEvent), { capture: true });
  target.addEventListener('pointerdown', forget, { capture: true });
}

function isTyped(target: EventTarget | null): boolean {
  if (target === null || !('closest' in target)) return false;
  const field = (target as Element).closest(fields);
  return field !== null && !field.matches(unwritten);
}
