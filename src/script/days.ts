/** Reckoning with ISO days, whatever the hour and the place. */

/** Days until what was practised begins to fade: then the short story for that day is due. */
export const daysToBooster = 14;

/** So many days after an ISO day; a day that is none is given back as it is. */
export function daysAfter(day: string, by: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + by * 86_400_000;
  return Number.isNaN(time) ? day : new Date(time).toISOString().slice(0, 10);
}
