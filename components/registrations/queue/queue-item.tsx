import type { ReactNode } from 'react';
import { Money } from '@/components/shared/money';
import { Countdown } from '@/components/registrations/countdown';
import { clockTone, deadlineWords, toneText, workingHours } from '@/components/registrations/clock-words';
import { Moment } from '@/components/registrations/moment';
import type { Place } from '@/components/registrations/place';
import { since } from '@/lib/core/relative-time';
import type { RegistrationSummary } from '@/lib/domain/registrations/views/schema';
import { REQUEST_LABELS } from '@/lib/domain/registrations/requests/vocabulary';
import { dealTypeLabel, STATUS_LABELS } from '@/lib/domain/registrations/vocabulary';
import { ConflictTag } from './conflict-tag';
import { QueueLink } from './queue-link';

type QueueItemProps = { item: RegistrationSummary; isFirst: boolean; place: Place };

/** Customer and what is left; partner, amount, type and the deadline; what it resembles. */
export function QueueItem({ item, isFirst, place }: QueueItemProps) {
  const { id, status, company, partner, amountMinor, currency, dealType, conflict } = item;
  const isDecided = status !== 'submitted' && status !== 'returned';

  return (
    <QueueLink id={id} isFirst={isFirst}>
      <span className={`truncate ${isDecided ? 'text-text-2' : 'font-semibold'}`}>{company}</span>
      <span className="text-right whitespace-nowrap tabular-nums">{stateOf(item, place)}</span>
      <span className="truncate text-xs leading-[18px] text-text-3">
        {partner.name} · <Money minor={amountMinor} currency={currency} locale={place.locale} />
        {isDecided
          ? null
          : ` · ${item.step ? `step ${item.step.place} of ${item.step.of}` : dealTypeLabel(dealType).toLowerCase()}`}
      </span>
      <span className="text-right text-xs leading-[18px] whitespace-nowrap text-text-3 tabular-nums">
        {timeOf(item, place)}
      </span>
      {status === 'submitted' ? <ConflictTag conflict={conflict} /> : null}
    </QueueLink>
  );
}

/** In the first line: what is left, since when it waits, or what became of it. */
function stateOf({ status, clock, openRequest }: RegistrationSummary, { now, timeZone, locale }: Place): ReactNode {
  if (status === 'submitted') {
    return (
      <span className={toneText[clockTone(clock)]}>
        <Countdown dueAt={clock.dueAt} now={now} />
      </span>
    );
  }
  if (status === 'returned') {
    return (
      <span className="text-text-3">{since(new Date(clock.pausedAt ?? now), new Date(now), { timeZone, locale })}</span>
    );
  }
  if (openRequest) return <span className="text-warn-text">{REQUEST_LABELS[openRequest]}</span>;
  return <span className={status === 'approved' ? 'text-ok-text' : 'text-text-2'}>{STATUS_LABELS[status].vendor}</span>;
}

/** Below it: the deadline, the time that is left when the answer comes, or when it was decided. */
function timeOf({ status, clock, decidedAt }: RegistrationSummary, place: Place): ReactNode {
  if (status === 'submitted') return deadlineWords(clock.dueAt, place);
  if (status === 'returned') return `${workingHours(clock.leftMs)} left`;
  return decidedAt ? <Moment at={decidedAt} style="short" place={place} /> : null;
}
