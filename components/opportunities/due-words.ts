import { daysBetween } from '@/lib/core/dates';
import { formatDate } from '@/lib/core/format-date';

/** When a step is due, short enough for a card: "6 d late", "today", "Tue", "30 Nov". */
export function dueWords(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days < 0) return `${-days} d late`;
  if (days === 0) return 'today';
  if (days < 7) return formatDate(day, { style: 'weekday' }).slice(0, 3);
  return formatDate(day, { style: day.slice(0, 4) === today.slice(0, 4) ? 'short' : 'long' });
}

export function isLate(day: string | null, today: string): boolean {
  return day !== null && day < today;
}
