/** Time that counts up and asks for nothing: silent, and no deadline. */
import type { Words } from '../../../view/ports.ts';

/** `1:05` from milliseconds, in the digits of the language. */
export function timeText(words: Words, milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const rest = seconds % 60;
  return `${words.number(Math.floor(seconds / 60))}:${rest < 10 ? words.number(0) : ''}${words.number(rest)}`;
}

interface ClockProps {
  words: Words;
  since: number | null;
  now: number;
  onSwitch: (on: boolean) => void;
}

/** A switch that shows the clock, and the clock beside it. */
export function TalkClock({ words, since, now, onSwitch }: ClockProps) {
  return (
    <span class="talk-clock">
      {since !== null && (
        <span role="timer" aria-live="off" class="talk-time" translate={false}>
          {timeText(words, now - since)}
        </span>
      )}
      <button
        type="button"
        class="quiet"
        data-intent="clock"
        aria-pressed={since !== null}
        onClick={() => onSwitch(since === null)}
      >
        {words.ui(since === null ? 'class.clock-on' : 'class.clock-off')}
      </button>
    </span>
  );
}
