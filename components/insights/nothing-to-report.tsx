import { ChartNoAxesColumn } from 'lucide-react';
import { EmptyState } from '@/components/shared/empty-state';
import { NoResult } from '@/components/shared/no-result';
import { ButtonLink } from '@/components/ui/button-link';
import type { ReportScope } from '@/lib/domain/analytics/vocabulary/report';
import { insightPaths } from './insight-paths';

/** No deal in what was asked about: of this selection, or of the process altogether. */
export function NothingToReport({ scope }: { scope: ReportScope }) {
  const { process, period, days, partner, region } = scope;
  const isNarrowed = days !== null || partner !== null || region !== null;
  if (!isNarrowed) {
    return (
      <EmptyState
        icon={ChartNoAxesColumn}
        title={`No deals in ${process.name} yet`}
        actions={<ButtonLink href={`/pipeline/${process.id}`}>Open the pipeline</ButtonLink>}
        className="min-h-80"
      >
        With the first deals this page shows what stands where. Times, win rate and velocity follow as deals are closed.
      </EmptyState>
    );
  }

  const all = insightPaths({ process, period: 'all_time', days: null, partner: null, region: null }).report();
  return (
    <NoResult
      title="No deals in this selection"
      actions={<ButtonLink href={all}>Show all time and all partners</ButtonLink>}
      className="min-h-80"
    >
      {period === 'days' ? 'Between these two days' : 'In this period'} nothing entered a stage, stands in one or was
      closed.
    </NoResult>
  );
}
