import { notFound } from 'next/navigation';
import { RuleEditor } from '@/components/process/journeys/rule-editor';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { editorFacts } from '../editor-facts';

type Props = { searchParams: Promise<{ process?: string | Array<string> }> };

export const metadata = { title: 'New rule' };

export default async function NewRulePage({ searchParams }: Props) {
  const viewer = await vendorPage();
  if (!can(viewer, 'journey.create')) notFound();
  const [facts, { process }] = [await editorFacts(viewer), await searchParams];
  const wanted = facts.processes.find(({ value }) => value === process)?.value;

  return (
    <>
      <BreadcrumbHeader
        crumbs={[
          { label: 'Process', href: '/process' },
          { label: 'Journeys', href: '/process/journeys' },
        ]}
        current="New rule"
      />
      <PageBody>
        <h1 className="mb-5 text-xl font-semibold tracking-tight">New rule</h1>
        <RuleEditor rule={null} {...facts} {...(wanted && { wanted })} />
      </PageBody>
    </>
  );
}
