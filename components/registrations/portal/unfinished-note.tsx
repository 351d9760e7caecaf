import Link from 'next/link';
import { RelativeTime } from '@/components/shared/relative-time';
import { Note } from '@/components/ui/note';
import type { DraftView } from '@/lib/domain/registrations/drafts/schema';
import { draftHref } from '@/lib/domain/registrations/vocabulary';

type UnfinishedNoteProps = {
  drafts: ReadonlyArray<DraftView>;
  place: { now: string; timeZone: string; locale: string };
};

/** Begun before, here or on another device. */
export function UnfinishedNote({ drafts, place }: UnfinishedNoteProps) {
  if (drafts.length === 0) return null;

  return (
    <Note
      className="mt-4"
      title={drafts.length === 1 ? 'You have an unfinished registration.' : 'You have unfinished registrations.'}
    >
      <ul>
        {drafts.map(({ id, answers, savedAt }) => (
          <li key={id}>
            {/* A page of its own: the form there must begin with that draft's answers. */}
            <Link href={draftHref(id)} className="link">
              {answers.company.trim() || 'Without a name yet'}
            </Link>
            , saved <RelativeTime at={savedAt} {...place} />
          </li>
        ))}
      </ul>
    </Note>
  );
}
