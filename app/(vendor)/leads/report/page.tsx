import { LeadTabs } from '@/components/leads/lead-tabs';
import { ReportTables } from '@/components/leads/report/report-tables';
import { FilterSentence } from '@/components/shared/filter-sentence';
import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { UrlFilterPart } from '@/components/shared/url-filter-part';
import { readLeadReport } from '@/lib/domain/leads/report/queries';
import { reportInput } from '@/lib/domain/leads/report/schema';
import { fromAddress, type SearchParams } from '@/lib/platform/from-address';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Leads, report' };

const PERIODS = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: '12 months' },
];

export default async function LeadReportPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const viewer = await vendorPage();
  const report = await readLeadReport(viewer, fromAddress(reportInput, await searchParams));

  return (
    <>
      <PageHeader title="Leads" />
      <LeadTabs current="/leads/report" />
      <FilterSentence>
        Leads that came in during the last <UrlFilterPart param="days" label="Period" options={PERIODS} neutral="90" />
      </FilterSentence>
      <PageBody measure="full">
        <ReportTables report={report} />
        <p className="mt-6 max-w-[72ch] text-xs text-text-3">
          Accepted is of the leads that were offered or given; called in time of those accepted, before the second timer
          ran out; converted of the closed ones, as open ones may still be. Times are medians by the clock on the wall.
        </p>
      </PageBody>
    </>
  );
}
