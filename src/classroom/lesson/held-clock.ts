/** A clock for a class: nothing moves on by itself unless a pace was set; the teacher steps. */
import type { Clock } from '../../session/play.ts';

export interface HeldClock extends Clock {
  /** True: time runs as on the clock behind it. False: what is due waits for a step. */
  run(runs: boolean): void;
  readonly runs: boolean;
  /** Lets what waits happen, until `done` says that it is enough; gives up when nothing waits. */
  step(done: () => boolean): void;
}

interface Waiting {
  readonly call: () => void;
  readonly delay: number;
  /** The timer of the clock behind, where it runs there; null while held. */
  timer: unknown;
}

/** More than the longest leg has waits, so that a loop of timers cannot hang the window. */
const mostSteps = 1000;

export function heldClock(behind: Clock, startsRunning: boolean): HeldClock {
  const waiting = new Map<number, Waiting>();
  let runs = startsRunning;
  let next = 1;
  const start = (entry: Waiting): void => {
    entry.timer = behind.setTimeout(entry.call, entry.delay);
  };
  const hold = (entry: Waiting): void => {
    if (entry.timer !== null) behind.clearTimeout(entry.timer);
    entry.timer = null;
  };
  return {
    get runs() {
      return runs;
    },
    run(on) {
      runs = on;
      for (const entry of waiting.values()) {
        if (on && entry.timer === null) start(entry);
        if (!on) hold(entry);
      }
    },
    setTimeout(callback, delay) {
      const id = next++;
      const call = (): void => {
        if (waiting.delete(id)) callback();
      };
      const entry: Waiting = { call, delay, timer: null };
      waiting.set(id, entry);
      if (runs) start(entry);
      return id;
    },
    clearTimeout(id: number) {
      const entry = waiting.get(id);
      if (entry && entry.timer !== null) behind.clearTimeout(entry.timer);
      waiting.delete(id);
    },
    step(done) {
      for (let steps = 0; steps < mostSteps && waiting.size > 0 && !done(); steps++) {
        const entry = waiting.values().next().value;
        if (entry && entry.timer !== null) behind.clearTimeout(entry.timer);
        entry?.call();
      }
    },
  };
}
