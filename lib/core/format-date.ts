import type { CalendarDate } from './calendar-date.ts';

const DAY = { day: 'numeric', month: 'short' } as const;
const TIME = { hour: '2-digit', minute: '2-digit' } as const;

const STYLES = {
  /** 30 Nov */
  short: DAY,
  /** 30 Nov 2026 */
  long: { ...DAY, year: 'numeric' },
  /** Mon 30 Nov */
  weekday: { ...DAY, weekday: 'short' },
  /** 10:45 */
  time: TIME,
  /** 23 Nov 2026, 10:45 */
  exact: { ...DAY, year: 'numeric', ...TIME },
  /** Wed 25 Nov, 10:45 – for deadlines */
  deadline: { ...DAY, weekday: 'short', ...TIME },
  /** Nov 2026 */
  month: { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof STYLES;

type FormatOptions = { locale?: string; timeZone?: string; style?: DateStyle };

/**
 * A day or an instant in words. A day of the calendar is the same day everywhere, so the zone counts for instants only.
 * Months have three letters, also September, which British English writes with four. Throws RangeError for an invalid date.
 */
export function formatDate(date: Date | CalendarDate, options: FormatOptions = {}): string {
  const { locale = 'en-GB', timeZone = 'UTC', style = 'short' } = options;
  const words =
    typeof date === 'string'
      ? formatter(locale, 'UTC', style).format(new Date(`${date}T00:00:00Z`))
      : formatter(locale, timeZone, style).format(date);
  return locale.startsWith('en') ? words.replace('Sept', 'Sep') : words;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, timeZone: string, style: DateStyle): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${style}`;
  const known = formatters.get(key);
  if (known) return known;

  const made = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone });
  formatters.set(key, made);
  return made;
}
