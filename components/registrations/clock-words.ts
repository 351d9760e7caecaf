import { daysBetween } from '@/lib/core/dates';
import { formatDate } from '@/lib/core/format-date';
import { calendarDateIn } from '@/lib/core/time-zone';
import type { ClockView } from '@/lib/domain/registrations/views/schema';
import type { Place } from './place';

export type ClockTone = 'plain' | 'warn' | 'bad';

/** Where the hours turn amber and red, as shares of the whole. The bar marks the same places. */
export const WARN_FROM = 0.5;
export const BAD_FROM = 0.8;

/** How much of the time is used, 0 to 1. */
export function usedShare({ leftMs, totalMs }: Pick<ClockView, 'leftMs' | 'totalMs'>): number {
  return Math.min(1, Math.max(0, 1 - leftMs / totalMs));
}

export function clockTone(clock: Pick<ClockView, 'leftMs' | 'totalMs'>): ClockTone {
  const used = usedShare(clock);
  if (used >= BAD_FROM) return 'bad';
  return used >= WARN_FROM ? 'warn' : 'plain';
}

/** Working time is told in hours, never in days: "44 h 50 min", "31 h", "20 min". */
export function workingHours(milliseconds: number): string {
  const minutes = Math.floor(Math.max(0, milliseconds) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

export const toneText: Record<ClockTone, string> = {
  plain: '',
  warn: 'font-semibold text-warn-text',
  bad: 'font-semibold text-bad-text',
};

/** A deadline says its clock time: "today 14:02", "Wed 10:45", "4 Dec, 10:45". */
export function deadlineWords(dueAt: string, { now, timeZone, locale }: Place): string {
  const at = new Date(dueAt);
  const time = formatDate(at, { timeZone, locale, style: 'time' });
  const days = daysBetween(calendarDateIn(timeZone, new Date(now)), calendarDateIn(timeZone, at));
  if (days === 0) return `today ${time}`;
  if (days > 0 && days < 6)
    return `${new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short' }).format(at)} ${time}`;
  return `${formatDate(at, { timeZone, locale, style: 'short' })}, ${time}`;
}
