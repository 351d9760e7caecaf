import { Lightbulb } from 'lucide-react';
import { PlaysTable } from '@/components/playbooks/plays-table';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { EmptyState } from '@/components/shared/empty-state';
import { PageBody } from '@/components/shared/page-body';
import { ButtonLink } from '@/components/ui/button-link';
import { listPlays } from '@/lib/domain/playbooks/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Plays' };

export default async function PlaysPage() {
  const viewer = await vendorPage();
  const plays = await listPlays(viewer, {});
  const add = can(viewer, 'play.create') ? (
    <ButtonLink variant="primary" size="sm" href="/process/plays/new">
      New play
    </ButtonLink>
  ) : null;

  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Process', href: '/process' }]} current="Plays" controls={add} />
      <PageBody measure="full">
        <h1 className="text-xl font-semibold tracking-tight">Plays</h1>
        <p className="mt-0.5 mb-4 max-w-[68ch] text-text-2">
          A play appears at a deal when its conditions hold. Closed deals that used it stand beside those that did not;
          people use a play where they think that it helps, so a difference is no proof.
        </p>
        {plays.length === 0 ? (
          <EmptyState icon={Lightbulb} title="No plays yet" actions={add}>
            A play says what to do when something holds of a deal: tasks, questions, content, an expert to bring in.
          </EmptyState>
        ) : (
          <PlaysTable plays={plays} />
        )}
      </PageBody>
    </>
  );
}
