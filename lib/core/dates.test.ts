import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, elapsedDays, weekdayOf } from './dates.ts';
import { formatDate } from './format-date.ts';

const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2900-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

test('days are counted on the calendar, over leap days and changes of the clock', () => {
  expect(daysBetween('2026-11-23', '2026-11-30')).toBe(7);
  expect(daysBetween('2026-11-30', '2026-11-23')).toBe(-7);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
  expect(elapsedDays(new Date('2026-11-23T00:00:00Z'), new Date('2026-11-24T12:00:00Z'))).toBe(1.5);
});

test('adding days and counting them back agree', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -1000, max: 1000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
      expect(weekdayOf(addDays(from, 7 * days))).toBe(weekdayOf(from));
    }),
  );
});

test('a month on is the same day, or the last of a shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2026-11-23', -12)).toBe('2025-11-23');
});

test('weekdays count from Monday', () => {
  expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(weekdayOf)).toEqual([1, 6, 7]);
  expect(() => weekdayOf('2026-11-31')).toThrow(RangeError);
});

test('dates read as in the design', () => {
  const instant = new Date('2026-11-25T09:45:00Z');
  const inBerlin = (style: Parameters<typeof formatDate>[1]) =>
    formatDate(instant, { timeZone: 'Europe/Berlin', ...style });

  expect(inBerlin({ style: 'deadline' })).toBe('Wed 25 Nov, 10:45');
  expect(inBerlin({ style: 'exact' })).toBe('25 Nov 2026, 10:45');
  expect(inBerlin({ style: 'time' })).toBe('10:45');
  expect(inBerlin({})).toBe('25 Nov');
  expect(inBerlin({ style: 'long', locale: 'de-DE' })).toBe('25. Nov. 2026');
  expect(formatDate('2026-11-30', { style: 'weekday', timeZone: 'America/New_York' })).toBe('Mon 30 Nov');
  expect(formatDate('2026-11-30', { style: 'month' })).toBe('Nov 2026');
  expect(() => formatDate('2026-13-01')).toThrow(RangeError);
});
