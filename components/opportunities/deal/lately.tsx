'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { RelativeTime } from '@/components/shared/relative-time';
import { SectionTitle } from '@/components/shared/section-title';
import { timelineQuery } from '@/lib/domain/opportunities/deal/client';
import type { Deal } from '@/lib/domain/opportunities/deal/vocabulary';
import { NoteForm } from './note-form';
import { timelineWords } from './timeline-words';

const SHOWN = 5;

/** The last few things that happened, one line each; the page has the rest. */
export function Lately({ deal, mayWrite }: { deal: Deal; mayWrite: boolean }) {
  const { data } = useInfiniteQuery(timelineQuery(deal.id));
  const items = data?.pages.flatMap((page) => page.items).slice(0, SHOWN) ?? [];

  return (
    <section aria-labelledby="lately">
      <SectionTitle id="lately">Lately</SectionTitle>
      {mayWrite ? <NoteForm id={deal.id} /> : null}
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
