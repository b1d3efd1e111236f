/** The order of options, shuffled once from a seed, so that before and after look alike. */
import type { SlipItem, SlipOption } from './slips.ts';

/**
 * Scales keep their order, and "not sure" stays last. The same seed always gives the same order.
 */
export function optionsInOrder(item: SlipItem, seed: number): readonly SlipOption[] {
  if (item.taught === null) return item.options;
  const last = item.options.filter((option) => option === 'not-sure');
  const rest = item.options.filter((option) => option !== 'not-sure');
  let state = (seed ^ [...item.id].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7)) >>> 0;
  for (let end = rest.length - 1; end > 0; end--) {
    state = (state + 0x6d2b79f5) >>> 0;
    const at = Math.floor(mixed(state) * (end + 1));
    const held = rest[end] as SlipOption;
    rest[end] = rest[at] as SlipOption;
    rest[at] = held;
  }
  return [...rest, ...last];
}

/** From a number to one between 0 and 1, so that neighbours come out far apart (mulberry32). */
function mixed(state: number): number {
  let value = Math.imul(state ^ (state >>> 15), state | 1);
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
  return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
}
