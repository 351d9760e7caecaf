import { leadColumns } from '@/components/leads/list/lead-columns';
import { NoOwnLeads } from '@/components/leads/portal/no-own-leads';
import { OffersSection } from '@/components/leads/portal/offers-section';
import { DataTable } from '@/components/shared/data-table';
import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { Pager } from '@/components/shared/pager';
import { listOffers } from '@/lib/domain/leads/offers/queries';
import { listLeads } from '@/lib/domain/leads/queries';
import { listLeads as listSchema } from '@/lib/domain/leads/schema';
import { leadHref } from '@/lib/domain/leads/vocabulary';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { fromAddress, type SearchParams } from '@/lib/platform/from-address';
import { portalPage } from '@/lib/platform/session';

export const metadata = { title: 'Leads' };

export default async function PortalLeadsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const viewer = await portalPage();
  const address = await searchParams;
  const offers = await listOffers(viewer, { open: true });
  const list = await listLeads(viewer, { status: 'all', ...fromAddress(listSchema, address) });
  const { timeZone, locale } = await getWorkspace(viewer, {});
  const place = { timeZone, locale };

  return (
    <>
      <PageHeader
        title="Leads"
        facts={[
          { value: offers.items.length, label: 'offered to you' },
          { value: list.counts.working, label: 'yours' },
        ]}
      />
      <PageBody>
        <OffersSection offers={offers} {...place} />
        <DataTable
          label="Your leads"
          columns={leadColumns('partner', { now: offers.now, ...place })}
          rows={list.items}
          rowKey={({ id }) => id}
          rowHref={({ id }) => leadHref('partner', id)}
          instead={offers.items.length > 0 ? null : <NoOwnLeads />}
        />
        <Pager path="/portal/leads" address={address} total={list.total} limit={50} />
      </PageBody>
    </>
  );
}
