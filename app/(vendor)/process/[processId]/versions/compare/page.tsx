import { notFound } from 'next/navigation';
import { VersionComparison } from '@/components/process/versions/version-comparison';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { listVersions } from '@/lib/domain/process/draft/queries';
import { compareVersions } from '@/lib/domain/process/versions/queries';
import { orNull } from '@/lib/platform/or-null';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Compare versions' };

type ComparePageProps = {
  params: Promise<{ processId: string }>;
  searchParams: Promise<{ from?: string; to?: string }>;
};

export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const viewer = await vendorPage();
  const { processId } = await params;
  const versions = await orNull(listVersions(viewer, { processId }));
  if (!versions) notFound();

  const asked = await searchParams;
  const [newest, before] = [versions[0]?.number ?? 1, versions[1]?.number ?? 1];
  const comparison = await orNull(
    compareVersions(viewer, { processId, from: Number(asked.from ?? before), to: Number(asked.to ?? newest) }),
  );
  if (!comparison) notFound();

  return (
    <>
      <BreadcrumbHeader
        crumbs={[
          { label: 'Process', href: '/process' },
          { label: comparison.name, href: `/process/${processId}` },
          { label: 'Versions', href: `/process/${processId}/versions` },
        ]}
        current="Compare"
      />
      <VersionComparison comparison={comparison} versions={versions} />
    </>
  );
}
