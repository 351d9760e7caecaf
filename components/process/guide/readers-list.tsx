import { Check } from 'lucide-react';
import { PageBody } from '@/components/shared/page-body';
import { SectionTitle } from '@/components/shared/section-title';
import { formatDate } from '@/lib/core/format-date';
import type { Readers } from '@/lib/domain/process/guide/vocabulary';

/** Who at the partners has read what changed. */
export function ReadersList({ readers }: { readers: Readers }) {
  return (
    <PageBody className="max-w-[820px]">
      <h1 className="text-xl font-semibold tracking-tight">Who has read it</h1>
      {readers.length === 0 ? <p className="mt-3 text-text-2">No partner has an open deal in this process.</p> : null}
      {readers.map(({ partner, people }) => (
        <section key={partner} className="mt-6" aria-label={partner}>
          <SectionTitle ruled detail={`${people.filter(({ readAt }) => readAt).length} of ${people.length}`}>
            {partner}
          </SectionTitle>
          <ul>
            {people.map(({ name, readAt }) => (
              <li key={name} className="flex min-h-9 items-center gap-2 border-b border-line">
                {name}
                <span className="ml-auto flex items-center gap-1.5 text-xs text-text-3">
                  {readAt ? (
                    <>
                      <Check aria-hidden className="size-3.5 text-ok" /> {formatDate(new Date(readAt))}
                    </>
                  ) : (
                    'not yet'
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageBody>
  );
}
