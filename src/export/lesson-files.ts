/** The files that leave a lesson: itself, its report as a table, a reminder. Their names say nothing. */
import { lessonText } from '../classroom/lesson/lesson-file.ts';
import type { Report } from '../classroom/lesson/lesson-report.ts';
import type { ClassRecord } from '../classroom/lesson/record.ts';
import { reminderIcs } from './calendar.ts';
import { type ReportWords, reportCsv } from './report-csv.ts';
import { saveFile } from './save-file.ts';

export function saveReport(report: Report, words: ReportWords): void {
  saveFile(`lesson-${report.record.day}.csv`, 'text/csv', reportCsv(report, words));
}

export function saveReminder(lesson: { id: string; day: string }, words: ReportWords): void {
  const title = words.ui('class.reminder');
  const about = words.ui('class.reminder-about');
  const { id, day } = lesson;
  saveFile('reminder.ics', 'text/calendar', reminderIcs({ id, day, title, about }));
}

/** To be opened again on another computer. */
export function saveLesson(record: ClassRecord): void {
  saveFile(`lesson-${record.day}.json`, 'application/json', lessonText(record));
}
