import Link from 'next/link';
import { OVERDUE, UNDATED, type MonthValue } from '@/lib/domain/analytics/vocabulary/report';
import { compactMoney } from './figure-words';
import type { InsightPaths } from './insight-paths';
import { besides } from './month-series';

type ValueBesidesProps = { months: ReadonlyArray<MonthValue>; currency: string; paths: InsightPaths };

/** Open value that stands in no month: its day has passed, or it has none. */
export function ValueBesides({ months, currency, paths }: ValueBesidesProps) {
  const { overdue, undated } = besides(months);
  if (overdue === 0n && undated === 0n) return null;

  return (
    <p className="pt-2 text-xs text-text-2">
      Not drawn:{' '}
      {overdue > 0n ? (
        <Link href={paths.deals('month_open', { month: OVERDUE })} className="link">
          {compactMoney(String(overdue), currency)} whose day has passed
        </Link>
      ) : null}
      {overdue > 0n && undated > 0n ? ' and ' : null}
      {undated > 0n ? (
        <Link href={paths.deals('month_open', { month: UNDATED })} className="link">
          {compactMoney(String(undated), currency)} without a day
        </Link>
      ) : null}
      .
    </p>
  );
}
