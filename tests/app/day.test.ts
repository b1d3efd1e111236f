import { expect, it } from 'vitest';
import { dayOf } from '../../src/app/day.ts';

/** A moment as a device sees it that is so many hours ahead of Greenwich, wherever the test runs. */
function momentOn(hoursAhead: number, utc: string): Date {
  const there = new Date(Date.parse(utc) + hoursAhead * 3_600_000);
  return Object.assign(new Date(utc), {
    getFullYear: () => there.getUTCFullYear(),
    getMonth: () => there.getUTCMonth(),
    getDate: () => there.getUTCDate(),
  });
}

it('is the day of the device, a morning in Sydney and an evening in New York too', () => {
  expect(dayOf(momentOn(11, '2026-11-21T22:30:00Z'))).toBe('2026-11-22');
  expect(dayOf(momentOn(-5, '2026-11-23T01:30:00Z'))).toBe('2026-11-22');
  expect(dayOf(momentOn(0, '2026-11-22T12:00:00Z'))).toBe('2026-11-22');
});

it('turns months and years with the device, and writes them with two and four digits', () => {
  expect(dayOf(momentOn(14, '2026-12-31T20:00:00Z'))).toBe('2027-01-01');
  expect(dayOf(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
