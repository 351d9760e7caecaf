import { addDays } from '@/lib/core/dates';
import { periodOf, type Period, type PeriodKey } from '@/lib/core/periods';
import type { Closing } from '@/lib/domain/opportunities/vocabulary';

/** The days a choice of the filter stands for; an open end is null. */
export function closingDays(closing: Exclude<Closing, 'undated'>, today: string): Partial<Period> {
  if (closing === 'overdue') return { to: addDays(today, -1) };
  if (closing !== 'this_or_next_quarter') return periodOf(closing satisfies PeriodKey, today);
  return { from: periodOf('this_quarter', today).from, to: periodOf('next_quarter', today).to };
}
