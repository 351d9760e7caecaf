import { describe, expect, test } from 'vitest';
import { calendarDateIn } from '@/lib/core/time-zone';
import { weekdayOf } from '@/lib/core/dates';
import type { WorkingCalendar } from '@/lib/core/working-time';
import { STEPS, stepReached } from './deadlines/rules';
import { msLeft, pauseClock, resumeClock, startClock } from './rules';

const HOUR = 3_600_000;
const PROMISE = 48;

const YEARS: ReadonlyArray<{ place: string; calendar: WorkingCalendar }> = [
  {
    place: 'Berlin with its holidays',
    calendar: working('Europe/Berlin', [
      ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-10-03'],
      ...['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31'],
    ] as WorkingCalendar['holidays']),
  },
  { place: 'New York', calendar: working('America/New_York', ['2026-07-03', '2026-11-26', '2026-12-25']) },
  { place: 'Lord Howe, whose clocks change by half an hour', calendar: working('Australia/Lord_Howe', []) },
  { place: 'Kathmandu, a quarter of an hour off', calendar: working('Asia/Kathmandu', []) },
];

function working(timeZone: string, holidays: WorkingCalendar['holidays']): WorkingCalendar {
  return { timeZone, workingDays: [1, 2, 3, 4, 5], opensAt: '00:00', closesAt: '24:00', holidays };
}

/** Every eleven hours of a year: each hour of the day comes up, and both nights on which clocks change. */
const INSTANTS = Array.from(
  { length: Math.floor((365 * 24) / 11) },
  (_unused, at) => new Date(Date.UTC(2026, 0, 1) + at * 11 * HOUR),
);

describe.each(YEARS)('over a year in $place', ({ calendar }) => {
  test('the whole promise is left at the beginning, and nothing of it at the deadline', () => {
    for (const now of INSTANTS) {
      const clock = startClock(now, PROMISE, calendar);
      expect(msLeft(clock, now, calendar)).toBe(PROMISE * HOUR);
      expect(msLeft(clock, clock.dueAt, calendar)).toBe(0);
    }
  });

  test('no deadline lies on a day off, but at its very beginning', () => {
    for (const now of INSTANTS) {
      const { dueAt } = startClock(now, PROMISE, calendar);
      const day = calendarDateIn(calendar.timeZone, new Date(dueAt.getTime() - 1));
      expect(calendar.workingDays, day).toContain(weekdayOf(day));
      expect(calendar.holidays).not.toContain(day);
    }
  });

  test('whoever sends later is never promised an earlier answer', () => {
    const deadlines = INSTANTS.map((now) => startClock(now, PROMISE, calendar).dueAt.getTime());
    expect(deadlines).toEqual(deadlines.toSorted((one, other) => one - other));
  });

  test('a question stops the clock for as long as it takes, over holidays and changes of the clocks alike', () => {
    for (const [at, sent] of INSTANTS.entries()) {
      const clock = startClock(sent, PROMISE, calendar);
      const asked = new Date(sent.getTime() + (at % 40) * HOUR);
      const answered = new Date(asked.getTime() + (at % 500) * HOUR);
      const left = msLeft(clock, asked, calendar);
      const resumed = resumeClock(pauseClock(clock, asked), answered, calendar);
      expect(msLeft(pauseClock(clock, asked), answered, calendar)).toBe(left);
      expect(msLeft(resumed, answered, calendar)).toBe(left);
    }
  });

  test('the steps come in their order, each once its share of the working time is used', () => {
    for (const sent of INSTANTS.filter((_instant, at) => at % 25 === 0)) {
      const clock = startClock(sent, PROMISE, calendar);
      const seen = Array.from({ length: 14 * 24 }, (_unused, hours) => {
        const leftMs = msLeft(clock, new Date(sent.getTime() + hours * HOUR), calendar);
        return stepReached({ leftMs, totalMs: PROMISE * HOUR });
      });
      const order = seen.filter((step) => step !== null);
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      expect([...new Set(order)]).toEqual([...STEPS]);
    }
  });
});
