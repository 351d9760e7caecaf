import { ButtonLink } from '@/components/ui/button-link';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { OpenDraftButton } from './open-draft-button';

/** The way from a published version to its next draft, begun or not. */
export function EditAction({ view: { process, published, draft } }: { view: StudioView }) {
  if (!draft) return <OpenDraftButton processId={process.id} next={(published?.number ?? 0) + 1} />;

  return (
    <ButtonLink variant="primary" size="sm" href={`/process/${process.id}`}>
      Go on with v{draft.number}
    </ButtonLink>
  );
}
