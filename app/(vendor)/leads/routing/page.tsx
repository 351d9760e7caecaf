import { Shuffle } from 'lucide-react';
import { LeadTabs } from '@/components/leads/lead-tabs';
import { PlacesButton } from '@/components/leads/routing/places-button';
import { RuleList } from '@/components/leads/routing/rule-list';
import { EmptyState } from '@/components/shared/empty-state';
import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { listLeadRules } from '@/lib/domain/leads/routing/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Leads, who gets them' };

export default async function LeadRoutingPage() {
  const viewer = await vendorPage();
  const rules = await listLeadRules(viewer, {});
  const editable = can(viewer, 'lead.create_rule');
  const add = editable ? (
    <ButtonLink variant="primary" size="sm" href="/leads/routing/new">
      New rule
    </ButtonLink>
  ) : null;

  return (
    <>
      <PageHeader title="Leads" controls={editable ? <PlacesButton /> : null} action={add} />
      <LeadTabs current="/leads/routing" />
      <PageBody measure="full">
        <p className="mb-4 max-w-[68ch] text-text-2">
          To whom a new lead is offered. The rules are asked from the top; the first that holds decides, and each lead
          keeps the reason.
        </p>
        {rules.length === 0 ? (
          <EmptyState icon={Shuffle} title="No rules yet" actions={add}>
            Leads wait for a channel manager. A rule gives them out by itself: in turn, to the nearest, to the best fit.
          </EmptyState>
        ) : (
          <RuleList rules={rules} editable={editable} />
        )}
      </PageBody>
    </>
  );
}
