/** A day without a time or a zone, 'YYYY-MM-DD'. Days compare as strings. */
export type CalendarDate = string;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Why this is not a day of the calendar, in words that help to write one; null when it is. Years 1900 to 2999. */
export function calendarDateProblem(text: string): string | null {
  if (text === '') return 'Choose a day.';

  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return 'Write a date such as 2026-11-30.';
  if (year < 1900 || year > 2999) return 'Check the year of this date.';
  return dayProblem(year, month, day);
}

/** The same for the parts of a date read in some other format. */
export function dayProblem(year: number, month: number, day: number): string | null {
  const name = MONTHS[month - 1];
  if (name === undefined) return 'A month is a number from 1 to 12.';
  if (day < 1) return 'A day is a number from 1 to 31.';

  const last = daysInMonth(year, month);
  if (day <= last) return null;
  if (month === 2) return `February ${year} has ${last} days. Write ${last} Feb or choose a day.`;
  return `${name} has ${last} days. Write ${last} ${name.slice(0, 3)} or choose a day.`;
}

/** `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isCalendarDate(text: string): boolean {
  return calendarDateProblem(text) === null;
}
