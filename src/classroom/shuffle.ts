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
    // A small generator is enough: four options, and nobody gains by guessing.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const at = Math.floor((state / 2 ** 32) * (end + 1));
    const held = rest[end] as SlipOption;
    rest[end] = rest[at] as SlipOption;
    rest[at] = held;
  }
  return [...rest, ...last];
}
