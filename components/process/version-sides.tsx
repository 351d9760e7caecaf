import { Segmented } from '@/components/ui/segmented';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';

/** Between what is published and the draft, for those who read both. Not there when there is only one. */
export function VersionSides({ view: { process, published, draft }, isDraft }: { view: StudioView; isDraft: boolean }) {
  if (!published || !draft) return null;
  const href = `/process/${process.id}`;

  return (
    <Segmented
      label="Version"
      value={isDraft ? 'draft' : 'published'}
      segments={[
        { value: 'published', label: `v${published.number}`, href: `${href}?version=published` },
        { value: 'draft', label: `Draft of v${draft.number}`, href: `${href}?version=draft` },
      ]}
    />
  );
}
