const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export type Place = { locale?: string | undefined; timeZone?: string | undefined };

/**
 * How people say when something was or will be: "now", "27 min ago", "3 h ago", "yesterday", "Fri", "12 Nov", "12 Nov 2025".
 * Days are those of the calendar in `timeZone`, not spans of 24 hours.
 */
export function relativeWords(at: Date, now: Date, place: Place = {}): string {
  const past = now.getTime() - at.getTime();
  const days = calendarDay(at, place) - calendarDay(now, place);
  if (days === 0 || Math.abs(past) < 6 * hour) return sameDay(past);
  if (days === -1) return 'yesterday';
  if (days === 1) return 'tomorrow';
  if (Math.abs(days) < 6) return part(at, place, { weekday: 'short' });

  return shortDate(at, now, place);
}

/** "12 Nov", with the year only when it isn't this one. */
export function shortDate(at: Date, now: Date, place: Place = {}): string {
  const sameYear = part(at, place, { year: 'numeric' }) === part(now, place, { year: 'numeric' });

  return part(at, place, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}

/** "Wed 25 Nov 2026, 10:45": what stands behind every relative time. */
export function exactTime(at: Date, place: Place = {}): string {
  return part(at, place, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

function sameDay(past: number): string {
  const span = Math.abs(past);
  if (span < minute) return 'now';
  const words = span < hour ? `${Math.floor(span / minute)} min` : `${Math.floor(span / hour)} h`;

  return past > 0 ? `${words} ago` : `in ${words}`;
}

/** The number of a calendar day, such that tomorrow's is one more than today's. */
function calendarDay(at: Date, place: Place): number {
  const iso = part(at, { ...place, locale: 'sv-SE' }, { year: 'numeric', month: '2-digit', day: '2-digit' });

  return Math.round(Date.parse(`${iso}T00:00:00Z`) / day);
}

function part(at: Date, { locale = 'en-GB', timeZone }: Place, fields: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...fields, ...(timeZone ? { timeZone } : {}) }).format(at);
}
