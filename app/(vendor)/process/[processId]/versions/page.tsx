import { notFound } from 'next/navigation';
import { VersionTable } from '@/components/process/version-table';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { getDraft, listVersions } from '@/lib/domain/process/draft/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { orNull } from '@/lib/platform/or-null';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Versions' };

export default async function VersionsPage({ params }: { params: Promise<{ processId: string }> }) {
  const viewer = await vendorPage();
  const { processId } = await params;
  const view = await orNull(getDraft(viewer, { processId }));
  if (!view) notFound();

  const versions = await listVersions(viewer, { processId });
  const { timeZone, locale } = await getWorkspace(viewer, {});
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
      <PageBody>
        <h1 className="mb-4 text-xl font-semibold tracking-tight">Versions of {name}</h1>
        <VersionTable
          processId={processId}
          versions={versions}
          now={new Date().toISOString()}
          clock={{ timeZone, locale }}
        />
      </PageBody>
    </>
  );
}
