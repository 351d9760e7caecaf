import { Waypoints } from 'lucide-react';
import { redirect } from 'next/navigation';
import { EmptyState } from '@/components/shared/empty-state';
import { PageHeader } from '@/components/shared/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { address } from '@/lib/core/address';
import { listChoices } from '@/lib/domain/opportunities/list/queries';
import { textsOf } from '@/lib/domain/opportunities/pipeline';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Pipeline' };

type Props = { searchParams: Promise<Record<string, string | string[]>> };

export default async function PipelinePage({ searchParams }: Props) {
  const viewer = await vendorPage();
  const [first] = (await listChoices(viewer, {})).processes;
  if (first) redirect(address(`/pipeline/${first.id}`, textsOf(await searchParams)));

  return (
    <>
      <PageHeader title="Pipeline" />
      <EmptyState
        icon={Waypoints}
        title="No process is published yet"
        actions={
          <ButtonLink href="/process" variant="primary">
            Open Process
          </ButtonLink>
        }
      >
        Deals move through the stages of a process. Publish one, and its board appears here.
      </EmptyState>
    </>
  );
}
