/** In which order the choices of a decision are shown: shuffled for each play, so that no place gives an answer away. */
import type { Choice, Id } from '../script/types.ts';
import { asWritten } from './save.ts';

/**
 * The choices of a beat in the order of a play. A pinned one keeps its place. The same seed gives
 * the same order at every visit: after going back, after a reload, on another try.
 */
export function inOrder(choices: readonly Choice[], seed: number, beat: Id): readonly Choice[] {
  if (seed === asWritten) return choices;
  const free = shuffled(
    choices.filter(({ pin }) => !pin),
    seed,
    beat,
  );
  let next = 0;
  return choices.map((choice) => (choice.pin ? choice : (free[next++] ?? choice)));
}

/** Shuffles a list; another name gives another order from the same seed. */
export function shuffled<T>(items: readonly T[], seed: number, name: string): T[] {
  const list = [...items];
  let state = (seed ^ [...name].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7)) >>> 0;
  for (let end = list.length - 1; end > 0; end--) {
    state = (state + 0x6d2b79f5) >>> 0;
    const at = Math.floor(mixed(state) * (end + 1));
    const held = list[end] as T;
    list[end] = list[at] as T;
    list[at] = held;
  }
  return list;
}

/** From a number to one between 0 and 1, so that neighbours come out far apart (mulberry32). */
function mixed(state: number): number {
  let value = Math.imul(state ^ (state >>> 15), state | 1);
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
  return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
}
