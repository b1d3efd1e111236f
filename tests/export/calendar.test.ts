import { expect, it } from 'vitest';
import { remindersIcs } from '../../src/export/calendar.ts';

const lesson = { id: 'a1', day: '2026-12-20', title: 'Class: second short lesson', about: 'x' };

it('stands two weeks after the lesson, over the end of a year, and speaks up the day before', () => {
  const text = remindersIcs([lesson]);
  expect(text).toContain('DTSTART;VALUE=DATE:20270103\r\n');
  expect(text).toContain('DTEND;VALUE=DATE:20270104\r\n');
  expect(text).toContain('TRIGGER:-PT9H\r\n');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

it('has every class of a week as an entry of its own, in one calendar', () => {
  const names = ['8a', '8b', '8c', '8d'];
  const text = remindersIcs(
    names.map((name, at) => ({ ...lesson, id: name, day: `2026-12-0${at + 1}`, title: name })),
  );
  expect(text.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  expect(new Set(text.match(/UID:.*/g)).size).toBe(4);
  for (const name of names) expect(text).toContain(`SUMMARY:${name}\r\n`);
});

it('escapes what means something in a calendar, and folds long lines by bytes', () => {
  const text = remindersIcs([{ ...lesson, title: 'a, b; c\\d\ne', about: 'é'.repeat(100) }]);
  expect(text).toContain('SUMMARY:a\\, b\\; c\\\\d\\ne');
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});
