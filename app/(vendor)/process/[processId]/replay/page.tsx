import { notFound } from 'next/navigation';
import { ReplayFigures } from '@/components/process/replay/replay-figures';
import { ReplayHeading } from '@/components/process/replay/replay-heading';
import { ReplayLive } from '@/components/process/replay/replay-live';
import { StoppedDeals } from '@/components/process/replay/stopped-deals';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { getReplay, listStops } from '@/lib/domain/process/replay/queries';
import { stopsInput } from '@/lib/domain/process/replay/schema';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { fromAddress, type SearchParams } from '@/lib/platform/from-address';
import { orNull } from '@/lib/platform/or-null';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { findDraft } from '../draft';

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
  const { gate, offset = 0 } = fromAddress(stopsInput.pick({ gate: true, offset: true }), address);
  const asked = replay?.status === 'done' && replay.result ? { processId, replayId: replay.id, gate, offset } : null;
  const stops = asked && (await orNull(listStops(viewer, asked)));
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
          <ReplayLive
            processId={processId}
            shown={replay}
            mayTry={view.draft !== null && can(viewer, 'process.start_replay')}
          />
        </div>
        {replay?.result && stops && replay.result.deals > 0 ? (
          <>
            <ReplayFigures result={replay.result} path={`/process/${processId}/replay`} />
            <StoppedDeals
              {...{ processId, replayId: replay.id, result: replay.result, stops, gate, address, timeZone }}
            />
          </>
        ) : null}
      </PageBody>
    </>
  );
}
