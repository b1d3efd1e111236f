/** How old the entries of a help directory are. The day is passed in. */
import { hiddenAfterMonths, monthsBetween, warnAfterMonths } from '../script/months.ts';
import type { Finding } from './finding.ts';

export interface HelpEntry {
  readonly id: string;
  /** As `2026-11-22`. */
  readonly checkedOn: string;
}

/** Warns about entries that were checked too long ago; the app itself hides numbers after a year. */
export function staleHelp(entries: readonly HelpEntry[], today: string): Finding[] {
  return entries.flatMap(({ id, checkedOn }): Finding[] => {
    const path = [id, 'checkedOn'];
    const months = monthsBetween(checkedOn, today);
    if (Number.isNaN(months))
      return [{ path, message: `"${checkedOn}" is no day such as 2026-11-22` }];
    if (months < 0)
      return [
        {
          path,
          message: `nobody can have checked this on ${checkedOn}: that day is still to come`,
        },
      ];
    if (months >= hiddenAfterMonths)
      return [
        {
          path,
          message: `last checked ${months} months ago, so the app hides its numbers; look it up again`,
        },
      ];
    return months >= warnAfterMonths
      ? [
          {
            path,
            message: `last checked ${months} months ago; look it up again, after ${hiddenAfterMonths} months the app hides its numbers`,
          },
        ]
      : [];
  });
}
