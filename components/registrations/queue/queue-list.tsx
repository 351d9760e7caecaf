import { FileCheck } from 'lucide-react';
import Link from 'next/link';
import type { Place } from '@/components/registrations/place';
import { EmptyState } from '@/components/shared/empty-state';
import type { RegistrationList, RegistrationSummary } from '@/lib/domain/registrations/views/schema';
import { QueueItem } from './queue-item';
import { QueueKeys } from './queue-keys';

type QueueListProps = { open: RegistrationList; asked: RegistrationList; decided: RegistrationList; place: Place };

/** What must be decided, by its deadline; what waits for partners; what was decided lately. */
export function QueueList({ open, asked, decided, place }: QueueListProps) {
  const toDecide = open.items.filter(({ status }) => status === 'submitted');
  const waiting = open.items.filter(({ status }) => status === 'returned');
  const lately = decided.items.filter(({ openRequest }) => openRequest === null);
  const ids = [...toDecide, ...asked.items, ...waiting, ...lately].map(({ id }) => id);

  return (
    <>
      <QueueKeys ids={ids} />
      <Group
        title="To decide, next deadline first"
        count={open.counts.submitted}
        items={toDecide}
        firstId={ids[0]}
        place={place}
      />
      {toDecide.length === 0 ? (
        <EmptyState icon={FileCheck} title="Nothing to decide" className="min-h-[140px]">
          Registrations appear here as soon as partners send them.
        </EmptyState>
      ) : null}
      <Group
        title="Asked after the decision"
        count={open.counts.asked}
        items={asked.items}
        firstId={ids[0]}
        place={place}
      />
      <Group
        title="Waiting for the partner, clock paused"
        count={open.counts.returned}
        items={waiting}
        firstId={ids[0]}
        place={place}
      />
      <Group title="Decided lately" count={null} items={lately} firstId={ids[0]} place={place} />
      {decided.counts.decided > 0 ? (
        <p className="px-5 pt-3 max-md:px-4">
          <Link href="/registrations/decided" className="link">
            All {decided.counts.decided} decided
          </Link>
        </p>
      ) : null}
    </>
  );
}

type GroupProps = {
  title: string;
  count: number | null;
  items: ReadonlyArray<RegistrationSummary>;
  firstId: string | undefined;
  place: Place;
};

function Group({ title, count, items, firstId, place }: GroupProps) {
  if (items.length === 0) return null;

  return (
    <section aria-label={title}>
      <h2 className="flex justify-between px-5 pt-3.5 pb-1.5 text-xs font-medium text-text-3 max-md:px-4">
        {title}
        {count === null ? null : <span className="tabular-nums">{count}</span>}
      </h2>
      {items.map((item) => (
        <QueueItem key={item.id} item={item} isFirst={item.id === firstId} place={place} />
      ))}
    </section>
  );
}
