import { notFound } from 'next/navigation';
import { Adoptions } from '@/components/process/adoption/adoptions';
import { VersionTable } from '@/components/process/version-table';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { listAdoptions } from '@/lib/domain/opportunities/adoption/queries';
import { getDraft, listVersions } from '@/lib/domain/process/draft/queries';
import { olderDealsOf } from '@/lib/domain/process/draft/rules/older-deals';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { orNull } from '@/lib/platform/or-null';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Versions' };

type VersionsPageProps = { params: Promise<{ processId: string }>; searchParams: Promise<{ deals?: string }> };

export default async function VersionsPage({ params, searchParams }: VersionsPageProps) {
  const viewer = await vendorPage();
  const { processId } = await params;
  const view = await orNull(getDraft(viewer, { processId }));
  if (!view) notFound();

  const versions = await listVersions(viewer, { processId });
  const adoptions = await listAdoptions(viewer, { processId });
  const { timeZone, locale } = await getWorkspace(viewer, {});
  const [clock, now] = [{ timeZone, locale }, new Date().toISOString()];
  const { name } = view.process;

  return (
    <>
      <BreadcrumbHeader
        crumbs={[
          { label: 'Process', href: '/process' },
          { label: name, href: `/process/${processId}` },
        ]}
        current="Versions"
      />
      <PageBody measure="full">
        <h1 className="mb-4 text-xl font-semibold tracking-tight">Versions of {name}</h1>
        <VersionTable {...{ processId, versions, now, clock }} isEditor={can(viewer, 'process.retire_version')} />
        <Adoptions
          processId={processId}
          adoptions={adoptions}
          olderDeals={olderDealsOf(versions)}
          isEditor={can(viewer, 'opportunity.start_adoption')}
          opened={(await searchParams).deals ?? null}
          now={now}
          clock={clock}
        />
      </PageBody>
    </>
  );
}
