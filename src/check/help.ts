/** How old the entries of a help directory are. The day is passed in. */
import type { Finding } from './rule.ts';

export interface HelpEntry {
  readonly id: string;
  /** As `2026-11-22`. */
  readonly checkedOn: string;
}

const warnAfterMonths = 6;
const hiddenAfterMonths = 12;

/** Warns about entries that were checked too long ago; the app itself hides numbers after a year. */
export function staleHelp(entries: readonly HelpEntry[], today: string): Finding[] {
  return entries.flatMap(({ id, checkedOn }): Finding[] => {
    const path = [id, 'checkedOn'];
    const months = monthsBetween(checkedOn, today);
    if (Number.isNaN(months)) return [{ path, message: `"${checkedOn}" is no day` }];
    if (months < 0) return [{ path, message: `${checkedOn} is still to come` }];
    if (months >= hiddenAfterMonths)
      return [{ path, message: `checked ${months} months ago: the app hides its numbers` }];
    return months >= warnAfterMonths
      ? [{ path, message: `checked ${months} months ago; after ${hiddenAfterMonths} it is hidden` }]
      : [];
  });
}

/** Whole months from one day to another, written as `2026-11-22`. */
function monthsBetween(from: string, to: string): number {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = from.split('-').map(Number);
  const [toYear = Number.NaN, toMonth = Number.NaN, toDay = Number.NaN] = to.split('-').map(Number);
  return (toYear - year) * 12 + (toMonth - month) - (toDay < day ? 1 : 0);
}
