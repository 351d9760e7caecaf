import { ReportSkeleton } from '@/components/insights/report-skeleton';
import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';

export default function InsightsLoading() {
  return (
    <>
      <PageHeader title="Insights" />
      <PageBody measure="none">
        <ReportSkeleton />
      </PageBody>
    </>
  );
}
