import { expect, it } from 'vitest';
import { reminderIcs } from '../../src/export/calendar.ts';

const lesson = { id: 'a1', day: '2026-12-20', title: 'Class: second short lesson', about: 'x' };

it('stands two weeks after the lesson, over the end of a year', () => {
  const text = reminderIcs(lesson);
  expect(text).toContain('DTSTART;VALUE=DATE:20270103\r\n');
  expect(text).toContain('DTEND;VALUE=DATE:20270104\r\n');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

it('escapes what means something in a calendar, and folds long lines by bytes', () => {
  const text = reminderIcs({ ...lesson, title: 'a, b; c\\d\ne', about: 'é'.repeat(100) });
  expect(text).toContain('SUMMARY:a\\, b\\; c\\\\d\\ne');
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});
