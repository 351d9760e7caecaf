import type { CalendarDate } from './calendar-date.ts';
import { addDays, weekdayOf } from './dates.ts';
import { calendarDateIn, instantOf } from './time-zone.ts';

export type WorkingCalendar = {
  timeZone: string;
  /** 1 is Monday, 7 is Sunday. */
  workingDays: ReadonlyArray<number>;
  /** 'HH:mm'; a day that closes at '24:00' counts to its end. */
  opensAt: string;
  closesAt: string;
  holidays: ReadonlyArray<CalendarDate>;
};

/**
 * "48 hours on working days": every hour from Monday to Friday counts, none of the weekend's. With opening hours of
 * '09:00' to '17:00' only those count, and 48 hours are six days.
 */
export const HOURS_OF_WORKING_DAYS: WorkingCalendar = {
  timeZone: 'UTC',
  workingDays: [1, 2, 3, 4, 5],
  opensAt: '00:00',
  closesAt: '24:00',
  holidays: [],
};

/** More days off in a row than any calendar has: past it the calendar is taken to have no working day at all. */
const LONGEST_CLOSURE_DAYS = 400;

/**
 * The instant at which so many working hours (0 or more, fractions allowed) have passed since `from`. Hours are elapsed
 * ones: a day on which clocks change has as many as it has. Throws RangeError for a negative number of hours and for a
 * calendar that never opens.
 */
export function addWorkingHours(from: Date, hours: number, calendar: WorkingCalendar = HOURS_OF_WORKING_DAYS): Date {
  if (!(hours >= 0 && Number.isFinite(hours))) throw new RangeError(`can't add ${hours} working hours`);

  let left = Math.round(hours * 3_600_000);
  for (const { opens, closes } of openings(from, calendar)) {
    const starts = Math.max(opens, from.getTime());
    if (starts + left <= closes) return new Date(starts + left);
    left -= closes - starts;
  }
  throw new RangeError('this working calendar never opens');
}

/** The working time between two instants in milliseconds; negative when `to` is the earlier one. */
export function workingMsBetween(from: Date, to: Date, calendar: WorkingCalendar = HOURS_OF_WORKING_DAYS): number {
  if (to < from) return -workingMsBetween(to, from, calendar);

  let total = 0;
  for (const { opens, closes } of openings(from, calendar)) {
    if (opens >= to.getTime()) break;
    total += Math.min(closes, to.getTime()) - Math.max(opens, from.getTime());
  }
  return total;
}

type Opening = { opens: number; closes: number };

/** The openings that end after `from`, in order, without end unless the calendar stops opening. */
function* openings(from: Date, calendar: WorkingCalendar): Generator<Opening> {
  const { timeZone, holidays } = calendar;
  const [opensAt, closesAt] = [minutesOf(calendar.opensAt), minutesOf(calendar.closesAt)];
  let date = calendarDateIn(timeZone, from);

  for (let closedDays = 0; closedDays < LONGEST_CLOSURE_DAYS; closedDays += 1, date = addDays(date, 1)) {
    if (!calendar.workingDays.includes(weekdayOf(date)) || holidays.includes(date)) continue;

    const opens = instantOf(date, opensAt, timeZone).getTime();
    const closes = instantOf(date, closesAt, timeZone).getTime();
    if (closes <= Math.max(opens, from.getTime())) continue;

    yield { opens, closes };
    closedDays = 0;
  }
}

function minutesOf(clock: string): number {
  const [, hours, minutes] = /^(\d{2}):([0-5]\d)$/.exec(clock)?.map(Number) ?? [];
  const total = (hours ?? NaN) * 60 + (minutes ?? NaN);
  if (!(total <= 24 * 60)) throw new RangeError(`"${clock}" is not a time such as 09:00`);
  return total;
}
