/** Reminders as a calendar file. Their titles say nothing of what the lesson was about. */

import { daysAfter, daysToBooster } from '../script/days.ts';

export interface Reminder {
  readonly id: string;
  /** ISO day of the first lesson. */
  readonly day: string;
  readonly title: string;
  readonly about: string;
}

/** How long before the day begins a calendar speaks up: in the afternoon before it, as RFC 5545 has it. */
const alarm = '-PT9H';

/** Gives an all-day entry two weeks after each lesson, as iCalendar text. */
export function remindersIcs(reminders: readonly Reminder[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Unsent//EN',
    ...reminders.flatMap(entry),
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

function entry({ id, day, title, about }: Reminder): readonly string[] {
  const from = daysAfter(day, daysToBooster);
  return [
    'BEGIN:VEVENT',
    `UID:${id}@unsent.invalid`,
    `DTSTAMP:${compact(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(daysAfter(from, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(about)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${alarm}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** No line is longer than 75 bytes; what goes on begins with a space. */
function folded(line: string): string[] {
  const rows: string[] = [];
  let row = '';
  const bytes = (text: string): number => new TextEncoder().encode(text).length;
  for (const sign of line) {
    if (bytes(row + sign) > 75) {
      rows.push(row);
      row = ' ';
    }
    row += sign;
  }
  return [...rows, row];
}
