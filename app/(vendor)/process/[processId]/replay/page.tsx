import { notFound } from 'next/navigation';
import { ReplayHeading } from '@/components/process/replay/replay-heading';
import { ReplayLive } from '@/components/process/replay/replay-live';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { getReplay } from '@/lib/domain/process/replay/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import type { SearchParams } from '@/lib/platform/from-address';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { findDraft } from '../draft';
import { ReplayAnswer } from './answer';

export const metadata = { title: 'Tried on history' };

type ReplayPageProps = { params: Promise<{ processId: string }>; searchParams: Promise<SearchParams> };

export default async function ReplayPage({ params, searchParams }: ReplayPageProps) {
  const viewer = await vendorPage();
  const { processId } = await params;
  const view = await findDraft(viewer, processId);
  if (!view) notFound();

  const address = await searchParams;
  const { timeZone, locale } = await getWorkspace(viewer, {});
  const replay = await getReplay(viewer, { processId });
  const mayTry = view.draft !== null && can(viewer, 'process.start_replay');
  const { name } = view.process;

  return (
    <>
      <BreadcrumbHeader
        crumbs={[
          { label: 'Process', href: '/process' },
          { label: name, href: `/process/${processId}` },
        ]}
        current="Tried on history"
      />
      <PageBody>
        <ReplayHeading name={name} replay={replay} clock={{ timeZone, locale }} />
        <div className="pb-4">
          <ReplayLive processId={processId} shown={replay} mayTry={mayTry} />
        </div>
        {replay?.result && replay.result.deals > 0 ? (
          <ReplayAnswer {...{ processId, replayId: replay.id, result: replay.result, address, timeZone }} />
        ) : null}
      </PageBody>
    </>
  );
}
