import type { Metadata } from 'next';
import { PartnerActivity } from '@/components/partners/partner-activity';
import { OpenDeals } from '@/components/partners/open-deals';
import { PartnerCertificates } from '@/components/partners/partner-certificates';
import { PartnerHeading } from '@/components/partners/partner-heading';
import { PartnerPeople } from '@/components/partners/partner-people';
import { PartnerRecord } from '@/components/partners/partner-record';
import { partnerStats } from '@/components/partners/partner-stats';
import { PartnerVerdict } from '@/components/partners/partner-verdict';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { StatStrip } from '@/components/shared/stat-strip';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { findPartner } from './find-partner';
import { readAround } from './read-around';

type PartnerPageProps = { params: Promise<{ partnerId: string }> };

export async function generateMetadata({ params }: PartnerPageProps): Promise<Metadata> {
  return { title: (await findPartner((await params).partnerId)).name };
}

export default async function PartnerPage({ params }: PartnerPageProps) {
  const viewer = await vendorPage();
  const partner = await findPartner((await params).partnerId);
  const { id, name, health } = partner;
  const { timeZone, summary, currency, deals, stuck, staff, news, certificates } = await readAround(viewer, id);
  const now = new Date();

  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Partners', href: '/partners' }]} current={name} />
      <PageBody measure="full" className="max-w-[1360px]">
        <PartnerHeading partner={partner} timeZone={timeZone} editable={can(viewer, 'partner.update')} />
        {health ? <PartnerVerdict {...{ partner, health }} all={summary} /> : null}
        <StatStrip label="Figures" stats={partnerStats(partner, { currency, stuck })} />
        <div className="mt-5 grid gap-7 lg:grid-cols-[minmax(0,1fr)_320px]">
          <div className="min-w-0">
            <OpenDeals partnerId={id} deals={deals} now={now} />
            <PartnerActivity {...{ news, now, timeZone }} />
          </div>
          <aside className="flex flex-col gap-6 lg:border-l lg:pl-7">
            <PartnerPeople
              {...{ partner, staff, now, timeZone }}
              manages={can(viewer, 'partner.invite')}
              viewerId={viewer.userId}
            />
            <PartnerCertificates
              {...{ partnerId: id, staff, certificates, now, timeZone }}
              manages={can(viewer, 'partner.award_certificate')}
            />
            <PartnerRecord partner={partner} decidesLeads={can(viewer, 'lead.save_terms')} />
          </aside>
        </div>
      </PageBody>
    </>
  );
}
