import Link from 'next/link';
import { Note } from '@/components/ui/note';
import { listOf, plural } from '@/lib/core/words';
import type { AdoptionPreview } from '@/lib/domain/opportunities/adoption/vocabulary';

const NAMED = 4;

/** The deals that would be past a criterion without meeting it. They move all the same, and their timeline says so. */
export function LackingNote({ preview: { lacking, wouldMiss } }: { preview: AdoptionPreview }) {
  if (wouldMiss === 0) return null;
  const criteria = [...new Set(lacking.flatMap(({ missing }) => missing))].slice(0, 3);
  const named = lacking.slice(0, NAMED);
  const others = wouldMiss - named.length;

  return (
    <Note tone="warn" title={`${plural(wouldMiss, 'deal is', 'deals are')} past ${quoted(criteria)} without it.`}>
      They move all the same and keep their place; each says in its timeline what it lacks.{' '}
      {named.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 ? ', ' : ''}
          <Link className="link" href={`/deals/${id}`} target="_blank">
            {title}
          </Link>
        </span>
      ))}
      {others > 0 ? ` and ${others} more` : ''}
    </Note>
  );
}

function quoted(criteria: ReadonlyArray<string>): string {
  return listOf(criteria.map((label) => `“${label}”`));
}
