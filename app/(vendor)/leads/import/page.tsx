import { notFound } from 'next/navigation';
import { ImportScreen } from '@/components/leads/intake/import-screen';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Take over leads' };

export default async function ImportLeadsPage() {
  if (!can(await vendorPage(), 'lead.import')) notFound();

  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Leads', href: '/leads' }]} current="Take over a table" />
      <PageBody measure="full">
        <h1 className="text-xl font-semibold tracking-tight">Take over a table of leads</h1>
        <p className="mt-0.5 mb-4 max-w-[68ch] text-text-2">
          Open ones are given out from the list; those with an outcome teach the scores. Nothing is written before you
          have seen what comes of it.
        </p>
        <ImportScreen />
      </PageBody>
    </>
  );
}
