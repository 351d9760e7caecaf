import { Plus } from 'lucide-react';
import { notFound } from 'next/navigation';
import { NoDealsYet } from '@/components/opportunities/no-deals-yet';
import { PipelineScreen } from '@/components/opportunities/pipeline-screen';
import { ButtonLink } from '@/components/ui/button-link';
import { findPipeline } from '@/lib/domain/opportunities/pipeline';
import { listChoices } from '@/lib/domain/opportunities/list/queries';
import { orNull } from '@/lib/platform/or-null';
import { can } from '@/lib/platform/policy';
import { portalPage } from '@/lib/platform/session';

export const metadata = { title: 'Deals' };

type Props = { searchParams: Promise<Record<string, string | string[]>> };

export default async function PortalDealsPage({ searchParams }: Props) {
  const viewer = await portalPage();
  const asked = await searchParams;
  const wanted = typeof asked.process === 'string' ? asked.process : (await listChoices(viewer, {})).processes[0]?.id;
  const register = (
    <ButtonLink href="/portal/deals/register" variant="primary" size="sm">
      <Plus aria-hidden />
      Register a deal
    </ButtonLink>
  );
  if (!wanted) return <NoDealsYet action={register} />;

  const pipeline = await orNull(findPipeline(viewer, wanted, asked));
  if (!pipeline) notFound();
  return (
    <PipelineScreen
      key={wanted}
      kind="portal"
      {...pipeline}
      mayMove={can(viewer, 'opportunity.move')}
      action={register}
    />
  );
}
