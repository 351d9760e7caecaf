import { notFound } from 'next/navigation';
import { RuleEditor } from '@/components/leads/routing/rule-editor';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { ruleChoices } from '../rule-choices';

export const metadata = { title: 'New rule for leads' };

export default async function NewLeadRulePage() {
  const viewer = await vendorPage();
  if (!can(viewer, 'lead.create_rule')) notFound();
  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Who gets leads', href: '/leads/routing' }]} current="New rule" />
      <PageBody>
        <h1 className="mb-5 text-xl font-semibold tracking-tight">New rule</h1>
        <RuleEditor rule={null} choices={await ruleChoices(viewer)} />
      </PageBody>
    </>
  );
}
