import { AddPartnerLink } from '@/components/partners/add-partner-link';
import { HowItGoesNote } from '@/components/partners/how-it-goes-note';
import { NoPartners } from '@/components/partners/no-partners';
import { PartnerAnswer } from '@/components/partners/partner-answer';
import { partnerColumns } from '@/components/partners/partner-columns';
import { partnerFacts } from '@/components/partners/partner-facts';
import { PartnerFilter } from '@/components/partners/partner-filter';
import { DataTable } from '@/components/shared/data-table';
import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { Pager } from '@/components/shared/pager';
import { listPartners } from '@/lib/domain/partners/queries';
import { listPartnersSchema } from '@/lib/domain/partners/schema';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { fromAddress, type SearchParams } from '@/lib/platform/from-address';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Partners' };

export default async function PartnersPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const viewer = await vendorPage();
  const address = await searchParams;
  const list = await listPartners(viewer, fromAddress(listPartnersSchema, address));
  const { timeZone } = await getWorkspace(viewer, {});
  const add = can(viewer, 'partner.create') ? <AddPartnerLink /> : null;

  return (
    <>
      <PageHeader title="Partners" facts={partnerFacts(list)} action={add} />
      <PartnerFilter regions={list.regions} />
      <PageBody measure="full">
        {list.total > 0 ? (
          <PartnerAnswer partners={list.partners} mayDecide={can(viewer, 'registration.approve')} />
        ) : null}
        <DataTable
          label="Partners"
          columns={partnerColumns({ currency: list.currency, now: new Date().toISOString(), timeZone })}
          rows={list.partners}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/partners/${id}`}
          rowHeight={44}
          instead={<NoPartners filtered={list.regions.length > 0} add={add} />}
        />
        {list.total > 0 ? <HowItGoesNote /> : null}
        <Pager path="/partners" address={address} total={list.total} limit={50} />
      </PageBody>
    </>
  );
}
