import { notFound } from 'next/navigation';
import { RuleEditor } from '@/components/process/journeys/rule-editor';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { FactList } from '@/components/shared/fact-list';
import { PageBody } from '@/components/shared/page-body';
import { plural } from '@/lib/core/words';
import { getRule } from '@/lib/domain/process/journeys/queries';
import { orNull } from '@/lib/platform/or-null';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { editorFacts } from '../editor-facts';

type Props = { params: Promise<{ ruleId: string }> };

export const metadata = { title: 'Rule' };

export default async function RulePage({ params }: Props) {
  const viewer = await vendorPage();
  const { ruleId } = await params;
  const rule = await orNull(getRule(viewer, { ruleId }));
  if (!rule) notFound();
  const { name, when, process, deals } = rule;
  const taken = `${plural(deals.total, 'deal', 'deals')}, ${deals.open} of them open`;

  return (
    <>
      <BreadcrumbHeader
        crumbs={[
          { label: 'Process', href: '/process' },
          { label: 'Journeys', href: '/process/journeys' },
        ]}
        current={name}
      />
      <PageBody>
        <h1 className="text-xl font-semibold tracking-tight">{name}</h1>
        <p className="mt-0.5 mb-5 text-text-2">{deals.total === 0 ? 'It took no deal yet.' : `It took ${taken}.`}</p>
        {can(viewer, 'journey.update') ? (
          <RuleEditor key={rule.version} rule={rule} {...await editorFacts(viewer)} />
        ) : (
          <FactList
            facts={[
              { label: 'Which deals', value: when },
              { label: 'Go to', value: process.name },
            ]}
          />
        )}
      </PageBody>
    </>
  );
}
