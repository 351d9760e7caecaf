import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDateIn, instantOf, isTimeZone, startOfDay } from './time-zone.ts';

const zone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
);
const date = fc
  .date({ min: new Date('2000-01-02'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

test('the clock of a zone is followed through summer and winter', () => {
  expect(instantOf('2026-11-23', 645, 'Europe/Berlin').toISOString()).toBe('2026-11-23T09:45:00.000Z');
  expect(instantOf('2026-07-01', 645, 'Europe/Berlin').toISOString()).toBe('2026-07-01T08:45:00.000Z');
  expect(startOfDay('2026-03-29', 'Europe/Berlin').toISOString()).toBe('2026-03-28T23:00:00.000Z');
  expect(startOfDay('2026-03-30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T22:00:00.000Z');
});

test('a time that is skipped moves on, one that occurs twice is the first', () => {
  expect(instantOf('2026-03-29', 150, 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(instantOf('2026-10-25', 150, 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z');
});

test('an instant lies on different days in different zones', () => {
  const late = new Date('2026-11-30T23:30:00Z');

  expect(calendarDateIn('UTC', late)).toBe('2026-11-30');
  expect(calendarDateIn('Europe/Berlin', late)).toBe('2026-12-01');
  expect(calendarDateIn('America/New_York', late)).toBe('2026-11-30');
});

test('midnight of a day lies on that day, in every zone', () => {
  fc.assert(
    fc.property(date, zone, (day, timeZone) => {
      // Samoa left out 30 December 2011.
      fc.pre(!(timeZone === 'Pacific/Apia' && day === '2011-12-30'));
      expect(calendarDateIn(timeZone, startOfDay(day, timeZone))).toBe(day);
      expect(calendarDateIn(timeZone, new Date(startOfDay(day, timeZone).getTime() - 1)) < day).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('zones are known by name', () => {
  expect([isTimeZone('Europe/Berlin'), isTimeZone('UTC'), isTimeZone('Mars/Olympus'), isTimeZone('')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
