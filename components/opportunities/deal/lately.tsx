'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { ErrorState } from '@/components/shared/error-state';
import { RelativeTime } from '@/components/shared/relative-time';
import { SectionTitle } from '@/components/shared/section-title';
import { Skeleton } from '@/components/ui/skeleton';
import { timelineQuery } from '@/lib/domain/opportunities/deal/client';
import type { Deal } from '@/lib/domain/opportunities/deal/vocabulary';
import { NoteForm } from './note-form';
import { timelineWords } from './timeline-words';

const SHOWN = 5;

/** The last few things that happened, one line each; the page has the rest. */
export function Lately({ deal, mayWrite }: { deal: Deal; mayWrite: boolean }) {
  const { data, isPending, isError, refetch } = useInfiniteQuery(timelineQuery(deal.id));
  const items = data?.pages.flatMap((page) => page.items).slice(0, SHOWN) ?? [];

  return (
    <section aria-labelledby="lately">
      <SectionTitle id="lately">Lately</SectionTitle>
      {mayWrite ? <NoteForm id={deal.id} /> : null}
      {isPending ? <Waiting /> : null}
      {isError ? <ErrorState title="What happened couldn’t be loaded" onRetry={() => void refetch()} /> : null}
      <ul>
        {items.map((item) => {
          const { words, quote } = timelineWords(item, deal.fields);
          return (
            <li key={item.id} className="flex min-h-7 items-baseline gap-2">
              <span className="min-w-0 flex-1 truncate">
                {item.actor ? <b>{item.actor} </b> : null}
                {words}
                {quote ? `: ${quote}` : ''}
              </span>
              <RelativeTime at={item.at} now={deal.now} timeZone={deal.timeZone} className="text-xs text-text-3" />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Waiting() {
  return (
    <div role="status" aria-label="Looking at what happened">
      {['w-3/5', 'w-2/5', 'w-1/2'].map((width) => (
        <div key={width} className="flex min-h-7 items-center justify-between">
          <Skeleton className={width} />
          <Skeleton className="w-10" />
        </div>
      ))}
    </div>
  );
}
