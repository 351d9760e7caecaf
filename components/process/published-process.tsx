import { PageHeader } from '@/components/shared/page-header';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { EditAction } from './edit-action';
import { ProcessReader } from './process-reader';
import { PublishedAside } from './published-aside';
import { VersionSides } from './version-sides';

type PublishedProcessProps = {
  view: StudioView;
  /** Which side the address asks for, where there are two. */
  shown: string | undefined;
  isEditor: boolean;
  clock: { timeZone: string; locale: string };
  now: string;
};

/** A process to be read: what is published, and for those who may not write it also the draft. */
export function PublishedProcess({ view, shown, isEditor, clock, now }: PublishedProcessProps) {
  const isDraft = view.draft !== null && (view.published === null || shown === 'draft');
  const open = view.openDeals.reduce((sum, { deals }) => sum + deals, 0);

  return (
    <>
      <PageHeader
        title={view.process.name}
        badge={<VersionBadge view={view} isDraft={isDraft} />}
        facts={[{ value: open, label: open === 1 ? 'open deal' : 'open deals' }]}
        controls={
          <>
            {isEditor ? null : <VersionSides view={view} isDraft={isDraft} />}
            <ButtonLink size="sm" href={`/process/${view.process.id}/guide`} className="max-lg:hidden">
              Guide
            </ButtonLink>
            <ButtonLink size="sm" href={`/process/${view.process.id}/feedback`} className="max-lg:hidden">
              What people say
            </ButtonLink>
            <ButtonLink size="sm" href={`/process/${view.process.id}/versions`} className="max-md:hidden">
              Versions
            </ButtonLink>
          </>
        }
        action={isEditor ? <EditAction view={view} /> : null}
      />
      <ProcessReader
        key={isDraft ? 'draft' : 'published'}
        stages={isDraft ? view.stages : view.publishedStages}
        deals={view.deals}
        aside={<PublishedAside view={view} isDraft={isDraft} now={now} clock={clock} />}
      />
    </>
  );
}

function VersionBadge({ view: { draft, published }, isDraft }: { view: StudioView; isDraft: boolean }) {
  if (isDraft) return <Badge tone="accent">Draft of v{draft?.number}</Badge>;
  return <Badge>v{published?.number}</Badge>;
}
