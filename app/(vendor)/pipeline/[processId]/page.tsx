import { notFound } from 'next/navigation';
import { NewDealButton } from '@/components/opportunities/new-deal-button';
import { PipelineScreen } from '@/components/opportunities/pipeline-screen';
import { findPipeline } from '@/lib/domain/opportunities/pipeline';
import { orNull } from '@/lib/platform/or-null';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Pipeline' };

type Props = { params: Promise<{ processId: string }>; searchParams: Promise<Record<string, string | string[]>> };

export default async function ProcessPipelinePage({ params, searchParams }: Props) {
  const viewer = await vendorPage();
  const { processId } = await params;
  const pipeline = await orNull(findPipeline(viewer, processId, await searchParams));
  if (!pipeline) notFound();

  return (
    <PipelineScreen
      key={processId}
      kind="vendor"
      {...pipeline}
      mayMove={can(viewer, 'opportunity.move')}
      action={
        can(viewer, 'opportunity.create') ? <NewDealButton processId={processId} choices={pipeline.choices} /> : null
      }
    />
  );
}
