import { notFound } from 'next/navigation';
import { ProcessReader } from '@/components/process/process-reader';
import { VersionCard } from '@/components/process/version-card';
import { PageHeader } from '@/components/shared/page-header';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { getProcess } from '@/lib/domain/process/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { orNull } from '@/lib/platform/or-null';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Version' };

export default async function VersionPage({ params }: { params: Promise<{ processId: string; number: string }> }) {
  const viewer = await vendorPage();
  const process = await orNull(getProcess(viewer, await params));
  if (!process) notFound();

  const { id, name, version, stages } = process;
  const { timeZone, locale } = await getWorkspace(viewer, {});
  const deals = Object.fromEntries(stages.map((stage) => [stage.key, stage.deals]));
  const card = { ...version, processId: id, now: new Date().toISOString(), clock: { timeZone, locale } };

  return (
    <>
      <PageHeader
        title={name}
        badge={<Badge>v{version.number}</Badge>}
        controls={
          <ButtonLink size="sm" href={`/process/${id}/versions`}>
            All versions
          </ButtonLink>
        }
      />
      <ProcessReader stages={stages} deals={deals} aside={<VersionCard {...card} />} />
    </>
  );
}
