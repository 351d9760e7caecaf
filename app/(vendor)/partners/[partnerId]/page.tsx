import type { Metadata } from 'next';
import { HealthWords } from '@/components/partners/health-words';
import { OpenDeals } from '@/components/partners/open-deals';
import { PartnerHeading } from '@/components/partners/partner-heading';
import { PartnerPeople } from '@/components/partners/partner-people';
import { PartnerRecord } from '@/components/partners/partner-record';
import { partnerStats } from '@/components/partners/partner-stats';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { StatStrip } from '@/components/shared/stat-strip';
import { listOpportunities } from '@/lib/domain/opportunities/list/queries';
import { listPartnerPeople } from '@/lib/domain/partners/people/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { findPartner } from './find-partner';

type PartnerPageProps = { params: Promise<{ partnerId: string }> };

export async function generateMetadata({ params }: PartnerPageProps): Promise<Metadata> {
  return { title: (await findPartner((await params).partnerId)).name };
}

export default async function PartnerPage({ params }: PartnerPageProps) {
  const viewer = await vendorPage();
  const partner = await findPartner((await params).partnerId);
  const { id, name, health } = partner;
  const { currency, timeZone } = await getWorkspace(viewer, {});
  const deals = await listOpportunities(viewer, { partner: id, kind: 'open', limit: 8 });
  const staff = await listPartnerPeople(viewer, { partnerId: id });
  const now = new Date();

  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Partners', href: '/partners' }]} current={name} />
      <PageBody measure="text">
        <PartnerHeading partner={partner} timeZone={timeZone} editable={can(viewer, 'partner.update')} />
        <div className="my-3.5 text-base">{health ? <HealthWords health={health} /> : null}</div>
        <StatStrip label="Figures" stats={partnerStats(partner, currency)} />
        <div className="mt-5 grid gap-8 lg:grid-cols-[minmax(0,1fr)_292px]">
          <OpenDeals partnerId={id} deals={deals} now={now} />
          <aside className="flex flex-col gap-6 lg:border-l lg:pl-7">
            <PartnerPeople
              {...{ partner, staff, now, timeZone }}
              manages={can(viewer, 'partner.invite')}
              viewerId={viewer.userId}
            />
            <PartnerRecord partner={partner} />
          </aside>
        </div>
      </PageBody>
    </>
  );
}
