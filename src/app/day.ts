/**
 * Gives the day on which the device is at that moment, in ISO form. Not the day in Greenwich: a
 * lesson in a Sydney morning would be of yesterday, one in a New York evening of tomorrow.
 */
export function dayOf(moment: Date): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  const month = digits(moment.getMonth() + 1, 2);
  return `${digits(moment.getFullYear(), 4)}-${month}-${digits(moment.getDate(), 2)}`;
}
