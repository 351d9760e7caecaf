import { notFound } from 'next/navigation';
import { RuleEditor } from '@/components/leads/routing/rule-editor';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { listLeadRules } from '@/lib/domain/leads/routing/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { ruleChoices } from '../rule-choices';

type Props = { params: Promise<{ ruleId: string }> };

export const metadata = { title: 'Rule for leads' };

export default async function LeadRulePage({ params }: Props) {
  const viewer = await vendorPage();
  const { ruleId } = await params;
  const rule = (await listLeadRules(viewer, {})).find(({ id }) => id === ruleId);
  if (!rule || !can(viewer, 'lead.update_rule')) notFound();
  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Who gets leads', href: '/leads/routing' }]} current={rule.name} />
      <PageBody>
        <h1 className="mb-5 text-xl font-semibold tracking-tight">{rule.name}</h1>
        <RuleEditor key={rule.version} rule={rule} choices={await ruleChoices(viewer)} />
      </PageBody>
    </>
  );
}
