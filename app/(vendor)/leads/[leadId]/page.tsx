import { AlikeBox } from '@/components/leads/detail/alike-box';
import { LeadActs } from '@/components/leads/detail/lead-acts';
import { LeadFacts } from '@/components/leads/detail/lead-facts';
import { LeadHeading } from '@/components/leads/detail/lead-heading';
import { LeadHistory } from '@/components/leads/detail/lead-history';
import { MergedNote } from '@/components/leads/detail/merged-note';
import { OffersList } from '@/components/leads/detail/offers-list';
import { PointsBox } from '@/components/leads/detail/points-box';
import { QualificationForm } from '@/components/leads/detail/qualification-form';
import { RoutingDecision } from '@/components/leads/detail/routing-decision';
import { ScoreBox } from '@/components/leads/detail/score-box';
import { UndoMergeButton } from '@/components/leads/detail/undo-merge-button';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { readLeadPage } from './read-lead-page';

type Props = { params: Promise<{ leadId: string }> };

export const metadata = { title: 'Lead' };

export default async function LeadPage({ params }: Props) {
  const viewer = await vendorPage();
  const page = await readLeadPage(viewer, (await params).leadId);
  const { lead, offers, routing, alike, history, qualification, place, partners, points, wasMerged } = page;
  const editable = can(viewer, 'lead.update');
  const acts =
    editable && !lead.mergedInto ? (
      <LeadActs lead={lead} audience="vendor" currencies={place.currencies} partners={partners} />
    ) : null;

  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Leads', href: '/leads' }]} current={lead.company} />
      <PageBody measure="full" className="max-w-[1280px]">
        {lead.mergedInto ? <MergedNote into={lead.mergedInto} /> : null}
        <LeadHeading lead={lead} audience="vendor" acts={acts} {...place} />
        <div className="grid gap-7 lg:grid-cols-[minmax(0,1fr)_340px]">
          <div className="min-w-0">
            <LeadFacts lead={lead} {...place} />
            <QualificationForm
              key={lead.version}
              lead={lead}
              {...qualification}
              editable={editable && lead.status === 'working'}
            />
            <LeadHistory history={history} {...place} />
          </div>
          <aside className="flex min-w-0 flex-col gap-6 lg:border-l lg:border-line lg:pl-7">
            <ScoreBox score={lead.score} />
            {lead.score ? null : <PointsBox points={points} />}
            <RoutingDecision routing={routing} />
            <OffersList offers={offers} {...place} />
            <AlikeBox lead={lead} alike={alike} editable={editable && !lead.mergedInto} />
            {wasMerged && editable ? <UndoMergeButton leadId={lead.id} version={lead.version} /> : null}
          </aside>
        </div>
      </PageBody>
    </>
  );
}
