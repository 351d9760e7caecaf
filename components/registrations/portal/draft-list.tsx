import Link from 'next/link';
import type { Place } from '@/components/registrations/place';
import { RelativeTime } from '@/components/shared/relative-time';
import { SectionTitle } from '@/components/shared/section-title';
import type { DraftView } from '@/lib/domain/registrations/drafts/schema';
import { draftHref } from '@/lib/domain/registrations/vocabulary';

/** What was begun and not sent yet; only its writer sees it. */
export function DraftList({ drafts, place }: { drafts: ReadonlyArray<DraftView>; place: Place }) {
  if (drafts.length === 0) return null;

  return (
    <section className="not-first:mt-7">
      <SectionTitle detail="only you see these" ruled>
        Not sent yet
      </SectionTitle>
      <ul>
        {drafts.map(({ id, answers, savedAt }) => (
          <li
            key={id}
            className="relative flex min-h-9 items-center gap-3 border-b border-line hover:bg-hover max-md:min-h-11"
          >
            <Link href={draftHref(id)} className="truncate font-medium after:absolute after:inset-0">
              {answers.company.trim() || 'Without a name yet'}
            </Link>
            <span className="ml-auto text-text-3">
              saved <RelativeTime at={savedAt} {...place} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
