import type { Column } from '@/components/shared/data-table-columns';
import { Money } from '@/components/shared/money';
import type { RegistrationSummary } from '@/lib/domain/registrations/views/schema';
import { registrationNumber } from '@/lib/domain/registrations/vocabulary';
import { deadlineWords, workingHours } from './clock-words';
import { Moment } from './moment';
import type { Place } from './place';
import { StatusBadge } from './status-badge';

type Audience = 'vendor' | 'partner';

/** The same columns on both sides; only the vendor needs to be told whose each is. */
export function registrationColumns(audience: Audience, place: Place): ReadonlyArray<Column<RegistrationSummary>> {
  const partner: Column<RegistrationSummary> = {
    key: 'partner',
    header: 'Partner',
    cell: (row) => <span className="text-text-2">{row.partner.name}</span>,
    phone: 'line',
  };

  return [
    { key: 'company', header: 'Customer', cell: ({ company }) => company, width: '28%', phone: 'title' },
    {
      key: 'number',
      header: 'Number',
      cell: ({ number }) => <span className="text-text-2">{registrationNumber(number)}</span>,
      width: '88px',
      ...(audience === 'partner' && { phone: 'line' as const }),
    },
    ...(audience === 'vendor' ? [partner] : []),
    {
      key: 'status',
      header: 'Status',
      cell: ({ status }) => <StatusBadge status={status} audience={audience} />,
      width: '168px',
      phone: 'end',
    },
    {
      key: 'until',
      header: 'When',
      cell: (row) => <span className="text-text-2">{untilOf(row, place)}</span>,
      phone: 'below',
    },
    {
      key: 'sent',
      header: 'Sent',
      cell: ({ submittedAt }) => (
        <span className="text-text-2">
          <Moment at={submittedAt} style="short" place={place} />
        </span>
      ),
      width: '88px',
      from: 'lg',
    },
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

/** By when somebody decides, how long the clock waits, or how long it protects. */
function untilOf({ status, clock, protectedUntil, decidedAt }: RegistrationSummary, place: Place) {
  switch (status) {
    case 'submitted':
      return `decided by ${deadlineWords(clock.dueAt, place)}`;
    case 'returned':
      return `clock paused, ${workingHours(clock.leftMs)} left`;
    case 'approved':
      return protectedUntil ? (
        <>
          protected until <Moment at={protectedUntil} style="long" place={place} />
        </>
      ) : null;
    case 'rejected':
      return decidedAt ? (
        <>
          decided <Moment at={decidedAt} style="long" place={place} />
        </>
      ) : null;
    case 'withdrawn':
      return null;
  }
}
