import type { CalendarDate } from './calendar-date.ts';

const DAY_MS = 86_400_000;

/** The instant at which clocks in the zone show this day and time; `minutes` counts from midnight and may pass the day's end. */
export function instantOf(date: CalendarDate, minutes: number, timeZone: string): Date {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  const before = offsetMs(wall - DAY_MS, timeZone);
  const after = offsetMs(wall + DAY_MS, timeZone);

  // A time that occurs twice means its first occurrence; one that is skipped means as long after the jump.
  const isAfterChange = offsetMs(wall - before, timeZone) !== before && offsetMs(wall - after, timeZone) === after;
  return new Date(wall - (isAfterChange ? after : before));
}

/** The day that calendars in the zone show at this instant. */
export function calendarDateIn(timeZone: string, instant: Date): CalendarDate {
  return new Date(instant.getTime() + offsetMs(instant.getTime(), timeZone)).toISOString().slice(0, 10);
}

export function startOfDay(date: CalendarDate, timeZone: string): Date {
  return instantOf(date, 0, timeZone);
}

/** Whether this machine knows the IANA zone, e.g. "Europe/Berlin". */
export function isTimeZone(name: string): boolean {
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}

/** How far the zone's clocks are ahead of UTC at this instant, in milliseconds. */
function offsetMs(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;

  const parts = formatterOf(timeZone).formatToParts(instant);
  const figure = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value);
  const wall = Date.UTC(
    figure('year'),
    figure('month') - 1,
    figure('day'),
    figure('hour'),
    figure('minute'),
    figure('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;

  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', second: 'numeric', ...numeric });
  formatters.set(timeZone, made);
  return made;
}
