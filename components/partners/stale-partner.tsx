import { Note } from '@/components/ui/note';
import { changesBetween } from '@/lib/domain/partners/rules/changes';
import type { PartnerView } from '@/lib/domain/partners/vocabulary';

/** What somebody else changed while this form was open, so that it is not overwritten unseen. */
export function StalePartner({ before, fresh }: { before: PartnerView; fresh: PartnerView }) {
  const changes = changesBetween(before, fresh);

  return (
    <Note tone="warn" live title="Someone else changed this partner meanwhile">
      {changes.length === 0 ? 'Their changes were undone again.' : 'They changed:'}
      <ul className="list-disc pl-4">
        {changes.map(({ field, before: old, after }) => (
          <li key={field}>
            {field}: {old ?? 'empty'} → <b>{after ?? 'empty'}</b>
          </li>
        ))}
      </ul>
      What you typed is still in the form. Save again to replace theirs, or take theirs over by hand first.
    </Note>
  );
}
