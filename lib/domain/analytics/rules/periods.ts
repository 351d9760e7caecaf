import type { CalendarDate } from '@/lib/core/calendar-date';
import { addDays, addMonths, daysBetween } from '@/lib/core/dates';
import { periodOf, type Period } from '@/lib/core/periods';
import { USUAL_PERIOD, type InsightPeriod } from '@/lib/domain/analytics/vocabulary/filter';

type Asked = { period?: InsightPeriod | undefined; from?: CalendarDate | undefined; to?: CalendarDate | undefined };

export type Asking = { period: InsightPeriod; days: Period | null };

/** Days given on both sides win over a period's name; without either it is the last 12 months. */
export function asking({ period = USUAL_PERIOD, from, to }: Asked, today: CalendarDate): Asking {
  if (from !== undefined && to !== undefined) return { period: 'days', days: { from, to } };
  if (period === 'all_time') return { period, days: null };
  // Days without their bounds can't be asked for: the schema refuses them.
  const named = period === 'days' ? USUAL_PERIOD : period;
  return { period: named, days: periodOf(named, today) };
}

/** As long a period, right before: the year before a year, else as many days. */
export function periodBefore(days: Period): Period {
  const to = addDays(days.from, -1);
  const isYear = addDays(addMonths(days.from, 12), -1) === days.to;
  return { from: isYear ? addMonths(days.from, -12) : addDays(days.from, -daysBetween(days.from, days.to) - 1), to };
}
