import type { CalendarDate } from './calendar-date.ts';
import { addDays, addMonths } from './dates.ts';
import { formatDate } from './format-date.ts';
import { startOfDay } from './time-zone.ts';

/** Days `from` to `to`, both included. */
export type Period = { from: CalendarDate; to: CalendarDate };

export const PERIOD_LABELS = {
  this_month: 'This month',
  last_month: 'Last month',
  this_quarter: 'This quarter',
  last_quarter: 'Last quarter',
  next_quarter: 'Next quarter',
  this_year: 'This year',
  last_year: 'Last year',
  last_30_days: 'Last 30 days',
  last_90_days: 'Last 90 days',
  last_12_months: 'Last 12 months',
} as const;

export type PeriodKey = keyof typeof PERIOD_LABELS;

export const PERIOD_KEYS = Object.keys(PERIOD_LABELS) as ReadonlyArray<PeriodKey>;

/** The days a period name stands for today. "Last" counts back from today, which is included; months, quarters and years are the calendar's. */
export function periodOf(key: PeriodKey, today: CalendarDate): Period {
  return PERIODS[key](today);
}

const PERIODS: Record<PeriodKey, (today: CalendarDate) => Period> = {
  this_month: (today) => months(firstOfMonth(today), 1),
  last_month: (today) => months(addMonths(firstOfMonth(today), -1), 1),
  this_quarter: (today) => months(firstOfQuarter(today), 3),
  last_quarter: (today) => months(addMonths(firstOfQuarter(today), -3), 3),
  next_quarter: (today) => months(addMonths(firstOfQuarter(today), 3), 3),
  this_year: (today) => months(firstOfYear(today), 12),
  last_year: (today) => months(addMonths(firstOfYear(today), -12), 12),
  last_30_days: (today) => ({ from: addDays(today, -29), to: today }),
  last_90_days: (today) => ({ from: addDays(today, -89), to: today }),
  last_12_months: (today) => ({ from: addDays(addMonths(today, -12), 1), to: today }),
};

/** The instants of a period in a zone, for comparing with timestamps: at or after `from` and before `before`. */
export function instantsOf({ from, to }: Period, timeZone: string): { from: Date; before: Date } {
  return { from: startOfDay(from, timeZone), before: startOfDay(addDays(to, 1), timeZone) };
}

/** The first days of the months a period touches, for charts by month. */
export function monthsIn({ from, to }: Period): ReadonlyArray<CalendarDate> {
  const firsts: Array<CalendarDate> = [];
  for (let first = firstOfMonth(from); first <= to; first = addMonths(first, 1)) firsts.push(first);
  return firsts;
}

/** "1 Oct to 31 Dec 2026", with both years when they differ. */
export function periodLabel({ from, to }: Period, locale = 'en-GB'): string {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return `${formatDate(from, { locale, style: isOneYear ? 'short' : 'long' })} to ${formatDate(to, { locale, style: 'long' })}`;
}

/** "Q4 2026". */
export function quarterLabel(date: CalendarDate): string {
  return `Q${Math.ceil(Number(date.slice(5, 7)) / 3)} ${date.slice(0, 4)}`;
}

export function firstOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01`;
}

export function firstOfQuarter(date: CalendarDate): CalendarDate {
  const monthOfQuarter = (Number(date.slice(5, 7)) - 1) % 3;
  return addMonths(firstOfMonth(date), -monthOfQuarter);
}

function firstOfYear(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 4)}-01-01`;
}

function months(from: CalendarDate, count: number): Period {
  return { from, to: addDays(addMonths(from, count), -1) };
}
