/** Days written as `2026-11-22`, and how many months lie between them. */

/** Whole months from one day to another; NaN where one of them is no day. */
export function monthsBetween(from: string, to: string): number {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = from.split('-').map(Number);
  const [toYear = Number.NaN, toMonth = Number.NaN, toDay = Number.NaN] = to.split('-').map(Number);
  return (toYear - year) * 12 + (toMonth - month) - (toDay < day ? 1 : 0);
}

/** After so many months the checker warns about an entry of the help directory. */
export const warnAfterMonths = 6;

/** After so many months the app shows the numbers of an entry no more. */
export const hiddenAfterMonths = 12;
