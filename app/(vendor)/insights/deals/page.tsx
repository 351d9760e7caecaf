import { notFound } from 'next/navigation';
import { insightPaths } from '@/components/insights/insight-paths';
import { MetricDealsHeading } from '@/components/insights/metric-deals-heading';
import { metricDealColumns } from '@/components/insights/metric-deal-columns';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { DataTable } from '@/components/shared/data-table';
import { DownloadLink } from '@/components/shared/download-link';
import { NoResult } from '@/components/shared/no-result';
import { PageBody } from '@/components/shared/page-body';
import { Pager } from '@/components/shared/pager';
import { listMetricDeals } from '@/lib/domain/analytics/queries';
import { metricTitle } from '@/lib/domain/analytics/vocabulary/metrics';
import type { SearchParams } from '@/lib/platform/from-address';
import { orNull } from '@/lib/platform/or-null';
import { vendorPage } from '@/lib/platform/session';
import { askedDeals } from '../asked';

export const metadata = { title: 'Deals behind a figure' };

export default async function MetricDealsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const viewer = await vendorPage();
  const address = await searchParams;
  const asked = askedDeals(address);
  const found = asked && (await orNull(listMetricDeals(viewer, asked)));
  if (!found) notFound();

  const paths = insightPaths(found);
  const { stage, month, category } = asked;
  const subject = { ...(stage && { stage }), ...(month && { month }), ...(category && { category }) };
  return (
    <>
      <BreadcrumbHeader
        crumbs={[{ label: 'Insights', href: paths.report() }]}
        current={metricTitle(found.metric, found.stage)}
        controls={<DownloadLink href={paths.dealsFile(found.metric, subject)} />}
      />
      <PageBody measure="full">
        <MetricDealsHeading found={found} />
        <DataTable
          label="Deals"
          columns={metricDealColumns(found)}
          rows={found.rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/deals/${id}`}
          instead={<NoResult title="No deal is counted here">The figure is zero.</NoResult>}
        />
        <Pager path="/insights/deals" address={address} total={found.deals} limit={50} />
      </PageBody>
    </>
  );
}
