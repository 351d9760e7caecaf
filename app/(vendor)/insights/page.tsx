import { notFound } from 'next/navigation';
import { InsightsFilter } from '@/components/insights/insights-filter';
import { InsightsHeader } from '@/components/insights/insights-header';
import { NoProcess } from '@/components/insights/no-process';
import { NothingToReport } from '@/components/insights/nothing-to-report';
import { Report } from '@/components/insights/report';
import { PageBody } from '@/components/shared/page-body';
import { getPartnerReport, getReport } from '@/lib/domain/analytics/queries';
import { hasDeals } from '@/lib/domain/analytics/rules/has-deals';
import { listChoices } from '@/lib/domain/opportunities/list/queries';
import type { SearchParams } from '@/lib/platform/from-address';
import { orNull } from '@/lib/platform/or-null';
import { vendorPage } from '@/lib/platform/session';
import { askedReport } from './asked';

export const metadata = { title: 'Insights' };

export default async function InsightsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const viewer = await vendorPage();
  const [address, choices] = await Promise.all([searchParams, listChoices(viewer, {})]);
  const [first] = choices.processes;
  if (!first) return <NoProcess />;

  const asked = askedReport(address, first.id);
  const [report, partners] = await Promise.all([
    orNull(getReport(viewer, asked)),
    orNull(getPartnerReport(viewer, asked)),
  ]);
  if (!report || !partners) notFound();

  return (
    <>
      <InsightsHeader scope={report} filter={<InsightsFilter choices={choices} scope={report} />} />
      <PageBody measure="none">
        {hasDeals(report) ? (
          <Report report={report} partners={partners} areAllPartnersShown={address.partners === 'all'} />
        ) : (
          <NothingToReport scope={report} />
        )}
      </PageBody>
    </>
  );
}
