import { formatDate } from '@/lib/core/format-date';
import { EARLIER, OVERDUE, UNDATED, type MonthKey } from '@/lib/domain/analytics/vocabulary/report';

const ELSEWHERE: Readonly<Record<MonthKey, string>> = {
  [EARLIER]: 'Earlier',
  [OVERDUE]: 'Day has passed',
  [UNDATED]: 'No day yet',
};

export function monthWords(month: MonthKey): string {
  return ELSEWHERE[month] ?? formatDate(`${month}-01`, { style: 'month' });
}

/** "Sep": three letters, for axes. */
export function monthName(month: MonthKey): string {
  return formatDate(`${month}-01`, { style: 'month' }).slice(0, 3);
}
