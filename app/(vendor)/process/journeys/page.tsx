import { Route } from 'lucide-react';
import { RuleList } from '@/components/process/journeys/rule-list';
import { TryCard } from '@/components/process/journeys/try-card';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { EmptyState } from '@/components/shared/empty-state';
import { PageBody } from '@/components/shared/page-body';
import { ButtonLink } from '@/components/ui/button-link';
import { listChoices } from '@/lib/domain/opportunities/list/queries';
import { listRules } from '@/lib/domain/process/journeys/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Journeys' };

export default async function JourneysPage() {
  const viewer = await vendorPage();
  const [rules, choices] = await Promise.all([listRules(viewer, {}), listChoices(viewer, {})]);
  const editable = can(viewer, 'journey.create');
  const add = editable ? (
    <ButtonLink variant="primary" size="sm" href="/process/journeys/new">
      New rule
    </ButtonLink>
  ) : null;

  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Process', href: '/process' }]} current="Journeys" controls={add} />
      <PageBody measure="full">
        <h1 className="text-xl font-semibold tracking-tight">Journeys</h1>
        <p className="mt-0.5 mb-4 max-w-[68ch] text-text-2">
          Which process a new deal gets. The rules are asked from the top; the first that holds decides, and the deal
          keeps the reason.
        </p>
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_320px]">
          {rules.length === 0 ? (
            <EmptyState icon={Route} title="No rules yet" actions={add}>
              Each deal goes to the first process that takes its product line and its partner’s type. A rule can send
              some of them elsewhere: renewals, gold partners, large amounts.
            </EmptyState>
          ) : (
            <RuleList rules={rules} editable={editable} />
          )}
          <aside className="lg:border-l lg:border-line lg:pl-7">
            <TryCard choices={choices} />
          </aside>
        </div>
      </PageBody>
    </>
  );
}
