import { LeadFilter } from '@/components/leads/list/lead-filter';
import { leadColumns } from '@/components/leads/list/lead-columns';
import { LeadListHeader } from '@/components/leads/list/lead-list-header';
import { NewLeadLink } from '@/components/leads/list/new-lead-link';
import { NoLeads } from '@/components/leads/list/no-leads';
import { LeadTabs } from '@/components/leads/lead-tabs';
import { DataTable } from '@/components/shared/data-table';
import { PageBody } from '@/components/shared/page-body';
import { Pager } from '@/components/shared/pager';
import { listLeads } from '@/lib/domain/leads/queries';
import { listLeads as listSchema } from '@/lib/domain/leads/schema';
import { leadHref } from '@/lib/domain/leads/vocabulary';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { fromAddress, type SearchParams } from '@/lib/platform/from-address';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Leads' };

export default async function LeadsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const viewer = await vendorPage();
  const address = await searchParams;
  const list = await listLeads(viewer, fromAddress(listSchema, address));
  const { timeZone, locale } = await getWorkspace(viewer, {});
  const editable = can(viewer, 'lead.create');

  return (
    <>
      <LeadListHeader counts={list.counts} editable={editable} />
      <LeadTabs current="/leads" />
      <LeadFilter sources={list.sources} />
      <PageBody measure="full">
        <DataTable
          label="Leads"
          columns={leadColumns('vendor', { now: list.now, timeZone, locale })}
          rows={list.items}
          rowKey={({ id }) => id}
          rowHref={({ id }) => leadHref('vendor', id)}
          instead={<NoLeads filtered={list.sources.length > 0} add={editable ? <NewLeadLink /> : null} />}
        />
        <Pager path="/leads" address={address} total={list.total} limit={50} />
      </PageBody>
    </>
  );
}
