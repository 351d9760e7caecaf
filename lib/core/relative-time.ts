import type { CalendarDate } from './calendar-date.ts';
import { daysBetween } from './dates.ts';
import { formatDate } from './format-date.ts';
import { calendarDateIn } from './time-zone.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Place = { timeZone?: string; locale?: string };

/** A span in at most two units: "27 min", "3 h 10 min", "1 d 5 h", "12 d". Negative spans count as nothing. */
export function duration(milliseconds: number): string {
  const span = Math.max(0, milliseconds);
  if (span < HOUR) return `${Math.floor(span / MINUTE)} min`;
  if (span < DAY) return twoUnits(span, { unit: HOUR, name: 'h', part: MINUTE, partName: 'min' });
  if (span < 3 * DAY) return twoUnits(span, { unit: DAY, name: 'd', part: HOUR, partName: 'h' });
  return `${Math.floor(span / DAY)} d`;
}

/** What is left until a deadline, "3 h 10 min", or how far it is behind, "2 h late". Its exact time stands beside it. */
export function timeLeft(deadline: Date, now: Date): string {
  const left = deadline.getTime() - now.getTime();
  return left >= 0 ? duration(left) : `${wholeUnit(-left)} late`;
}

/** When a task of a day is due, short enough for a card: "6 d late", "today", "Tue", "30 Nov", "4 Nov 2027". */
export function dueWords(date: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, date);
  if (days < 0) return `${-days} d late`;
  if (days === 0) return 'today';
  if (days < 7) return formatDate(date, { style: 'weekday' }).slice(0, 3);
  return formatDate(date, { style: date.slice(0, 4) === today.slice(0, 4) ? 'short' : 'long' });
}

/** For how long something has been so: "since 10:45" today, "since Fri" this week, "since 4 Nov" before. */
export function since(instant: Date, now: Date, { timeZone = 'UTC', locale = 'en-GB' }: Place = {}): string {
  const days = daysBetween(calendarDateIn(timeZone, instant), calendarDateIn(timeZone, now));
  if (days <= 0) return `since ${formatDate(instant, { timeZone, locale, style: 'time' })}`;
  if (days < 7) return `since ${new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short' }).format(instant)}`;
  return `since ${dayIn(instant, now, { timeZone, locale })}`;
}

/**
 * When something happened or will: "now", "27 min ago", "today 10:45", "yesterday 16:40", "19 Nov", "4 Nov 2025" – and
 * ahead "in 20 min", "today 17:00", "tomorrow 09:00", "30 Nov".
 */
export function relativeTime(instant: Date, now: Date, { timeZone = 'UTC', locale = 'en-GB' }: Place = {}): string {
  const ahead = instant.getTime() - now.getTime();
  if (Math.abs(ahead) < MINUTE) return 'now';
  if (Math.abs(ahead) < HOUR) return ahead < 0 ? `${duration(-ahead)} ago` : `in ${duration(ahead)}`;

  const days = daysBetween(calendarDateIn(timeZone, now), calendarDateIn(timeZone, instant));
  const name = NEAR_DAYS[days];
  if (name) return `${name} ${formatDate(instant, { timeZone, locale, style: 'time' })}`;
  return dayIn(instant, now, { timeZone, locale });
}

const NEAR_DAYS: Record<number, string> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' };

/** The year is said only where it isn't this one. */
function dayIn(instant: Date, now: Date, { timeZone, locale }: Required<Place>): string {
  const isThisYear = calendarDateIn(timeZone, instant).slice(0, 4) === calendarDateIn(timeZone, now).slice(0, 4);
  return formatDate(instant, { timeZone, locale, style: isThisYear ? 'short' : 'long' });
}

function wholeUnit(span: number): string {
  if (span < HOUR) return `${Math.floor(span / MINUTE)} min`;
  return span < DAY ? `${Math.floor(span / HOUR)} h` : `${Math.floor(span / DAY)} d`;
}

type Units = { unit: number; name: string; part: number; partName: string };

function twoUnits(span: number, { unit, name, part, partName }: Units): string {
  const rest = Math.floor((span % unit) / part);
  const whole = `${Math.floor(span / unit)} ${name}`;
  return rest === 0 ? whole : `${whole} ${rest} ${partName}`;
}
