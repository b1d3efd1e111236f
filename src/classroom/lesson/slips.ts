/**
 * The four questions of before and after, counted from unsigned paper slips. Options are named,
 * their words and the right order on paper are the page's. Never a total, never per pupil.
 */

import { fields, integer, or, type Stored } from '../../session/stored.ts';

export type SlipOption = string;

export interface SlipItem {
  readonly id: 'tell' | 'words' | 'rush' | 'first';
  readonly options: readonly SlipOption[];
  /** The answer that the stories teach, where a question has one. */
  readonly taught: SlipOption | null;
}

/** Options of the last two stand as they were shuffled once, so that the taught one is not first. */
export const slipItems: readonly SlipItem[] = [
  {
    id: 'tell',
    options: ['very-unlikely', 'unlikely', 'not-sure', 'likely', 'very-likely'],
    taught: null,
  },
  {
    id: 'words',
    options: ['not-at-all', 'a-little', 'fairly', 'very', 'completely'],
    taught: null,
  },
  {
    id: 'rush',
    options: ['deadline', 'care', 'no-time', 'online', 'not-sure'],
    taught: 'no-time',
  },
  {
    id: 'first',
    options: ['delete', 'pay', 'talk', 'stop-tell', 'not-sure'],
    taught: 'stop-tell',
  },
];

/** Counts by question, then by option. */
export type SlipCounts = Readonly<Record<string, Readonly<Record<SlipOption, number>>>>;

export type SlipTime = 'before' | 'after';

/** An item is told only when this many answered it: fewer could be recognised. */
export const fewest = 10;

export function answersTo(counts: SlipCounts | null, item: SlipItem): number {
  return item.options.reduce((sum, option) => sum + (counts?.[item.id]?.[option] ?? 0), 0);
}

/** Gives the counts of an item in the order of its options; null where fewer than ten answered. */
export function shownCounts(counts: SlipCounts | null, item: SlipItem): readonly number[] | null {
  if (answersTo(counts, item) < fewest) return null;
  return item.options.map((option) => counts?.[item.id]?.[option] ?? 0);
}

const count: Stored<number> = (value) => {
  const read = integer(value);
  return read === undefined ? undefined : Math.max(0, Math.min(read, 999));
};

/** Every question with every option, from 0 to 999. */
const storedSlips: Stored<SlipCounts> = fields(
  Object.fromEntries(
    slipItems.map(({ id, options }) => {
      const counts = Object.fromEntries(options.map((option) => [option, or(count, 0)]));
      return [id, or(fields(counts), Object.fromEntries(options.map((option) => [option, 0])))];
    }),
  ),
);

/** Reads counts from storage or a form: only what fits is taken. */
export const readSlips = or(storedSlips, null);
