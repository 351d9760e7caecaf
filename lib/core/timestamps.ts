import { dayProblem } from './calendar-date.ts';
import { ok, refuse, type Result } from './result.ts';
import { instantOf } from './time-zone.ts';

/** How the day is written; a time may follow each. `iso` is the year first, with "-", "/" or ".". */
export const TIMESTAMP_FORMATS = ['iso', 'DD.MM.YYYY', 'DD-MM-YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY'] as const;

export type TimestampFormat = (typeof TIMESTAMP_FORMATS)[number];

export type TimestampReason =
  | 'timestamp.empty'
  | 'timestamp.not_a_date'
  | 'timestamp.ambiguous'
  | 'timestamp.no_such_day'
  | 'timestamp.no_such_time';

type Hint = { format?: TimestampFormat; timeZone?: string };

/**
 * Reads an instant from a spreadsheet or a database dump. Without a zone in the text it is the hint's (UTC when not
 * given), without a time it is midnight there. Days with slashes are read only in the format of the hint, since
 * 03/04/2026 is in March or in April. Precise to the millisecond, years 1900 to 2999. A refusal's details are the words for
 * the person.
 */
export function parseTimestamp(text: string, hint: Hint = {}): Result<Date, TimestampReason, string> {
  const written = text.trim();
  if (written === '') return refuse('timestamp.empty', 'There is no date here.');

  const [day = '', rest = ''] = splitDay(written);
  const parts = dayParts(day, formatOf(day, hint.format));
  if ('reason' in parts) return parts;

  const time = timeParts(rest);
  if (!time) return refuse('timestamp.no_such_time', 'Write the time as 14:05 or 14:05:30.');
  return ok(instantFrom(parts, time, hint.timeZone ?? 'UTC'));
}

/**
 * The one format in which all samples are dates, blank ones left aside; null when there is none or when the samples fit
 * two, as 03/04/2026 does: then the person is asked.
 */
export function guessTimestampFormat(samples: ReadonlyArray<string>): TimestampFormat | null {
  const written = samples.filter((sample) => sample.trim() !== '');
  if (written.length === 0) return null;

  const fitting = TIMESTAMP_FORMATS.filter((format) =>
    written.every((sample) => parseTimestamp(sample, { format }).ok),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

type DayParts = { year: number; month: number; day: number };
type Refusal = { ok: false; reason: TimestampReason; details: string };
type TimeParts = { ms: number; zoneMinutes: number | null };

function splitDay(written: string): ReadonlyArray<string> {
  return /^([\d./-]{8,10})(?:(?:T|,?\s+)(.*))?$/is.exec(written)?.slice(1) ?? [];
}

const DAY_SHAPES: Record<TimestampFormat, RegExp> = {
  iso: /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})$/,
  'DD.MM.YYYY': /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  'DD-MM-YYYY': /^(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})$/,
  'DD/MM/YYYY': /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
  'MM/DD/YYYY': /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/,
};

function formatOf(day: string, hinted?: TimestampFormat): TimestampFormat | 'ambiguous' | null {
  if (hinted) return hinted;
  const format = TIMESTAMP_FORMATS.find((each) => DAY_SHAPES[each].test(day));
  return format === 'DD/MM/YYYY' ? 'ambiguous' : (format ?? null);
}

function dayParts(day: string, format: TimestampFormat | 'ambiguous' | null): DayParts | Refusal {
  if (format === 'ambiguous') return refuse('timestamp.ambiguous', 'Say whether the day or the month comes first.');

  const found = format ? DAY_SHAPES[format].exec(day)?.groups : undefined;
  const parts = { year: Number(found?.year), month: Number(found?.month), day: Number(found?.day) };
  const isInRange = parts.year >= 1900 && parts.year <= 2999;
  if (!isInRange) return refuse('timestamp.not_a_date', 'Write a date such as 2026-11-30 or 30.11.2026.');

  const problem = dayProblem(parts.year, parts.month, parts.day);
  return problem ? refuse('timestamp.no_such_day', problem) : parts;
}

const TIME =
  /^(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:[.,](?<fraction>\d{1,9}))?)?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;

function timeParts(text: string): TimeParts | null {
  if (text.trim() === '') return { ms: 0, zoneMinutes: null };

  const found = TIME.exec(text.trim())?.groups;
  if (!found) return null;
  const hour = hourOf(Number(found.hour), found.half);
  const zoneMinutes = zoneMinutesOf(found.zone);
  if (hour === null || Math.abs(zoneMinutes ?? 0) > 14 * 60) return null;
  return { ms: hour * 3_600_000 + msPastHour(found), zoneMinutes };
}

function msPastHour({ minute, second = '0', fraction = '' }: Record<string, string | undefined>): number {
  return (Number(minute) * 60 + Number(second)) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function zoneMinutesOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (hours === undefined) return 0;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

function instantFrom({ year, month, day }: DayParts, { ms, zoneMinutes }: TimeParts, timeZone: string): Date {
  if (zoneMinutes !== null) return new Date(Date.UTC(year, month - 1, day) + ms - zoneMinutes * 60_000);

  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return new Date(instantOf(date, Math.floor(ms / 60_000), timeZone).getTime() + (ms % 60_000));
}
