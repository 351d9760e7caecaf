import type { CalendarDate } from '@/lib/core/calendar-date';
import { addMonths } from '@/lib/core/dates';

/** A year further ahead than this is a slip of the keyboard. */
const FURTHEST_MONTHS = 60;

/** What is wrong with an expected order date, in words for its field; null when nothing is. Days compare as text. */
export function orderDateProblem(closeDate: CalendarDate, today: CalendarDate): string | null {
  if (closeDate < today) return 'This day has passed. Choose today or a later day.';
  if (closeDate > addMonths(today, FURTHEST_MONTHS)) return 'This is more than five years away. Check the year.';
  return null;
}
