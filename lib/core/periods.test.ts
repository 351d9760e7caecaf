import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './dates.ts';
import { instantsOf, monthsIn, PERIOD_KEYS, periodLabel, periodOf, quarterLabel } from './periods.ts';

test('periods are the calendar’s, or count back from today', () => {
  const on = (key: Parameters<typeof periodOf>[0]) => Object.values(periodOf(key, '2026-11-23'));

  expect(on('this_month')).toEqual(['2026-11-01', '2026-11-30']);
  expect(on('last_month')).toEqual(['2026-10-01', '2026-10-31']);
  expect(on('this_quarter')).toEqual(['2026-10-01', '2026-12-31']);
  expect(on('last_quarter')).toEqual(['2026-07-01', '2026-09-30']);
  expect(on('next_quarter')).toEqual(['2027-01-01', '2027-03-31']);
  expect(on('this_year')).toEqual(['2026-01-01', '2026-12-31']);
  expect(on('last_year')).toEqual(['2025-01-01', '2025-12-31']);
  expect(on('last_30_days')).toEqual(['2026-10-25', '2026-11-23']);
  expect(on('last_12_months')).toEqual(['2025-11-24', '2026-11-23']);
});

test('every period has its days in order, and its last day belongs to it', () => {
  const today = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
  fc.assert(
    fc.property(fc.constantFrom(...PERIOD_KEYS), today, (key, day) => {
      const period = periodOf(key, day);
      const { from, before } = instantsOf(period, 'Europe/Berlin');
      const noonOfLastDay = new Date(`${period.to}T12:00:00Z`);
      expect(period.from <= period.to && from < before).toBe(true);
      expect(noonOfLastDay >= from && noonOfLastDay < before).toBe(true);
    }),
  );
});

test('a period has a name for people and months for charts', () => {
  expect(periodLabel(periodOf('this_quarter', '2026-11-23'))).toBe('1 Oct to 31 Dec 2026');
  expect(periodLabel(periodOf('last_12_months', '2026-11-23'))).toBe('24 Nov 2025 to 23 Nov 2026');
  expect(quarterLabel('2026-11-23')).toBe('Q4 2026');
  expect(monthsIn(periodOf('this_quarter', '2026-11-23'))).toEqual(['2026-10-01', '2026-11-01', '2026-12-01']);
});
