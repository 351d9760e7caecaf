import { SectionTitle } from '@/components/shared/section-title';
import { Timeline } from '@/components/shared/timeline';
import { TimelineEntry } from '@/components/shared/timeline-entry';
import type { PartnerNews } from '@/lib/domain/partners/activity/vocabulary';
import { NewsWords } from './news-words';
import { newsIcon } from './news-icon';

type PartnerActivityProps = { news: ReadonlyArray<PartnerNews>; now: Date; timeZone: string };

/** What happened with the partner lately, the newest first. */
export function PartnerActivity({ news, now, timeZone }: PartnerActivityProps) {
  return (
    <section aria-labelledby="activity" className="mt-6">
      <SectionTitle id="activity" detail={news.length > 0 ? `the latest ${news.length}` : undefined}>
        Activity
      </SectionTitle>
      {news.length === 0 ? <p className="text-text-2">Nothing happened yet.</p> : null}
      <Timeline label="Activity">
        {news.map((one) => (
          <TimelineEntry key={one.id} {...newsIcon(one.name)} actor={one.actorName} at={one.at} {...{ now, timeZone }}>
            <NewsWords news={one} />
          </TimelineEntry>
        ))}
      </Timeline>
    </section>
  );
}
