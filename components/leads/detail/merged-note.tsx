import Link from 'next/link';
import { Note } from '@/components/ui/note';
import { leadHref, leadNumber } from '@/lib/domain/leads/vocabulary';

/** This lead lives on in another one. */
export function MergedNote({ into }: { into: { id: string; number: number } }) {
  return (
    <Note className="mb-4">
      This lead was merged into{' '}
      <Link href={leadHref('vendor', into.id)} className="link">
        {leadNumber(into.number)}
      </Link>
      .
    </Note>
  );
}
