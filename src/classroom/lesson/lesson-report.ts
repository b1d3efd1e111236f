/** What one lesson came to: decision by decision, what was tried, minutes, and the slips. */
import type { Scenario } from '../../script/types.ts';
import { endOf, type Fork, pathOf, type Try, triesOf, type WayEnd } from './path.ts';
import { type ClassRecord, ownWay } from './record.ts';
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
  /** The class's own way. */
  readonly decisions: readonly Fork[];
  /** Where that way ended; null where it did not. */
  readonly end: WayEnd | null;
  /** What it saw beside it. */
  readonly tries: readonly Try[];
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
    decisions: pathOf(scenario, record, ownWay(record)),
    end: endOf(scenario, record),
    tries: triesOf(scenario, record),
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
