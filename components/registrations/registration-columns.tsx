import type { ReactNode } from 'react';
import type { Column } from '@/components/shared/data-table-columns';
import { Money } from '@/components/shared/money';
import { REJECTION_REASONS } from '@/lib/domain/registrations/decisions/vocabulary';
import type { RegistrationSummary } from '@/lib/domain/registrations/views/schema';
import { registrationNumber } from '@/lib/domain/registrations/vocabulary';
import { deadlineWords, workingHours } from './clock-words';
import { Moment } from './moment';
import type { Place } from './place';
import { StatusBadge } from './status-badge';

type Audience = 'vendor' | 'partner';

type List = 'open' | 'decided';
type Columns = ReadonlyArray<Column<RegistrationSummary>>;

/** Nearly the same columns on both sides: only the vendor needs to be told whose each is, and who decided. */
export function registrationColumns(audience: Audience, list: List, place: Place): Columns {
  return [
    { key: 'company', header: 'Customer', cell: ({ company }) => company, width: '20%', phone: 'title' },
    {
      key: 'number',
      header: 'Number',
      cell: ({ number }) => <span className="text-text-2">{registrationNumber(number)}</span>,
      width: '80px',
      ...(audience === 'partner' && { phone: 'line' as const }),
    },
    ...(audience === 'vendor' ? [partner] : []),
    {
      key: 'status',
      header: 'Status',
      cell: ({ status }) => <StatusBadge status={status} audience={audience} />,
      width: '136px',
      phone: 'end',
    },
    {
      key: 'follows',
      header: 'What follows',
      cell: (row) => <span className="text-text-2">{followsFrom(row, place)}</span>,
      phone: 'below',
    },
    ...(audience === 'vendor' ? [decider] : []),
    dayOf(list, place),
    {
      key: 'amount',
      header: 'Amount',
      numeric: true,
      cell: ({ amountMinor, currency }) => <Money minor={amountMinor} currency={currency} locale={place.locale} />,
      width: '112px',
      phone: 'amount',
    },
  ];
}

const partner: Column<RegistrationSummary> = {
  key: 'partner',
  header: 'Partner',
  cell: (row) => <span className="text-text-2">{row.partner.name}</span>,
  width: '15%',
  phone: 'line',
};

const decider: Column<RegistrationSummary> = {
  key: 'by',
  header: 'Decided by',
  cell: ({ decidedBy }) => <span className="text-text-2">{decidedBy ?? '–'}</span>,
  width: '128px',
  from: 'xl',
};

function dayOf(list: List, place: Place): Column<RegistrationSummary> {
  if (list === 'open') return dayColumn('Sent', ({ submittedAt }) => submittedAt, place);
  return dayColumn('Decided', decided, place);
}

function decided({ decidedAt, submittedAt }: RegistrationSummary): string {
  return decidedAt ?? submittedAt;
}

function dayColumn(header: string, at: (row: RegistrationSummary) => string, place: Place) {
  return {
    key: 'day',
    header,
    cell: (row: RegistrationSummary) => (
      <span className="text-text-2 tabular-nums">
        <Moment at={at(row)} style="long" place={place} />
      </span>
    ),
    width: '112px',
    from: 'lg' as const,
  };
}

/** By when somebody decides, how long the clock waits, how long it protects, or why it does not. */
function followsFrom({ status, clock, protectedUntil, rejectedFor }: RegistrationSummary, place: Place): ReactNode {
  if (status === 'submitted') return `decided by ${deadlineWords(clock.dueAt, place)}`;
  if (status === 'returned') return `clock paused, ${workingHours(clock.leftMs)} left`;
  if (status === 'rejected') return REJECTION_REASONS.find(({ value }) => value === rejectedFor)?.label.toLowerCase();
  if (status !== 'approved') return FOLLOWS[status];
  return protectedUntil ? (
    <>
      protected until <Moment at={protectedUntil} style="long" place={place} />
    </>
  ) : null;
}

const FOLLOWS = {
  withdrawn: 'taken back before it was decided',
  appealed: 'being decided again',
  expired: 'ended by itself',
  cancelled: 'ended by the vendor',
} as const;
