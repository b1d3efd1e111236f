/** What one lesson came to: decision by decision, what was tried, minutes, and the slips. */
import type { Scenario } from '../script/types.ts';
import { allForks, type Fork } from './path.ts';
import type { ClassRecord } from './record.ts';
import { answersTo, type SlipItem, type SlipOption, shownCounts, slipItems } from './slips.ts';

export interface ReportItem {
  readonly id: SlipItem['id'];
  readonly options: readonly SlipOption[];
  /** null: fewer than ten answered, so nothing is told. */
  readonly before: readonly number[] | null;
  readonly after: readonly number[] | null;
  /** Slips were typed in for this time, however few. */
  readonly answered: { readonly before: boolean; readonly after: boolean };
}

export interface Report {
  readonly record: ClassRecord;
  readonly decisions: readonly Fork[];
  /** How many different ways the class has seen. */
  readonly ways: number;
  /** Whole minutes. */
  readonly minutes: number;
  readonly items: readonly ReportItem[];
}

export function reportOf(scenario: Scenario, record: ClassRecord): Report {
  const { before, after } = record.slips;
  return {
    record,
    decisions: allForks(scenario, record),
    ways: record.explored.length,
    minutes: Math.round(record.minutes),
    items: slipItems.map((item) => ({
      id: item.id,
      options: item.options,
      before: shownCounts(before, item),
      after: shownCounts(after, item),
      answered: { before: answersTo(before, item) > 0, after: answersTo(after, item) > 0 },
    })),
  };
}
