import { EmptyState } from '@/components/shared/empty-state';
import type { Report } from '@/lib/domain/analytics/vocabulary/report';
import { ChartNoAxesColumn } from 'lucide-react';
import { insightPaths } from './insight-paths';
import { LazyValueChart } from './lazy-value-chart';
import { monthBars } from './month-series';
import { MonthTable } from './month-table';
import { ReportSection } from './report-section';
import { ValueBesides } from './value-besides';
import { ValueLegend } from './value-legend';

/** Won value by month, and what is expected by how certain it is. */
export function ValueSection({ report }: { report: Report }) {
  const { months, currency, today } = report;
  const bars = monthBars(months, today);
  const paths = insightPaths(report);

  return (
    <ReportSection
      title="Value by month"
      detail={`${currency}, won and expected`}
      figures={['months', 'won', 'open']}
      table={<MonthTable months={months} currency={currency} paths={paths} />}
    >
      {bars.length === 0 ? (
        <EmptyState icon={ChartNoAxesColumn} title="No value to draw">
          Nothing was won in this period, and no open deal has a day on which its order is expected.
        </EmptyState>
      ) : (
        <>
          <ValueLegend months={months} currency={currency} paths={paths} />
          <LazyValueChart bars={bars} currency={currency} today={today} />
        </>
      )}
      <ValueBesides months={months} currency={currency} paths={paths} />
    </ReportSection>
  );
}
