import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingHours, HOURS_OF_WORKING_DAYS, workingMsBetween, type WorkingCalendar } from './working-time.ts';

const office: WorkingCalendar = {
  timeZone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4, 5],
  opensAt: '09:00',
  closesAt: '17:00',
  holidays: ['2026-12-25'],
};

const after = (from: string, hours: number, calendar?: WorkingCalendar) =>
  addWorkingHours(new Date(from), hours, calendar).toISOString();

test('48 hours on working days end two days later at the same time', () => {
  expect(after('2026-11-23T10:45:00Z', 48)).toBe('2026-11-25T10:45:00.000Z');
});

test('the weekend does not count', () => {
  expect(after('2026-11-20T10:45:00Z', 48)).toBe('2026-11-24T10:45:00.000Z');
  expect(after('2026-11-21T10:45:00Z', 48)).toBe('2026-11-25T00:00:00.000Z');
  expect(after('2026-11-22T10:45:00Z', 1)).toBe('2026-11-23T01:00:00.000Z');
});

test('opening hours and holidays count where the calendar has them', () => {
  expect(after('2026-11-23T15:00:00Z', 2, office)).toBe('2026-11-24T09:00:00.000Z');
  expect(after('2026-12-24T15:00:00Z', 2, office)).toBe('2026-12-28T09:00:00.000Z');
  expect(after('2026-11-23T03:00:00Z', 0, office)).toBe('2026-11-23T08:00:00.000Z');
});

test('a change of the clock moves the opening hours, not their number', () => {
  expect(after('2026-03-27T15:00:00Z', 2, office)).toBe('2026-03-30T08:00:00.000Z');
  const everyDay = { ...HOURS_OF_WORKING_DAYS, timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5, 6, 7] };
  expect(after('2026-03-28T23:00:00Z', 24, everyDay)).toBe('2026-03-29T23:00:00.000Z');
});

test('time worked is measured between any two instants', () => {
  const hours = (from: string, to: string) => workingMsBetween(new Date(from), new Date(to), office) / 3.6e6;

  expect(hours('2026-11-20T15:00:00Z', '2026-11-23T09:00:00Z')).toBe(2);
  expect(hours('2026-11-23T09:00:00Z', '2026-11-20T15:00:00Z')).toBe(-2);
  expect(hours('2026-11-21T09:00:00Z', '2026-11-22T09:00:00Z')).toBe(0);
});

test('a calendar that makes no sense is refused instead of running for ever', () => {
  expect(() => after('2026-11-23T09:00:00Z', 1, { ...office, workingDays: [] })).toThrow(RangeError);
  expect(() => after('2026-11-23T09:00:00Z', 1, { ...office, closesAt: '08:00' })).toThrow(RangeError);
  expect(() => after('2026-11-23T09:00:00Z', 1, { ...office, opensAt: '9' })).toThrow(RangeError);
  expect(() => after('2026-11-23T09:00:00Z', -1)).toThrow(RangeError);
  expect(() => after('2026-11-23T09:00:00Z', Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

test('adding working hours and measuring them agree', () => {
  const from = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
  const calendar = fc.record<WorkingCalendar>({
    timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'),
    workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    opensAt: fc.constantFrom('00:00', '02:30', '09:00'),
    closesAt: fc.constantFrom('10:15', '17:00', '24:00'),
    holidays: fc.constantFrom([], ['2026-12-25', '2027-01-01']),
  });
  fc.assert(
    fc.property(from, fc.integer({ min: 0, max: 40_000_000 }), calendar, (start, ms, working) => {
      const end = addWorkingHours(start, ms / 3.6e6, working);
      expect(workingMsBetween(start, end, working)).toBe(ms);
      expect(end >= start).toBe(true);
    }),
    { numRuns: 500 },
  );
});
