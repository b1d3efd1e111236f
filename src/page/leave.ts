/** Shift three times in a row leaves at once, from anywhere on the page. */

/** The longest pause between two presses, in milliseconds of the events' own time. */
const longest = 1200;

/** Calls `onLeave` after three presses of Shift with nothing between, for as long as the document lives. */
export function leaveOnShift(onLeave: () => void): void {
  let presses = 0;
  let last = Number.NEGATIVE_INFINITY;
  const forget = (): void => {
    presses = 0;
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat) return;
      if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) return forget();
      presses = event.timeStamp - last <= longest ? presses + 1 : 1;
      last = event.timeStamp;
      if (presses < 3) return;
      forget();
      onLeave();
    },
    { capture: true },
  );
  document.addEventListener('pointerdown', forget, { capture: true });
}
