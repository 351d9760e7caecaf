import { daysInMonth, isCalendarDate, type CalendarDate } from './calendar-date.ts';

const DAY_MS = 86_400_000;

/** Whole days from one day of the calendar to another, negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(utc(date) + days * DAY_MS);
}

/** The same day so many months on, or the last day of that month when it is shorter: 31 Jan + 1 is 28 Feb. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return calendarDate(first.getTime() + (Math.min(day, last) - 1) * DAY_MS);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(date: CalendarDate): number {
  return new Date(utc(date)).getUTCDay() || 7;
}

/** The elapsed days, with their fraction, between two instants. */
export function elapsedDays(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / DAY_MS;
}

function utc(date: CalendarDate): number {
  if (!isCalendarDate(date)) throw new RangeError(`"${date}" is not a day of the calendar`);
  return Date.parse(`${date}T00:00:00Z`);
}

function calendarDate(instant: number): CalendarDate {
  return new Date(instant).toISOString().slice(0, 10);
}
