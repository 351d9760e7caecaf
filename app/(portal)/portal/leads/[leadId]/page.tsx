import { notFound } from 'next/navigation';
import { LeadActs } from '@/components/leads/detail/lead-acts';
import { LeadFacts } from '@/components/leads/detail/lead-facts';
import { LeadHeading } from '@/components/leads/detail/lead-heading';
import { LeadHistory } from '@/components/leads/detail/lead-history';
import { QualificationForm } from '@/components/leads/detail/qualification-form';
import { ScoreBox } from '@/components/leads/detail/score-box';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { getLead } from '@/lib/domain/leads/queries';
import { getQuestions } from '@/lib/domain/leads/terms/queries';
import { listHistory } from '@/lib/domain/leads/views/history';
import { findTerms } from '@/lib/domain/registrations/terms/queries';
import { orNull } from '@/lib/platform/or-null';
import { portalPage } from '@/lib/platform/session';

type Props = { params: Promise<{ leadId: string }> };

export const metadata = { title: 'Lead' };

export default async function PortalLeadPage({ params }: Props) {
  const viewer = await portalPage();
  const { leadId } = await params;
  const lead = await orNull(getLead(viewer, { leadId }));
  if (!lead) notFound();
  const { now, timeZone, locale, currencies } = await findTerms(viewer, {});
  const place = { now, timeZone, locale };

  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Leads', href: '/portal/leads' }]} current={lead.company} />
      <PageBody measure="full" className="max-w-[1180px]">
        <LeadHeading
          lead={lead}
          audience="partner"
          acts={<LeadActs lead={lead} audience="partner" currencies={currencies} />}
          {...place}
        />
        <div className="grid gap-7 lg:grid-cols-[minmax(0,1fr)_320px]">
          <div className="min-w-0">
            <LeadFacts lead={lead} {...place} />
            <QualificationForm
              key={lead.version}
              lead={lead}
              {...await getQuestions(viewer, {})}
              editable={lead.status === 'working'}
            />
            <LeadHistory history={await listHistory(viewer, { leadId })} {...place} />
          </div>
          <aside className="lg:border-l lg:border-line lg:pl-7">
            <ScoreBox score={lead.score} />
          </aside>
        </div>
      </PageBody>
    </>
  );
}
