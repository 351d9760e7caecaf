'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState } from '@/components/shared/error-state';
import { PanelSkeleton } from '@/components/shared/panel-skeleton';
import { SectionTitle } from '@/components/shared/section-title';
import { Timeline } from '@/components/shared/timeline';
import { TimelineEntry } from '@/components/shared/timeline-entry';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { timelineQuery } from '@/lib/domain/opportunities/deal/client';
import { TIMELINE_PARTS, type Deal, type TimelinePart } from '@/lib/domain/opportunities/deal/vocabulary';
import { NoteForm } from './note-form';
import { timelineIcon } from './timeline-icons';
import { timelineWords } from './timeline-words';

/** Everything that happened, newest first, and a place to write what else did. */
export function DealTimeline({ deal, mayWrite }: { deal: Deal; mayWrite: boolean }) {
  const [part, setPart] = useState<TimelinePart | ''>('');
  const { data, isError, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    timelineQuery(deal.id, part),
  );
  const items = data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <section aria-labelledby="timeline">
      <SectionTitle
        id="timeline"
        end={
          <Segmented
            label="Show"
            value={part}
            segments={SEGMENTS}
            onValueChange={(value) => setPart(value as TimelinePart | '')}
          />
        }
      >
        Timeline
      </SectionTitle>
      {mayWrite ? <NoteForm id={deal.id} /> : null}
      {isPending ? <PanelSkeleton label="Timeline: loading" /> : null}
      {isError ? <ErrorState title="The timeline couldn’t be loaded" onRetry={() => void refetch()} /> : null}
      <Timeline label="Timeline">
        {items.map((item) => {
          const { words, quote } = timelineWords(item, deal.fields);
          return (
            <TimelineEntry
              key={item.id}
              {...timelineIcon(item)}
              actor={item.actor}
              quote={quote}
              at={item.at}
              now={deal.now}
              timeZone={deal.timeZone}
            >
              {words}
            </TimelineEntry>
          );
        })}
      </Timeline>
      {data && items.length === 0 ? <p className="py-2 text-text-3">Nothing of this kind yet.</p> : null}
      {hasNextPage ? (
        <Button variant="quiet" size="sm" pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show earlier
        </Button>
      ) : null}
    </section>
  );
}

const SEGMENTS = [{ value: '', label: 'All' }, ...TIMELINE_PARTS];
