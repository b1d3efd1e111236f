/** The files that leave a lesson: itself, its report as a table, a reminder. Their names say nothing. */
import { lessonText } from '../classroom/lesson/lesson-file.ts';
import type { Report } from '../classroom/lesson/lesson-report.ts';
import type { ClassRecord } from '../classroom/lesson/record.ts';
import { remindersIcs } from './calendar.ts';
import { type ReportWords, reportCsv } from './report-csv.ts';
import { saveFile } from './save-file.ts';

export function saveReport(report: Report, words: ReportWords): void {
  saveFile(`lesson-${report.record.day}.csv`, 'text/csv', reportCsv(report, words));
}

/** One file for all of them, each under the name that its class has here. */
export function saveReminders(
  lessons: readonly Pick<ClassRecord, 'id' | 'day' | 'name'>[],
  words: ReportWords,
): void {
  const about = words.ui('class.reminder-about');
  const reminders = lessons.map(({ id, day, name }) => {
    const title = words.ui(name === '' ? 'class.reminder' : 'class.reminder-of', { name });
    return { id, day, title, about };
  });
  saveFile('reminder.ics', 'text/calendar', remindersIcs(reminders));
}

/** To be opened again on another computer. */
export function saveLesson(record: ClassRecord): void {
  saveFile(`lesson-${record.day}.json`, 'application/json', lessonText(record));
}
