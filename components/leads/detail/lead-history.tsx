import { CircleDot, Handshake, Mail, Phone, Send, X, type LucideIcon } from 'lucide-react';
import { SectionTitle } from '@/components/shared/section-title';
import { Timeline } from '@/components/shared/timeline';
import { TimelineEntry } from '@/components/shared/timeline-entry';
import type { HistoryEntry } from '@/lib/domain/leads/vocabulary';
import { historyWords } from './history-words';

type LeadHistoryProps = { history: ReadonlyArray<HistoryEntry>; now: string; timeZone: string };

/** What happened with it, newest first. */
export function LeadHistory({ history, ...time }: LeadHistoryProps) {
  return (
    <section aria-labelledby="history" className="mt-6">
      <SectionTitle id="history" ruled>
        History
      </SectionTitle>
      <Timeline label="History">
        {history.map((entry) => {
          const { words, quote } = historyWords(entry);
          return (
            <TimelineEntry
              key={entry.id}
              icon={ICONS[entry.name] ?? CircleDot}
              actor={entry.actor}
              at={entry.at}
              {...(quote && { quote })}
              {...time}
            >
              {words}
            </TimelineEntry>
          );
        })}
      </Timeline>
    </section>
  );
}

const ICONS: Readonly<Record<string, LucideIcon>> = {
  'lead.offered': Send,
  'lead.offer_accepted': Handshake,
  'lead.assigned': Handshake,
  'lead.contacted': Phone,
  'lead.received': Mail,
  'lead.closed': X,
};
