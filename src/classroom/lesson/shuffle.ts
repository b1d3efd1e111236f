/** The order of options, shuffled once from a seed, so that before and after look alike. */
import { shuffled } from '../../session/order.ts';
import type { SlipItem, SlipOption } from './slips.ts';

/**
 * Scales keep their order, and "not sure" stays last. The same seed always gives the same order.
 */
export function optionsInOrder(item: SlipItem, seed: number): readonly SlipOption[] {
  if (item.taught === null) return item.options;
  const last = item.options.filter((option) => option === 'not-sure');
  const rest = item.options.filter((option) => option !== 'not-sure');
  return [...shuffled(rest, seed, item.id), ...last];
}
