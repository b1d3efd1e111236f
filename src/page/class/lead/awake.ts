/**
 * Keeps the screen on while a class looks at it: it is read and talked about for minutes in which
 * nobody presses anything.
 */
import { useEffect } from 'preact/hooks';

/** Holds the screen for as long as `on`, again after the browser has let go of it. */
export function useAwake(on: boolean): void {
  useEffect(() => (on ? keepAwake() : undefined), [on]);
}

/**
 * A browser lets go when the window is hidden, and machines do when their battery is low; so it is
 * asked for again when the window is seen, and with the next press. Gives what ends it.
 */
function keepAwake(): () => void {
  // Not over plain http, and not in browsers before 2021 to 2024: the briefing says so.
  const { wakeLock } = navigator as Partial<Navigator>;
  if (wakeLock === undefined) return () => {};
  let held: WakeLockSentinel | null = null;
  let isAsking = false;
  let isOver = false;
  const ask = async (): Promise<void> => {
    if (isAsking || document.hidden || held?.released === false) return;
    isAsking = true;
    // Refused: the next press asks again.
    held = await wakeLock.request('screen').catch(() => null);
    isAsking = false;
    if (isOver) void held?.release();
  };
  const events = ['visibilitychange', 'keydown', 'pointerdown'] as const;
  for (const event of events) document.addEventListener(event, ask);
  void ask();
  return () => {
    isOver = true;
    for (const event of events) document.removeEventListener(event, ask);
    void held?.release();
  };
}
