import { LeadActs } from '@/components/leads/detail/lead-acts';
import { LeadAside } from '@/components/leads/detail/lead-aside';
import { LeadFacts } from '@/components/leads/detail/lead-facts';
import { LeadHeading } from '@/components/leads/detail/lead-heading';
import { LeadHistory } from '@/components/leads/detail/lead-history';
import { MergedNote } from '@/components/leads/detail/merged-note';
import { QualificationForm } from '@/components/leads/detail/qualification-form';
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
  const { lead, history, qualification, place, partners } = page;
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
          <LeadAside {...page} editable={editable && !lead.mergedInto} />
        </div>
      </PageBody>
    </>
  );
}
