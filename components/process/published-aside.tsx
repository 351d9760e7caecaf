import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { ChangesCard } from './changes-card';
import { effectWords } from './effect-words';
import { VariantCard } from './variants/variant-card';
import { VersionCard } from './version-card';

type PublishedAsideProps = {
  view: StudioView;
  isDraft: boolean;
  now: string;
  clock: { timeZone: string; locale: string };
};

/** Beside a draft what it would change; beside a published version when and why it was published. */
export function PublishedAside({ view, isDraft, now, clock }: PublishedAsideProps) {
  const { process, published, draft, changes } = view;
  if (isDraft && draft) {
    return (
      <ChangesCard
        processId={process.id}
        changes={changes}
        published={published?.number ?? null}
        draft={draft.number}
        effect={effectWords(view)}
      />
    );
  }
  if (!published) return null;
  return (
    <>
      <VersionCard processId={process.id} {...published} now={now} clock={clock} />
      {draft ? null : <VariantCard view={view} />}
    </>
  );
}
